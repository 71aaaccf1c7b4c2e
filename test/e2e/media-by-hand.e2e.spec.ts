import type { MediaReceipt, MediaSeatStatus } from '@diemcau/contract';
import type { MediaPermission } from '@diemcau/runtime';
import type { LiveClient } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Browser } from './support/browser.js';
import { fakeMedia } from './support/fake-media.js';
import { ADMIN, type LiveHouse, openHouse } from './support/live-house.js';
import { pointIdentity } from './support/point-identity.js';

jest.setTimeout(60_000);

const ROOM = 's1-1';
const POINT = '/api/sessions/s1/media/bach-xa/confirm';
const watching: MediaPermission = { canSubscribe: true, sources: ['camera'], hidden: false };

/** Nobody is where somebody is to be. */
const isMissed = (seat: MediaSeatStatus | undefined): boolean =>
  typeof seat?.differingSince === 'number' && !seat.connected;

/** A sitting in which a room with equipment of its own (`bach-xa`, gateway `ham-yen`) is called. */
class Sitting {
  private constructor(
    readonly house: LiveHouse,
    readonly desk: LiveClient,
    readonly browser: Browser,
    private readonly operator: LiveClient,
  ) {}

  static async open(media: ReturnType<typeof fakeMedia> | null): Promise<Sitting> {
    const house = await openHouse(media === null ? {} : { media });
    const desk = await house.client(await house.desk()).connect();
    const browser = new Browser(house.url);
    await browser.post('/api/access/login', ADMIN);
    await house.submit({ type: 'OpenSession', data: {} });
    await house.submit({ type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: true } });
    const operator = await house.client(await house.link('bach-xa')).connect();
    return new Sitting(house, desk, browser, operator);
  }

  get version(): number {
    const state = this.house.state();
    return state.status === 'issued' ? state.floor.version : 0;
  }

  async call(entryId: string): Promise<void> {
    const turn = { newEntryId: entryId, pointId: 'bach-xa', kind: 'speech', speakers: [], topic: '' } as const;
    await this.house.submit({ type: 'CallSpeakers', data: { calls: [turn], version: this.version } });
  }

  async stop(entryId: string): Promise<void> {
    await this.house.submit({ type: 'StopTurn', data: { entryId, version: this.version } });
  }

  /** Its operator says which way its sound takes. */
  async through(via: string | null): Promise<void> {
    const command = { type: 'ChangePointMode', data: { pointId: 'bach-xa', mode: 'hardware', via } };
    expect(await this.operator.emitRaw('command', { cmdId: randomUUID(), ...command })).toMatchObject({ ok: true });
  }

  async say(heard: unknown, path = POINT): Promise<string> {
    return (await this.browser.post(path, { heard })).outcome;
  }

  until(what: Partial<MediaReceipt> | null, desk = this.desk): Promise<unknown> {
    return desk.waitFor(
      ({ media }) => {
        const receipt: Partial<MediaReceipt> | undefined = media.receipts.get('bach-xa');
        if (what === null || receipt === undefined) return what === null && receipt === undefined;
        return Object.entries(what).every(([key, value]) => receipt[key as keyof MediaReceipt] === value);
      },
      `bach-xa ${JSON.stringify(what)}`,
    );
  }
}

