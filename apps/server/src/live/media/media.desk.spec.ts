import { MediaStatusBook } from '@diemcau/runtime';
import type { Audience, Role } from '@diemcau/session';
import { FakeClock, FakeTimers, mediaSession, samplePoint } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LiveSession } from '../live-session.js';
import type { SessionChannel } from '../stream/session-channel.js';
import type { Visitor } from '../stream/visitor.js';
import { MediaDesk } from './media.desk.js';

const state = mediaSession({ points: [samplePoint('a')], floor: { a: 'speaking' } });

const visitor = (audience: Audience, ...roles: readonly Role[]): Visitor =>
  ({ line: { id: roles.join() }, access: { audience, actor: { roles } } }) as unknown as Visitor;

const desk: Audience = { kind: 'desk' };

describe('the desk of media', () => {
  let book: MediaStatusBook;
  let told: string[];
  let media: MediaDesk;

  beforeEach(() => {
    const clock = new FakeClock();
    book = new MediaStatusBook({ clock, timers: new FakeTimers(clock), stateOf: () => state, configured: true });
    told = [];
    const tell = (to: Visitor, name: string): void => void told.push(`${name} ${to.access.audience.kind}`);
    const channel = { tell, outbox: { toStream: () => undefined } } as unknown as SessionChannel;
    media = new MediaDesk('s', { current: { state } } as unknown as LiveSession, channel, book);
    const permission = { canSubscribe: true, sources: ['microphone'], hidden: false } as const;
    book.listed('s', [{ identity: 'a.1', permission, publishing: ['microphone'] }]);
  });

  const believes = async (who: Visitor): Promise<boolean> => {
    await book.of('s');
    media.heard(who, ['a']);
    return (await book.of('s'))?.receipts.get('a')?.stage === 'sounding';
  };

  it.each(['technician', 'secretary', 'chair'] as const)('believes the ears of a %s', async (role) => {
    expect(await believes(visitor(desk, role))).toBe(true);
  });

  it('believes the page of the hall', async () => {
    expect(await believes(visitor({ kind: 'point', pointId: 'hall' }, 'operator'))).toBe(true);
  });

  it.each([
    ['another point', visitor({ kind: 'point', pointId: 'b' }, 'operator')],
    ['the point itself', visitor({ kind: 'point', pointId: 'a' }, 'operator')],
    ['the reception', visitor(desk, 'reception', 'mc', 'organizer')],
    ['a board', visitor({ kind: 'public' }, 'board')],
  ])('does not believe %s', async (_name, who) => {
    expect(await believes(who)).toBe(false);
  });

  it('forgets what a page told that has left', async () => {
    const who = visitor(desk, 'technician');
    expect(await believes(who)).toBe(true);
    media.leave(who);
    expect((await book.of('s'))?.receipts.get('a')?.stage).toBe('publishing');
  });

  it('tells the desk alone', () => {
    media.tell(visitor(desk, 'reception'));
    media.tell(visitor({ kind: 'public' }, 'board'));
    media.tell(visitor({ kind: 'point', pointId: 'a' }, 'operator'));
    expect(told).toEqual(['media desk']);
  });
});
