import type { MediaTicket } from '@diemcau/runtime';
import { disposeMediaBots, eventually, MediaBot, people } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MediaService } from './media-service.js';

jest.setTimeout(60_000);

const operator = people.operatorOf('a');
const SOON = 3_000;

describe('the floor on a real media server', () => {
  let service: MediaService;
  let hall: MediaBot;
  let point: MediaBot;
  let before: MediaTicket;

  beforeAll(async () => {
    service = await MediaService.start();
    hall = await MediaBot.join(await service.ticket(people.technician, 'hall', 'hall-pc'), 880);
    before = await service.ticket(operator, 'point', 'tab-1');
    point = await MediaBot.join(before);
  });

  afterAll(async () => {
    await point.leave();
    await hall.leave();
    await disposeMediaBots();
    await service.stop();
  });

  /** The page of a point that may speak opens its microphone, and the hall hears it. */
  const heardInHall = async (): Promise<void> => {
    await service.untilMaySpeak(point.identity, true);
    await point.speak();
    await hall.ear(point.identity).until(true, SOON);
    expect(hall.ear(point.identity).level).toBeGreaterThan(0.02);
  };

  const silentInHall = async (): Promise<void> => {
    await hall.ear(point.identity).until(false, SOON);
    expect(await service.publishing(point.identity)).not.toContain('microphone');
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
    const turn = await service.giveFloor('a');
    await heardInHall();
    expect(await service.publishing(point.identity)).toContain('microphone');
    await service.control('StopTurn', turn);
    await silentInHall();
    const heard = hall.ear(point.identity).loudFrames;
    // Its client goes on sending; two seconds of the hall's own tone show that frames still flow.
    await hall.speak();
    const sofar = point.ear(hall.identity).loudFrames;
    await eventually('the point hears the hall', () => point.ear(hall.identity).loudFrames > sofar + 200);
    await hall.hush();
    expect(hall.ear(point.identity).loudFrames).toBe(heard);
  });

  it('closes the microphone while a turn is paused, and opens it again', async () => {
    const turn = await service.giveFloor('a');
    await heardInHall();
    await service.control('PauseTurn', turn);
    await silentInHall();
    await service.control('ResumeTurn', turn);
    await heardInHall();
    await service.control('StopTurn', turn);
    await silentInHall();
  });

  it('takes the right back from a client that comes again with the token of its turn', async () => {
    const turn = await service.giveFloor('a');
    const ofTheTurn = await service.ticket(operator, 'point', 'tab-1');
    expect(ofTheTurn.permission.sources).toContain('microphone');
    await service.control('StopTurn', turn);
    await service.untilMaySpeak(point.identity, false);
    const earlier = point;
    point = await MediaBot.join(ofTheTurn);
    await earlier.gone;
    await earlier.leave();
    // Well before the next look of its own: LiveKit's call about the newcomer is enough.
    await service.untilMaySpeak(point.identity, false, 2_000);
  });

  it('lets the same point in once: a second tab takes the place of the first when it says so', async () => {
    const first = point;
    await expect(service.ticket(operator, 'point', 'tab-2')).rejects.toThrow('MEDIA_SEAT_TAKEN');
    const second = await service.ticket(operator, 'point', 'tab-2', true);
    expect(await first.gone).toBe('PARTICIPANT_REMOVED');
    await first.leave();
    point = await MediaBot.join(second);
    expect(point.identity).not.toBe(first.identity);
    const turn = await service.giveFloor('a');
    await heardInHall();
    expect(hall.others).toEqual([point.identity]);
    await service.control('StopTurn', turn);
    await silentInHall();
  });

  it('lets a chair watch unseen', async () => {
    const desk = await MediaBot.join(await service.ticket(people.chair, 'console', 'desk'));
    await hall.speak();
    await desk.ear(hall.identity).until(true, SOON);
    await hall.hush();
    expect(hall.others).not.toContain(desk.identity);
    await desk.leave();
  });

  it('sends everybody home when the chair concludes', async () => {
    await service.submit(people.chair, { type: 'ConcludeSession', data: {} });
    expect(await hall.gone).toBe('ROOM_DELETED');
    expect(await point.gone).toBe('ROOM_DELETED');
    expect(await service.roomIsOpen()).toBe(false);
    await expect(service.ticket(operator, 'point', 'tab-2')).rejects.toThrow('MEDIA_NOT_OPEN');
  });
});

interface Claims {
  readonly video: { readonly canPublishSources?: readonly string[] };
}

const claimsOf = ({ token }: MediaTicket): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Claims;
