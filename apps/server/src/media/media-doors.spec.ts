import { LivekitMediaHints } from '@diemcau/media';
import {
  EncoderDoor,
  JoinMedia,
  MediaInbox,
  MediaLeases,
  MediaProjection,
  MediaStatusBook,
  type MediaToken,
  MediaTokens,
  TestMedia,
} from '@diemcau/runtime';
import type { Actor, SessionState } from '@diemcau/session';
import {
  FakeClock,
  FakeIds,
  FakeMediaRooms,
  FakeWhipRelay,
  FakeTimers,
  MemoryWebhookInbox,
  samplePoint,
  mediaSession,
} from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PinoLogger } from 'nestjs-pino';
import { createHmac, createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { mediaTestTicket, mediaTicket } from '@diemcau/contract';
import { MediaService } from './media.service.js';
import { MediaPointController } from './media-point.controller.js';
import { MediaTestController } from './media-test.controller.js';
import { MediaTokenController } from './media-token.controller.js';
import { MediaWebhookController } from './media-webhook.controller.js';

const apiKey = 'APItest';
const apiSecret = 'a-secret-of-at-least-thirty-two-characters';
const operator: Actor = { id: 'link-1', name: 'Hàm Yên', roles: ['operator'], pointId: 'a' };
const body = { seat: 'point', deviceId: 'tab-1' } as const;
const here = { page: 'https://diemcau.test' };

class PlainTokens extends MediaTokens {
  mint(): Promise<MediaToken> {
    return Promise.resolve({ token: 'token', url: 'ws://media', expiresAt: 1 });
  }
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** As LiveKit signs: a token over the hash of the body. */
const signed = (text: string, exp = 4_102_444_800): string => {
  const sha256 = createHash('sha256').update(text).digest('base64');
  const head = `${base64url({ alg: 'HS256' })}.${base64url({ iss: apiKey, exp, sha256 })}`;
  return `${head}.${createHmac('sha256', apiSecret).update(head).digest('base64url')}`;
};

const request = (text: string): Readable => Readable.from([Buffer.from(text)]);

const callAbout = (id: string, event = 'participant_joined'): string =>
  JSON.stringify({ event, id, room: { name: 's-1' } });

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

describe('the media doors', () => {
  let rooms: FakeMediaRooms;
  let timers: FakeTimers;
  let media: MediaService;
  let status: MediaStatusBook;
  let inbox: MemoryWebhookInbox;
  let warnings: unknown[];

  const called = (text: string, signature?: string): Promise<void> => {
    const logger = { warn: (...said: unknown[]) => void warnings.push(said) } as unknown as PinoLogger;
    return new MediaWebhookController(media, logger).called(request(text), '10.0.0.1', signature);
  };

  beforeEach(() => {
    const clock = new FakeClock();
    timers = new FakeTimers(clock);
    rooms = new FakeMediaRooms();
    const leases = new MediaLeases(clock);
    const stateOf = (): SessionState => mediaSession({ points: [samplePoint('a')] });
    const projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report: () => undefined });
    const joins = new JoinMedia(projection, new PlainTokens(), leases, stateOf);
    const relay = new FakeWhipRelay(rooms);
    const encoders = new EncoderDoor({ projection, leases, tokens: new PlainTokens(), relay, stateOf });
    const kicks = { projection, leases, stateOf };
    const tests = new TestMedia({ rooms, tokens: new PlainTokens(), ids: new FakeIds(), clock, timers, stateOf });
    warnings = [];
    inbox = new MemoryWebhookInbox();
    const happened = (room: string): void => projection.hint(room);
    const calls = new MediaInbox({ store: inbox, clock, happened, report: (error) => void warnings.push(error) });
    status = new MediaStatusBook({ clock, timers, stateOf, configured: true });
    media = new MediaService(
      {
        rooms,
        projection,
        joins,
        encoders,
        hints: new LivekitMediaHints({ apiKey, apiSecret }),
        inbox: calls,
        kicks,
        tests,
        forgotten: [],
      },
      status,
    );
  });

  it('answers a ticket as the contract has it', async () => {
    const answer = await new MediaTokenController(media).token('s', body, operator, here);
    expect(mediaTicket.parse(answer)).toMatchObject({ token: 'token', url: 'ws://media', floorVersion: 0 });
  });

  it('asks before it takes a seat from another device', async () => {
    const door = new MediaTokenController(media);
    const { identity } = await door.token('s', body, operator, here);
    const second = { ...body, deviceId: 'tab-2' };
    await expect(door.token('s', second, operator, here)).rejects.toMatchObject({
      code: 'MEDIA_SEAT_TAKEN',
      status: 409,
      params: { since: expect.any(Number) },
    });
    expect((await door.token('s', { ...second, takeOver: true }, operator, here)).identity).not.toBe(identity);
  });

  it('sends a point out of the room, which comes back with a token of its own', async () => {
    const door = new MediaTokenController(media);
    const { identity } = await door.token('s', body, operator, here);
    await new MediaPointController(media).kick('s', 'a');
    expect((await door.token('s', body, operator, here)).identity).not.toBe(identity);
    await expect(new MediaPointController(media).kick('s', 'nowhere')).rejects.toMatchObject({ code: 'UNKNOWN_POINT' });
    const without = new MediaPointController(new MediaService(null, status));
    await expect(without.kick('s', 'a')).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE' });
  });

  it('gives a point a room to try its equipment in, now and then', async () => {
    const door = new MediaTestController(media);
    for (let time = 0; time < 6; time += 1) mediaTestTicket.parse(await door.try('s', operator, here));
    await expect(door.try('s', operator, here)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    const without = new MediaTestController(new MediaService(null, status));
    await expect(without.try('s', operator, here)).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE' });
    await media.onApplicationShutdown();
  });

  it('refuses with the code of the use case', async () => {
    const board: Actor = { id: 'link-2', name: 'Bảng', roles: ['board'], pointId: null };
    const answer = new MediaTokenController(media).token('s', body, board, here);
    await expect(answer).rejects.toMatchObject({ code: 'MEDIA_NOT_FOR_BOARDS', status: 403 });
  });

  it('says that there is no media where no media server is configured', async () => {
    const without = new MediaService(null, status);
    const answer = new MediaTokenController(without).token('s', body, operator, here);
    await expect(answer).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE', status: 503 });
    without.perform('s', { type: 'openMediaRoom' });
    await without.onApplicationShutdown();
  });

  it('looks at a room when LiveKit calls about it, once however often it calls', async () => {
    await new MediaTokenController(media).token('s', body, operator, here);
    timers.advance(1_000);
    await settled();
    const looks = (): number => rooms.calls.filter((call) => call.startsWith('listParticipants')).length;
    const before = looks();
    const [joined, left] = [callAbout('EV_1', 'participant_joined'), callAbout('EV_2', 'participant_left')];
    // Out of order, and each of them again.
    for (const call of [left, joined, joined, left]) await called(call, signed(call));
    await settled();
    timers.advance(1_000);
    await settled();
    expect(looks()).toBe(before + 1);
    expect([...inbox.records.keys()]).toEqual(['EV_2', 'EV_1']);
    for (const call of [joined, left]) await called(call, signed(call));
    await settled();
    timers.advance(1_000);
    await settled();
    expect(looks()).toBe(before + 1);
  });

  it('answers before the call is stored', async () => {
    const stored = new Promise<readonly string[]>(() => undefined);
    inbox.add = () => stored;
    await called(callAbout('EV_1'), signed(callAbout('EV_1')));
  });

  it('turns away a call that LiveKit did not sign, or long ago, and one that never ends; nothing of it is kept', async () => {
    const call = callAbout('EV_1');
    const stale = signed(call, 1_700_000_000);
    for (const signature of [signed('{ }'), stale, 'nonsense', undefined]) {
      await expect(called(call, signature)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
    }
    await expect(called('x'.repeat(300_000), '')).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(inbox.records.size).toBe(0);
    expect(JSON.stringify(warnings)).not.toContain('EV_1');
    expect(warnings).toHaveLength(4);
  });
});
