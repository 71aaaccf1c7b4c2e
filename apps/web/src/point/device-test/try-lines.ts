import type { MediaTestTicketBody } from '@diemcau/contract';
import { get, HttpRefusal, post } from '../../live/http.js';
import type { LiveClient } from '../../live/live-client.js';
import { LineCheck } from '../../media/line-check.js';
import type { Line } from './test-lines.js';

/** An answer that takes longer makes people press twice. */
const SLOW_MS = 1_500;

/** The line that carries attendance, requests and the floor. */
export const tryControl = async ({ store }: LiveClient): Promise<Line> => {
  if (store.read().line.kind !== 'online') return { state: 'failed', remedy: 'offline' };
  const since = performance.now();
  try {
    await get('/health/live');
  } catch {
    return { state: 'failed', remedy: 'offline' };
  }
  return performance.now() - since > SLOW_MS ? { state: 'warned', remedy: 'slow' } : { state: 'passed', remedy: null };
};

export interface MediaLine {
  readonly line: Line;
  /** Null when there is no way to the media server. */
  readonly check: LineCheck | null;
}

/** The line that carries picture and sound, tried in a room of nobody's. */
export const tryMedia = async ({ options: { sessionId, as } }: LiveClient): Promise<MediaLine> => {
  try {
    const ticket = await post<MediaTestTicketBody>(`/api/sessions/${sessionId}/media-test`, {}, as);
    const check = await LineCheck.begin(ticket);
    const through = (await check.passes('signal')) && (await check.passes('media'));
    return through
      ? { line: { state: 'passed', remedy: null }, check }
      : { line: { state: 'failed', remedy: 'blocked' }, check: null };
  } catch (error) {
    const often = error instanceof HttpRefusal && error.status === 429;
    return { line: { state: 'failed', remedy: often ? 'too_often' : 'no_test_room' }, check: null };
  }
};

/** What of the two really gets there. */
export const trySending = async (check: LineCheck | null): Promise<Line> => {
  if (check === null) return { state: 'skipped', remedy: 'needs_line' };
  if (!(await check.passes('sound'))) return { state: 'failed', remedy: 'sound_not_sent' };
  if (!(await check.passes('picture'))) return { state: 'failed', remedy: 'picture_not_sent' };
  return { state: 'passed', remedy: null };
};