describe('a room with equipment of its own', () => {
  const media = fakeMedia('own');
  let sitting: Sitting;

  const hint = async (): Promise<void> => {
    const body = JSON.stringify({ id: null, event: 'track_published', room: ROOM });
    const headers = { 'content-type': 'application/webhook+json', authorization: 'own' };
    const answer = await fetch(`${sitting.house.url}/webhooks/livekit`, { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
  };

  beforeAll(async () => {
    sitting = await Sitting.open(media);
  });
  afterAll(() => sitting.house.close());

  it('is heard through its gateway, whose connection tells how far its right has come', async () => {
    await sitting.call('e1');
    await sitting.until({ right: 'floor', carrierId: 'ham-yen', byHand: false, cause: 'not_connected' });
    await sitting.desk.waitFor(
      ({ media }) => isMissed(media.seats.get('ham-yen')) && isMissed(media.seats.get('hall')),
      'that nobody is in the seats of the gateway and of the hall',
    );
    const gateway = media.rooms.join(ROOM, await pointIdentity(sitting.browser, 'ham-yen'), watching);
    await hint();
    await sitting.until({ stage: 'applied', cause: 'no_track' });
    gateway.publish('microphone');
    await hint();
    await sitting.until({ stage: 'publishing', cause: null });
    sitting.desk.hears('ham-yen');
    await sitting.until({ stage: 'sounding', red: false });
    expect(await sitting.say(true)).toBe('409 MEDIA_NOT_BY_HAND');
    await sitting.stop('e1');
    await sitting.until(null);
  });

  it('waits for a word of the desk where it has no gateway, and everybody at the desk sees it', async () => {
    await sitting.through(null);
    expect(await sitting.say(true)).toBe('409 MEDIA_NO_FLOOR');
    await sitting.call('e2');
    await sitting.until({ right: 'floor', carrierId: 'bach-xa', byHand: true, cause: 'unconfirmed', red: false });
    const other = await sitting.house.client(await sitting.house.desk()).connect();
    await sitting.until({ cause: 'unconfirmed' }, other);
    expect(await sitting.say(false)).toMatch(/^204/u);
    for (const desk of [sitting.desk, other]) await sitting.until({ cause: 'silent', red: true }, desk);
    expect(await sitting.say(true)).toMatch(/^204/u);
    for (const desk of [sitting.desk, other]) await sitting.until({ stage: 'sounding', cause: null }, desk);
    other.leave();
  });

  it('is measured again once it has a gateway, in the middle of its turn', async () => {
    await sitting.through('ham-yen');
    await sitting.until({ carrierId: 'ham-yen', byHand: false });
    await sitting.through(null);
    await sitting.until({ byHand: true });
  });

  it('has to be confirmed anew in its next turn', async () => {
    await sitting.say(true);
    await sitting.stop('e2');
    await sitting.until(null);
    await sitting.call('e3');
    await sitting.until({ cause: 'unconfirmed' });
  });

  it('is not confirmed with another point, another word or nothing', async () => {
    expect(await sitting.say('có')).toBe('400 INVALID_INPUT');
    expect(await sitting.say(undefined)).toBe('400 INVALID_INPUT');
    expect(await sitting.say(true, POINT.replace('bach-xa', 'khong-co'))).toMatch(/UNKNOWN_POINT$/u);
    expect(await sitting.say(true, POINT.replace('bach-xa', 'ham-yen'))).toBe('409 MEDIA_NOT_BY_HAND');
    expect(await sitting.say(true, POINT.replace('bach-xa', 'da-vi'))).toBe('409 MEDIA_NOT_BY_HAND');
  });

  it('leaves nothing of it in the log', async () => {
    const before = sitting.house.state();
    await sitting.say(false);
    await sitting.until({ cause: 'silent' });
    expect(sitting.house.state()).toBe(before);
    await sitting.house.submit({ type: 'ConcludeSession', data: {} });
    expect(await sitting.say(true)).toBe('409 MEDIA_NOT_OPEN');
  });

  it('is among the figures, which a proxy does not pass on', async () => {
    const figures = await fetch(`${sitting.house.url}/metrics`);
    expect(figures.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await figures.text();
    expect(text).toMatch(/^diemcau_media_server_up\{server="own"\} 1$/mu);
    expect(text).toMatch(/^diemcau_media_seats_differing \d+$/mu);
    expect(text).toMatch(/^diemcau_media_calls_total\{call="listParticipants",result="done"\} \d+$/mu);
    expect(text).not.toMatch(/bach-xa|s1/u);
    const proxied = await fetch(`${sitting.house.url}/metrics`, { headers: { 'x-forwarded-for': '10.0.0.9' } });
    expect(proxied.status).toBe(403);
  });
});

describe('a room with equipment of its own, where there is no media server', () => {
  it('is confirmed all the same, and nothing else is to be seen', async () => {
    const sitting = await Sitting.open(null);
    await sitting.through(null);
    await sitting.call('e1');
    await sitting.until({ byHand: true, cause: 'unconfirmed' });
    expect(await sitting.say(true)).toMatch(/^204/u);
    await sitting.until({ stage: 'sounding' });
    const answer = await sitting.browser.get('/api/sessions/s1/media');
    expect(answer.body).toMatchObject({ notice: { code: 'MEDIA_NOT_CONFIGURED' }, open: false, differs: 0, seats: {} });
    expect(Object.keys(answer.at('receipts') as object)).toEqual(['bach-xa']);
    await sitting.stop('e1');
    await sitting.until(null);
    await sitting.house.close();
  });
});
