import type { MediaTicket } from '@diemcau/runtime';
import type { Actor, Role } from '@diemcau/session';
import { disposeMediaBots, eventually, MediaBot } from '@diemcau/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MediaService } from './media-service.js';

jest.setTimeout(60_000);

const who = (role: Role, pointId: string | null = null): Actor => ({
  id: `${role}-1`,
  name: role,
  roles: [role],
  pointId,
});
const operator = who('operator', 'a');
const SOON = 3_000;

describe('the floor on a real media server', () => {
  let service: MediaService;
  let hall: MediaBot;
  let point: MediaBot;
  let before: MediaTicket;

  beforeAll(async () => {
    service = await MediaService.start();
    hall = await MediaBot.join(await service.ticket(who('technician'), 'hall', 'hall-pc'), 880);
    before = await service.ticket(operator, 'point', 'tab-1');
    point = await MediaBot.join(before);
  });

  afterAll(async () => {
    await point.leave();
    await hall.leave();
    await disposeMediaBots();
    await service.stop();
  });

  beforeEach(() => service.floor({}));

  /** The point is called, its page opens the microphone, and the hall hears it. */
  const onAir = async (): Promise<void> => {
    service.floor({ a: 'speaking' });
    await service.untilMay(point.identity, 'microphone', true);
    await point.speak();
    await hall.ear(point.identity).until(true, SOON);
  };

  it('lets the hall be heard at any time', async () => {
    await hall.speak();
    await point.ear(hall.identity).until(true, SOON);
    expect(point.ear(hall.identity).level).toBeGreaterThan(0.02);
    await hall.hush();
    await point.ear(hall.identity).until(false, SOON);
  });

  it('keeps a point without the floor silent, whatever its client tries', async () => {
    await expect(point.speak()).rejects.toThrow();
    expect(hall.ear(point.identity).loudFrames).toBe(0);
    expect(await service.publishing(point.identity)).not.toContain('microphone');
  });

  it('gave the point a token without the right to speak', () => {
    expect(before.permission.sources).not.toContain('microphone');
    expect(claimsOf(before).video.canPublishSources ?? []).not.toContain('microphone');
  });

  it('lets the hall hear a point that is given the floor, and nothing more of it once its turn is stopped', async () => {
    await onAir();
    expect(hall.ear(point.identity).level).toBeGreaterThan(0.02);
    expect(await service.publishing(point.identity)).toContain('microphone');
    service.floor({ a: 'done' });
    await hall.ear(point.identity).until(false, SOON);
    const heard = hall.ear(point.identity).loudFrames;
    expect(await service.publishing(point.identity)).not.toContain('microphone');
    // Its client goes on sending; two seconds of the hall's own tone show that frames still flow.
    await hall.speak();
    await eventually('the point hears two seconds of the hall', () => point.ear(hall.identity).loudFrames > 200);
    await hall.hush();
    expect(hall.ear(point.identity).loudFrames).toBe(heard);
  });

  it('closes the microphone while a turn is paused, and opens it again', async () => {
    await onAir();
    service.floor({ a: 'paused' });
    await hall.ear(point.identity).until(false, SOON);
    expect(await service.publishing(point.identity)).not.toContain('microphone');
    await onAir();
  });

  it('takes the right back from a client that comes again with the token of its turn', async () => {
    service.floor({ a: 'speaking' });
    const ofTheTurn = await service.ticket(operator, 'point', 'tab-1');
    expect(ofTheTurn.permission.sources).toContain('microphone');
    service.floor({ a: 'done' });
    await service.untilMay(point.identity, 'microphone', false);
    point = await replaced(point, () => MediaBot.join(ofTheTurn));
    await service.untilMay(point.identity, 'microphone', false);
  });

  it('lets the same point in once: a second tab takes the place of the first', async () => {
    const first = point;
    const second = await service.ticket(operator, 'point', 'tab-2');
    expect(await first.gone).toBe('PARTICIPANT_REMOVED');
    point = await MediaBot.join(second);
    expect(point.identity).not.toBe(first.identity);
    await onAir();
    expect(hall.others).toEqual([point.identity]);
  });

  it('lets a chair watch unseen', async () => {
    const console = await MediaBot.join(await service.ticket(who('chair'), 'console', 'desk'));
    await hall.speak();
    await console.ear(hall.identity).until(true, SOON);
    await hall.hush();
    expect(hall.others).not.toContain(console.identity);
    await console.leave();
  });
});

interface Claims {
  readonly video: { readonly canPublishSources?: readonly string[] };
}

const claimsOf = ({ token }: MediaTicket): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Claims;

/** The same seat again: the earlier client leaves when the later one is in. */
const replaced = async (earlier: MediaBot, join: () => Promise<MediaBot>): Promise<MediaBot> => {
  const later = await join();
  await earlier.gone;
  await earlier.leave();
  return later;
};
