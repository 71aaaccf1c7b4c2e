import { beforeEach, describe, expect, it } from '@jest/globals';
import { type SessionAccess, SessionTickets } from '@diemcau/runtime';
import { FakeClock } from '@diemcau/testing';
import { LocalAccessChanges } from '../access/local-access-changes.js';
import { GuestRights } from './guest-rights.js';

/** The records, asked through an answer that the test gives when it likes. */
class AskedTickets extends SessionTickets {
  asked = 0;
  now: SessionAccess | null = null;
  slow: Promise<unknown> = Promise.resolve();

  redeem(): Promise<null> {
    return Promise.resolve(null);
  }

  async accessOf(): Promise<SessionAccess | null> {
    this.asked += 1;
    const read = this.now;
    await this.slow;
    return read;
  }
}

describe('what a guest may do', () => {
  let clock: FakeClock;
  let changes: LocalAccessChanges;
  let tickets: AskedTickets;
  let rights: GuestRights;
  let guest: Parameters<GuestRights['of']>[0];
  const somebody = (actorId: string): SessionAccess =>
    ({ actor: { id: actorId }, principal: { expiresAt: clock.wall() + 3_600_000 } }) as SessionAccess;
  const change = (): void => changes.publish({ principalKey: 'account:somebody', loginId: null, reason: 'grants' });

  beforeEach(() => {
    clock = new FakeClock();
    changes = new LocalAccessChanges();
    tickets = new AskedTickets();
    rights = new GuestRights(changes, tickets, clock);
    rights.onModuleInit();
    tickets.now = somebody('a');
    guest = { access: tickets.now, visitor: { sessionId: 's' } };
  });

  it('is read once while nothing changes, and what he came in with counts', async () => {
    rights.learn(guest, somebody('came'), rights.mark());
    expect((await rights.of(guest))?.actor.id).toBe('came');
    expect(tickets.asked).toBe(0);
  });

  it('is read anew after any change, and nothing is left of what was taken away', async () => {
    await rights.of(guest);
    tickets.now = null;
    expect((await rights.of(guest))?.actor.id).toBe('a');
    change();
    expect(await rights.of(guest)).toBeNull();
    expect(await rights.of(guest)).toBeNull();
    expect(tickets.asked).toBe(3);
  });

  it('is not remembered when it changed while it was read, or while he came in', async () => {
    const mark = rights.mark();
    let answer: (nothing?: unknown) => void = () => undefined;
    tickets.slow = new Promise((resolve) => (answer = resolve));
    const first = rights.of(guest);
    tickets.now = somebody('b');
    change();
    answer();
    expect((await first)?.actor.id).toBe('a');
    expect((await rights.of(guest))?.actor.id).toBe('b');
    rights.learn(guest, somebody('came'), mark);
    expect((await rights.of(guest))?.actor.id).toBe('b');
  });

  it('is read anew after half a minute, and when the login ends', async () => {
    await rights.of(guest);
    clock.advance(29_999);
    await rights.of(guest);
    expect(tickets.asked).toBe(1);
    clock.advance(1);
    await rights.of(guest);
    expect(tickets.asked).toBe(2);
    rights.learn(guest, { ...somebody('a'), principal: { expiresAt: clock.wall() } as never }, rights.mark());
    await rights.of(guest);
    expect(tickets.asked).toBe(3);
  });
});
