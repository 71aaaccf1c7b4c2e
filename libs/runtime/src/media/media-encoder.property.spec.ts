import { mediaIdentity } from '@diemcau/contract';
import type { EntryState, SessionState } from '@diemcau/session';
import { FakeClock, FakeMediaRooms, FakeTimers, mediaSession, samplePoint } from '@diemcau/testing';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { MediaPermission } from '../ports/media-rooms.js';
import { MediaLeases } from './media-leases.js';
import { MediaProjection } from './media-projection.js';

jest.setTimeout(60_000);

const ROOM = 's-1';
const ENCODERS = ['x', 'y'] as const;
const points = ENCODERS.map((id) => samplePoint(id, { mode: 'whip' }));
const sending: MediaPermission = { canSubscribe: false, sources: ['camera', 'microphone'], hidden: false };
/** Within which everything is right again after the last fault, and what comes new is muted without a webhook. */
const MENDED_MS = 5_000;
const STEP_MS = 50;

const error = fc.constantFrom('unavailable' as const, 'timeout' as const, 'not_found' as const);
const who = fc.constantFrom(...ENCODERS);

/** One thing that happens, and how long nothing else does. */
const steps = fc.array(
  fc.record({
    what: fc.oneof(
      fc.record({ kind: fc.constant('floor' as const), speaker: fc.option(who) }),
      fc.record({ kind: fc.constant('enters' as const), who }),
      fc.record({ kind: fc.constant('drops' as const), who, source: fc.constantFrom(...sending.sources) }),
      fc.record({ kind: fc.constant('sends' as const), who, source: fc.constantFrom(...sending.sources) }),
      fc.record({ kind: fc.constant('fails' as const), error, times: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('restart' as const) }),
    ),
    waitMs: fc.integer({ min: 0, max: 1_500 }),
  }),
  { minLength: 5, maxLength: 20 },
);
type Step = typeof steps extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** A session with two encoders on the fake, in virtual time; no webhook ever arrives. */
class Encoders {
  private readonly clock = new FakeClock();
  private readonly timers = new FakeTimers(this.clock);
  readonly rooms = new FakeMediaRooms(this.timers);
  private readonly leases = new MediaLeases(this.clock);
  private readonly clients = new Map<string, ReturnType<FakeMediaRooms['join']>>();
  private speaker: string | null = null;
  private state: SessionState = mediaSession({ points });
  private readonly projection: MediaProjection;

  constructor() {
    this.rooms.hints.delivery = 'lost';
    const { rooms, leases, clock, timers } = this;
    const stateOf = (): SessionState => this.state;
    this.projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report: () => undefined });
    this.projection.perform('s', { type: 'openMediaRoom' });
  }

  async happen({ what, waitMs }: Step): Promise<void> {
    if (what.kind === 'floor') this.call(what.speaker);
    else if (what.kind === 'enters') this.enter(what.who);
    else if (what.kind === 'drops') this.clients.get(what.who)?.unpublish(what.source);
    else if (what.kind === 'sends') this.clients.get(what.who)?.publish(what.source);
    else if (what.kind === 'fails') this.rooms.fail(what.error, 'setMuted', { times: what.times });
    else this.rooms.restart();
    await this.pass(waitMs);
  }

  async pass(ms: number): Promise<void> {
    for (let gone = 0; gone < ms; gone += STEP_MS) {
      this.timers.advance(STEP_MS);
      for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
    }
  }

  /** Encoders whose sound the server passes on, each with the only lease that is left of it. */
  sounding(): readonly string[] {
    const open = this.rooms
      .within(ROOM)
      .filter(({ publishing, muted = [] }) => publishing.includes('microphone') && !muted.includes('microphone'));
    return open.map(({ identity }) => identity.slice(1, 2)).sort();
  }

  /** Those that ought to: who has the floor, and sends. */
  wanted(): readonly string[] {
    const sent = this.rooms.within(ROOM).filter(({ publishing }) => publishing.includes('microphone'));
    return sent.map(({ identity }) => identity.slice(1, 2)).filter((id) => id === this.speaker);
  }

  private call(speaker: string | null): void {
    const urgent = this.speaker !== null;
    this.speaker = speaker;
    const floor: Record<string, EntryState> = speaker === null ? {} : { [speaker]: 'speaking' };
    this.state = mediaSession({ points, floor });
    this.projection.perform('s', { type: 'reconcileMedia', urgent });
  }

  private enter(id: string): void {
    if (!this.rooms.openRooms().includes(ROOM)) return;
    const seat = { kind: 'encoder', pointId: id } as const;
    const lease = this.leases.issue('s', seat, 'encoder', true);
    if (lease.taken) return;
    const client = this.rooms.join(ROOM, mediaIdentity(seat, lease.number), sending);
    for (const source of sending.sources) client.publish(source);
    this.clients.set(id, client);
    this.projection.expectEncoder('s');
  }
}

describe('whatever happens to encoders and the calls about them', () => {
  it('ends with the microphone of who has the floor, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const encoders = new Encoders();
        await encoders.pass(100);
        for (const step of story) await encoders.happen(step);
        encoders.rooms.heal();
        await encoders.pass(MENDED_MS);
        expect(encoders.sounding()).toEqual(encoders.wanted());
        const left = encoders.rooms.within(ROOM);
        expect(new Set(left.map(({ identity }) => identity.slice(0, 2))).size).toBe(left.length);
      }),
      { numRuns: 60 },
    );
  });
});
