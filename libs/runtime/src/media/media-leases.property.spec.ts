import { FakeClock, FakeMediaRooms, FakeTimers, mediaSession, samplePoint } from '@diemcau/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MediaPermission } from '../ports/media-rooms.js';
import { type MediaToken, MediaTokens } from '../ports/media-rooms.js';
import { JoinMedia } from './join-media.js';
import { MediaLeases } from './media-leases.js';
import { MediaProjection } from './media-projection.js';

const ROOM = 's-1';
/** Within which a hint of the media server has led to a look. */
const LOOK_MS = 600;
const state = mediaSession({ points: [samplePoint('a')] });
const operator = { id: 'u', name: 'u', roles: ['operator' as const], pointId: 'a' };

class NoTokens extends MediaTokens {
  mint(): Promise<MediaToken> {
    return Promise.resolve({ token: '', url: '', expiresAt: 0 });
  }
}

interface Token {
  readonly identity: string;
  readonly permission: MediaPermission;
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
};

/** One point's seat: the devices of its owner ask and join, and anybody joins with any token there ever was. */
class OneSeat {
  readonly tokens: Token[] = [];
  private readonly clock = new FakeClock();
  private readonly timers = new FakeTimers(this.clock);
  private readonly rooms = new FakeMediaRooms(this.timers);
  private projection: MediaProjection | null = null;
  private joins: JoinMedia | null = null;

  constructor() {
    this.rooms.hints.tell((room) => this.projection?.hint(room));
  }

  /** Our process begins anew and remembers nothing. */
  async restart(): Promise<void> {
    await this.projection?.stop();
    const { clock, timers, rooms } = this;
    const leases = new MediaLeases(clock);
    const stateOf = (): typeof state => state;
    this.projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report: () => undefined });
    this.joins = new JoinMedia(this.projection, new NoTokens(), leases, stateOf);
    this.projection.watch('s');
    await this.look();
  }

  async ask(deviceId: string): Promise<Token> {
    const answer = await this.joins?.join({ sessionId: 's', actor: operator, seat: 'point', deviceId, takeOver: true });
    if (answer?.ok !== true) throw new Error('no ticket');
    this.tokens.push(answer.ticket);
    return answer.ticket;
  }

  /** A media server that has forgotten the room lets nobody in; whoever asks for a ticket makes us look. */
  async join({ identity, permission }: Token): Promise<void> {
    if (!this.rooms.openRooms().includes(ROOM)) await this.look();
    if (this.rooms.openRooms().includes(ROOM)) this.rooms.join(ROOM, identity, permission);
    await this.look();
  }

  /** Whoever is in the room loses the line, or the media server its memory. */
  async lose(all: boolean): Promise<void> {
    if (all) this.rooms.restart();
    else for (const identity of this.within()) await this.rooms.removeParticipant(ROOM, identity);
    await this.look();
  }

  async look(): Promise<void> {
    await settled();
    for (let step = 0; step < LOOK_MS / 20; step += 1) {
      this.timers.advance(20);
      await settled();
    }
  }

  within(): readonly string[] {
    return this.rooms.within(ROOM).map(({ identity }) => identity);
  }
}

const device = fc.constantFrom('one', 'two');
const happening = fc.oneof(
  { arbitrary: fc.record({ what: fc.constant('ask' as const), device }), weight: 3 },
  { arbitrary: fc.record({ what: fc.constant('come' as const), device }), weight: 3 },
  { arbitrary: fc.record({ what: fc.constant('steal' as const), which: fc.nat(20) }), weight: 4 },
  fc.record({ what: fc.constant('lose' as const), all: fc.boolean() }),
  fc.record({ what: fc.constant('restart' as const) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer What> ? What : never;

const befall = async (seat: OneSeat, it: Happening): Promise<void> => {
  if (it.what === 'restart') await seat.restart();
  else if (it.what === 'lose') await seat.lose(it.all);
  else if (it.what === 'ask') await seat.ask(it.device);
  else if (it.what === 'come') await seat.join(await seat.ask(it.device));
  else {
    const stolen = seat.tokens[it.which % Math.max(1, seat.tokens.length)];
    if (stolen !== undefined) await seat.join(stolen);
  }
};

describe('a seat whose tokens get copied', () => {
  it('has one connection at a time, and is its last asker’s as soon as he comes, whoever else tries', async () => {
    const stories = fc.array(happening, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(stories, stories, device, async (before, after, last) => {
        const seat = new OneSeat();
        await seat.restart();
        for (const one of before) {
          await befall(seat, one);
          expect(seat.within().length).toBeLessThanOrEqual(1);
        }
        const owner = await seat.ask(last);
        await seat.join(owner);
        expect(seat.within()).toEqual([owner.identity]);
        const older = seat.tokens.filter((token) => token !== owner);
        for (const one of after) if (one.what === 'steal') await seat.join(older[one.which % older.length] ?? owner);
        expect(seat.within()).toEqual([owner.identity]);
        await seat.restart();
        expect(seat.within()).toEqual([owner.identity]);
        for (const stolen of older) await seat.join(stolen);
        expect(seat.within()).toEqual([owner.identity]);
      }),
      { numRuns: 60 },
    );
  });
});
