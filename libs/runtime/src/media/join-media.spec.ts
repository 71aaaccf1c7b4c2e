import { mediaIdentity } from '@diemcau/contract';
import type { Actor, Role, SessionState } from '@diemcau/session';
import { FakeClock, FakeMediaRooms, FakeTimers, samplePoint, mediaSession } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type MediaToken, type MediaTokenRequest, MediaTokens } from '../ports/media-rooms.js';
import { JoinMedia, type JoinMediaAnswer, type MediaTicket, type RequestedSeat } from './join-media.js';
import { kickMedia } from './kick-media.js';
import { MediaLeases } from './media-leases.js';
import { MediaProjection } from './media-projection.js';

/** Tokens one can read. */
class PlainTokens extends MediaTokens {
  mint(request: MediaTokenRequest): Promise<MediaToken> {
    return Promise.resolve({ token: JSON.stringify(request), url: 'ws://media', expiresAt: 600_000 });
  }
}

const points = [samplePoint('a'), samplePoint('tv', { mode: 'view_only' })];
const actor = (role: Role, pointId: string | null = null): Actor => ({
  id: 'u1',
  name: 'Lê Thị B',
  roles: [role],
  pointId,
});

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
};

describe('joining the media room', () => {
  let rooms: FakeMediaRooms;
  let state: SessionState;
  let clock: FakeClock;
  let join: JoinMedia;
  let taken: string[];
  let leases: MediaLeases;
  let projection: MediaProjection;

  const asking = (by: Actor, seat: RequestedSeat, deviceId = 'tab-1'): Promise<JoinMediaAnswer> =>
    join.join({ sessionId: 's', actor: by, seat, deviceId });

  const ticket = async (by: Actor, seat: RequestedSeat, deviceId?: string): Promise<MediaTicket> => {
    const answer = await asking(by, seat, deviceId);
    if (!answer.ok) throw new Error(answer.code);
    return answer.ticket;
  };

  const takingOver = async (by: Actor, deviceId: string): Promise<MediaTicket> => {
    const answer = await join.join({ sessionId: 's', actor: by, seat: 'point', deviceId, takeOver: true });
    if (!answer.ok) throw new Error(answer.code);
    return answer.ticket;
  };

  const code = async (by: Actor, seat: RequestedSeat): Promise<string> => {
    const answer = await asking(by, seat);
    return answer.ok ? 'ok' : answer.code;
  };

  beforeEach(() => {
    clock = new FakeClock();
    rooms = new FakeMediaRooms();
    state = mediaSession({ points, floor: { a: 'speaking' }, floorVersion: 12 });
    leases = new MediaLeases(clock);
    const stateOf = (): SessionState => state;
    const timers = new FakeTimers(clock);
    projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report: () => undefined });
    taken = [];
    const takenOver = (_sessionId: string, pointId: string): void => void taken.push(pointId);
    join = new JoinMedia(projection, new PlainTokens(), leases, stateOf, takenOver);
  });

  it('puts the permission of this moment into the token of a point', async () => {
    const given = await ticket(actor('operator', 'a'), 'point');
    expect(given.permission.sources).toContain('microphone');
    expect(given.floorVersion).toBe(12);
    expect(JSON.parse(given.token)).toEqual({
      room: 's-1',
      identity: given.identity,
      name: 'ĐIỂM CẦU A',
      permission: given.permission,
    });
    state = mediaSession({ points });
    expect((await ticket(actor('operator', 'a'), 'point')).permission.sources).not.toContain('microphone');
  });

  it('opens the room before anybody comes', async () => {
    await ticket(actor('operator', 'a'), 'point');
    expect(rooms.openRooms()).toEqual(['s-1']);
  });

  it('lets the technician bring the hall in', async () => {
    const given = await ticket(actor('technician'), 'hall');
    expect(given.identity).toMatch(/^hall\.\d+$/u);
    expect(given.permission.sources).toContain('microphone');
  });

  it.each(['chair', 'secretary', 'technician'] as const)('lets the %s watch in silence', async (role) => {
    const { permission, identity } = await ticket(actor(role), 'console');
    expect(permission).toEqual({ canSubscribe: true, sources: [], hidden: true });
    expect(identity).toMatch(/^~u1\.\d+$/u);
  });

  it('lets a view-only point watch, unseen', async () => {
    const { permission } = await ticket(actor('operator', 'tv'), 'point');
    expect(permission).toEqual({ canSubscribe: true, sources: [], hidden: true });
  });

  it('gives the place of a device to a second one that says so', async () => {
    const first = await ticket(actor('operator', 'a'), 'point', 'tab-1');
    rooms.join('s-1', first.identity, first.permission);
    expect(await asking(actor('operator', 'a'), 'point', 'tab-2')).toEqual({
      ok: false,
      code: 'MEDIA_SEAT_TAKEN',
      since: clock.wall(),
    });
    expect(taken).toEqual([]);
    const second = await takingOver(actor('operator', 'a'), 'tab-2');
    expect(second.identity).not.toBe(first.identity);
    expect(taken).toEqual(['a']);
    await settled();
    expect(await rooms.listParticipants('s-1')).toEqual([]);
  });

  it('gives the same device a lease of its own for every ticket, tells nobody, and lets its newest connection stay', async () => {
    const first = await ticket(actor('operator', 'a'), 'point');
    const client = rooms.join('s-1', first.identity, first.permission);
    const second = await ticket(actor('operator', 'a'), 'point');
    expect(second.identity).not.toBe(first.identity);
    projection.watch('s');
    await settled();
    expect(rooms.within('s-1').map(({ identity }) => identity)).toEqual([first.identity]);
    rooms.join('s-1', second.identity, second.permission);
    projection.watch('s');
    await client.gone;
    await settled();
    expect(rooms.within('s-1').map(({ identity }) => identity)).toEqual([second.identity]);
    expect(taken).toEqual([]);
  });

  it('sends out a thief with a copied token as soon as its owner is back', async () => {
    const owner = await ticket(actor('operator', 'a'), 'point');
    const thrownOut = rooms.join('s-1', owner.identity, owner.permission);
    rooms.join('s-1', owner.identity, owner.permission);
    await thrownOut.gone;
    const back = await ticket(actor('operator', 'a'), 'point');
    rooms.join('s-1', back.identity, back.permission);
    projection.watch('s');
    await settled();
    expect(rooms.within('s-1').map(({ identity }) => identity)).toEqual([back.identity]);
  });

  it('has nothing for a token whose seat went to another device, nor for one of a connection that was kicked', async () => {
    const stolen = await ticket(actor('operator', 'a'), 'point', 'tab-1');
    const owner = await takingOver(actor('operator', 'a'), 'tab-2');
    rooms.join('s-1', owner.identity, owner.permission);
    rooms.join('s-1', stolen.identity, stolen.permission);
    projection.watch('s');
    await settled();
    expect(rooms.within('s-1').map(({ identity }) => identity)).toEqual([owner.identity]);
    expect(await kickMedia({ projection, leases, stateOf: () => state }, 's', 'a')).toBeNull();
    await settled();
    rooms.join('s-1', owner.identity, owner.permission);
    projection.watch('s');
    await settled();
    expect(rooms.within('s-1')).toEqual([]);
    const back = await ticket(actor('operator', 'a'), 'point', 'tab-2');
    expect(back.identity).not.toBe(owner.identity);
    rooms.join('s-1', back.identity, back.permission);
    projection.watch('s');
    await settled();
    expect(rooms.within('s-1').map(({ identity }) => identity)).toEqual([back.identity]);
  });

  it('sends the encoder of a point out with its page', async () => {
    state = mediaSession({ points: [...points, samplePoint('codec', { mode: 'whip' })] });
    await projection.ready('s');
    const seat = { kind: 'encoder', pointId: 'codec' } as const;
    const lease = leases.issue('s', seat, 'encoder');
    if (lease.taken) throw new Error('the seat is taken');
    const sending = { canSubscribe: false, sources: ['camera', 'microphone'], hidden: false } as const;
    const encoder = rooms.join('s-1', mediaIdentity(seat, lease.number), sending);
    const page = await ticket(actor('operator', 'codec'), 'point');
    rooms.join('s-1', page.identity, page.permission);
    projection.watch('s');
    await settled();
    expect(rooms.within('s-1')).toHaveLength(2);
    expect(await kickMedia({ projection, leases, stateOf: () => state }, 's', 'codec')).toBeNull();
    await encoder.gone;
    await settled();
    expect(rooms.within('s-1')).toEqual([]);
  });

  it('kicks nobody at a point of nobody, nor where there is no room', async () => {
    const parts = { projection, leases, stateOf: (): SessionState => state };
    expect(await kickMedia(parts, 's', 'nowhere')).toBe('UNKNOWN_POINT');
    state = { status: 'unissued' };
    expect(await kickMedia(parts, 's', 'a')).toBe('MEDIA_NOT_OPEN');
  });

  it('gives a seat to the next one when its device has been away for a minute', async () => {
    await ticket(actor('operator', 'a'), 'point', 'tab-1');
    clock.advance(60_000);
    expect((await asking(actor('operator', 'a'), 'point', 'tab-2')).ok).toBe(true);
  });

  it('makes everybody come anew when the sitting follows a rehearsal', async () => {
    const rehearsal = mediaSession({ points, phase: { phase: 'rehearsing', since: 0 } });
    const live = mediaSession({ points });
    state = { ...rehearsal, lifecycle: { ...rehearsal.lifecycle, rehearsals: 1 } };
    const tried = await ticket(actor('operator', 'a'), 'point');
    const client = rooms.join('s-1', tried.identity, tried.permission);
    state = { ...live, lifecycle: { ...live.lifecycle, rehearsals: 1 } };
    projection.perform('s', { type: 'openMediaRoom' });
    await client.gone;
    await settled();
    expect(rooms.openRooms()).toEqual(['s-2']);
    expect(JSON.parse((await ticket(actor('operator', 'a'), 'point')).token)).toMatchObject({ room: 's-2' });
  });

  it.each([
    ['a board', actor('board'), 'console', 'MEDIA_NOT_FOR_BOARDS'],
    ['an operator at the hall', actor('operator', 'a'), 'hall', 'FORBIDDEN'],
    ['an operator at a console', actor('operator', 'a'), 'console', 'FORBIDDEN'],
    ['a chair at a point', actor('chair'), 'point', 'FORBIDDEN'],
    ['an organizer', actor('organizer'), 'console', 'FORBIDDEN'],
    ['an operator of a point that was taken out', actor('operator', 'gone'), 'point', 'UNKNOWN_POINT'],
  ] as const)('refuses %s', async (_who, by, seat, expected) => {
    expect(await code(by, seat)).toBe(expected);
  });

  it('refuses before the rehearsal and after the conclusion', async () => {
    state = { status: 'unissued' };
    expect(await code(actor('operator', 'a'), 'point')).toBe('MEDIA_NOT_OPEN');
    state = mediaSession({ points, phase: { phase: 'issued' } });
    expect(await code(actor('operator', 'a'), 'point')).toBe('MEDIA_NOT_OPEN');
    state = mediaSession({ points, phase: { phase: 'concluded', openedAt: 0, concludedAt: 1 } });
    expect(await code(actor('operator', 'a'), 'point')).toBe('MEDIA_NOT_OPEN');
  });

  it('says so when the media server is away', async () => {
    rooms.fail('unavailable');
    expect(await code(actor('operator', 'a'), 'point')).toBe('MEDIA_UNAVAILABLE');
  });
});
