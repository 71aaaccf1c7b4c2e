import { type Audience, type SessionEvent, type SessionState, evolve, unissued, view } from '@diemcau/session';
import type { LiveClient } from '@diemcau/testing';
import { isDeepStrictEqual } from 'node:util';
import type { RawEvent } from '../../support/raw-log.js';

/** A client, and what it may see. */
export interface Watcher {
  readonly client: LiveClient;
  readonly audience: Audience;
}

const eventOf = (row: RawEvent): SessionEvent =>
  ({
    type: row.type,
    data: JSON.parse(row.data) as unknown,
    at: row.at,
    ...(row.occurred_at === null ? {} : { occurredAt: row.occurred_at }),
    by: row.by === null ? null : (JSON.parse(row.by) as unknown),
  }) as SessionEvent;

/** The session as the file tells it, from the first event on. */
export const replayed = (rows: readonly RawEvent[]): SessionState =>
  rows.map(eventOf).reduce<SessionState>(evolve, unissued);

/** As the wire would carry it. */
const plain = (state: SessionState): unknown => JSON.parse(JSON.stringify(state));

/** The first place where two values differ, as a path. */
const differenceAt = (a: unknown, b: unknown, path = ''): string => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const key = keys.find((name) => !isDeepStrictEqual(left[name], right[name]));
  return key === undefined ? path : differenceAt(left[key], right[key], `${path}/${key}`);
};

/** Where a client's state differs from what its audience should see; null where it does not. */
export const differenceOf = (state: SessionState, { client, audience }: Watcher): string | null => {
  const [mine, due] = [plain(client.state), plain(view(state, audience))];
  if (isDeepStrictEqual(mine, due)) return null;
  const who = audience.kind === 'point' ? audience.pointId : audience.kind;
  return `${who} differs from the log at ${differenceAt(mine, due)}`;
};
