import { type EncoderKeyAnswer, type MediaTicketBody, playedIdentities } from '@diemcau/contract';
import { AccountStore, type MediaParticipant, SessionDirectory } from '@diemcau/runtime';
import { createServer, readConfig, type Server, type ServerConfig } from '@diemcau/server';
import type { Actor, IssuedSession, SessionCommandBody } from '@diemcau/session';
import {
  disposeMediaBots,
  eventually,
  HttpClient,
  HttpFailure,
  MediaBot,
  people,
  samplePlan,
  samplePoint,
} from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OneSession } from '../e2e/support/one-session.js';
import { EncoderPage } from './encoder-page.js';
import { type LivekitForTest, livekitForTest } from './livekit.js';

jest.setTimeout(120_000);

const SESSION = 's1';
const ROOM = `${SESSION}-1`;
const ADMIN = { username: 'quan-tri', password: 'mot-mat-khau-rat-dai-2026' };
const KEY_PATH = `/api/sessions/${SESSION}/points/codec/encoder-key`;
const SOON = 5_000;
/** Also when LiveKit's word of what was published is lost, as here. */
const MUTED_WITHIN = 2_000;
/** The microphone of the page beeps once a second. */
const TWO_BEEPS = 2_500;
const sending = { canSubscribe: false, sources: ['camera', 'microphone'], hidden: false } as const;

/** Of an offer, what a PATCH brings: credentials, and the candidates of the first medium (RFC 8840). */
const fragmentOf = (offer: string): string => {
  const lines = offer.split('\r\n');
  const first = (start: string): string => lines.find((line) => line.startsWith(start)) ?? '';
  const media = lines.slice(lines.findIndex((line) => line.startsWith('m=')));
  const until = media.findIndex((line, index) => index > 0 && line.startsWith('m='));
  const candidates = media.slice(0, until).filter((line) => line.startsWith('a=candidate'));
  const head = [first('a=ice-ufrag'), first('a=ice-pwd'), media[0] ?? '', first('a=mid')];
  return [...head, ...candidates, 'a=end-of-candidates', ''].join('\r\n');
};

// No webhook of LiveKit reaches the service here: what is muted is muted because the room is looked at.
describe('the encoder of a point, from its key to the hall', () => {
  let livekit: LivekitForTest;
  let folder: string;
  let directory: OneSession;
  let config: ServerConfig;
  let server: Server;
  let url: string;
  let desk: HttpClient;
  let encoder: EncoderPage;
  let hall: MediaBot;

  const state = (): IssuedSession => {
    const now = server.app.get(SessionDirectory).peek(SESSION)?.state;
    if (now?.status !== 'issued') throw new Error('the session is not there');
    return now;
  };

  const submit = async (by: Actor, body: SessionCommandBody): Promise<void> => {
    const ack = await server.app.get(SessionDirectory).submit(SESSION, { ...body, by, cmdId: randomUUID() });
    if (!ack.ok) throw new Error(`${body.type}: ${ack.error.code}`);
  };

  const encoders = async (): Promise<readonly MediaParticipant[]> =>
    (await livekit.rooms.listParticipants(ROOM)).filter(({ identity }) => identity.startsWith('^codec.'));

  const until = (what: string, holds: (one: MediaParticipant | undefined) => boolean, within = SOON): Promise<void> =>
    eventually(what, async () => holds((await encoders())[0]), within);

  const untilMuted = (): Promise<void> =>
    until('the microphone is muted', (one) => one?.muted?.includes('microphone') === true, MUTED_WITHIN);

  const refusal = (call: Promise<unknown>): Promise<string> =>
    call.then(
      () => 'none',
      (error: unknown) => (error instanceof HttpFailure ? `${error.status} ${error.code}` : String(error)),
    );

  const key = (change: '' | '/renew' | '/revoke' = ''): Promise<EncoderKeyAnswer> => desk.post(KEY_PATH + change);

  /** What a page in the hall would play of the encoders that are in the room. */
  const played = async (): Promise<readonly string[]> => [
    ...playedIdentities(
      state(),
      (await encoders()).map(({ identity }) => identity),
    ),
  ];

  const earOf = async (): Promise<ReturnType<MediaBot['ear']>> => hall.ear((await encoders())[0]?.identity ?? '');

  const call = async (entryId: string): Promise<void> => {
    const one = { newEntryId: entryId, pointId: 'codec', kind: 'speech', speakers: [], topic: '' } as const;
    await submit(people.chair, { type: 'CallSpeakers', data: { calls: [one], version: state().floor.version } });
  };

  const stop = (entryId: string): Promise<void> =>
    submit(people.chair, { type: 'StopTurn', data: { entryId, version: state().floor.version } });

  const signIn = async (): Promise<void> => {
    url = await server.listen();
    desk = new HttpClient(url);
    await desk.post('/api/access/login', ADMIN);
  };

  const connected = async (): Promise<void> => {
    const { url: whip, key: text } = await key();
    const reply = await encoder.send(whip ?? '', text ?? '');
    expect(reply).toMatchObject({ status: 201, type: 'application/sdp', etag: expect.any(String) });
    expect(reply.location).toMatch(/^\/whip\/s1\/\d+-PA_\w+$/u);
    await until('picture and sound are listed', (one) => one?.publishing.length === 2);
  };

  beforeAll(async () => {
    livekit = await livekitForTest();
    folder = await mkdtemp(join(tmpdir(), 'diemcau-whip-'));
    const admin = { BOOTSTRAP_ADMIN_USERNAME: ADMIN.username, BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password };
    const settings = { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', ...admin, ...livekit.environment };
    const sample = samplePlan();
    const plan = { ...sample, points: [...sample.points, samplePoint('codec', { mode: 'whip' })] };
    const startsAt = Date.now();
    const { conferenceId, conferenceTitle, sessionTitle } = plan.header;
    const titles = { sessionId: SESSION, conferenceId, conferenceTitle, sessionTitle };
    directory = new OneSession({ ...titles, startsAt, endsAt: startsAt + 3_600_000, hall: '', contact: null }, plan);
    config = readConfig(settings, () => 'k'.repeat(40));
    server = await createServer(config, { directory });
    const accounts = server.app.get(AccountStore);
    const account = await accounts.byUsername(ADMIN.username);
    await accounts.grant({ accountId: account!.id, conferenceId, roles: ['technician', 'secretary'] }, account!.id, 0);
    await signIn();
    await submit(people.organizer, { type: 'IssueSession', data: { plan } });
    encoder = await EncoderPage.open();
  });

  afterAll(async () => {
    await encoder.close();
    await disposeMediaBots();
    await server.close();
    await livekit.stop();
    await rm(folder, { recursive: true });
  });

  it('has a key for a point that sends with an encoder, and nothing to send to before the session', async () => {
    expect(await refusal(desk.post(`/api/sessions/${SESSION}/points/ham-yen/encoder-key`))).toBe('409 POINT_NOT_WHIP');
    const { url: whip, key: text, lastUsedAt } = await key();
    expect([whip, lastUsedAt]).toEqual([`${url}/whip/${SESSION}`, null]);
    expect(await encoder.send(whip ?? '', text ?? '')).toMatchObject({ status: 409 });
    expect(await encoder.send(whip ?? '', 'nonsense')).toMatchObject({ status: 401 });
  });

  it('is muted as soon as it sends, and nothing of it is heard in the hall', async () => {
    await submit(people.chair, { type: 'OpenSession', data: {} });
    await submit(people.chair, { type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: true } });
    const ticket = await desk.post<MediaTicketBody>(`/api/sessions/${SESSION}/media-token`, {
      seat: 'hall',
      deviceId: 'tab-1',
    });
    hall = await MediaBot.join(ticket);
    await connected();
    await untilMuted();
    expect((await encoders())[0]?.permission).toEqual(sending);
    const ear = await earOf();
    await ear.until(false, SOON);
    await expect(ear.until(true, TWO_BEEPS)).rejects.toThrow();
    expect(await played()).toEqual([]);
    expect((await key()).lastUsedAt).not.toBeNull();
  });

  it('is heard when the chair calls the point, and silent when the chair stops it', async () => {
    const ear = await earOf();
    await call('turn-1');
    await ear.until(true, SOON);
    expect(await played()).toEqual((await encoders()).map(({ identity }) => identity));
    await stop('turn-1');
    await untilMuted();
    await ear.until(false, SOON);
    await expect(ear.until(true, TWO_BEEPS)).rejects.toThrow();
    await call('turn-2');
    await ear.until(true, SOON);
    await stop('turn-2');
    expect((await encoders())[0]?.permission).toEqual(sending);
  });

  it('brings candidates one by one, and begins its ICE session anew', async () => {
    const { url: whip, key: text } = await key();
    const { location, etag, offer } = await encoder.send(whip ?? '', text ?? '');
    const patched = (ifMatch: string, body: string): Promise<Response> => {
      const type = 'application/trickle-ice-sdpfrag';
      const headers = { authorization: `Bearer ${text ?? ''}`, 'content-type': type, 'if-match': ifMatch };
      return fetch(url + (location ?? ''), { method: 'PATCH', headers, body });
    };
    expect((await patched(etag ?? '', fragmentOf(offer))).status).toBe(204);
    const anew = fragmentOf(offer).replace(
      /(ice-ufrag|ice-pwd):.*/gu,
      (_line, name) => `${String(name)}:${'n'.repeat(24)}`,
    );
    const restarted = await patched('*', anew);
    expect([restarted.status, await restarted.text()]).toEqual([200, expect.stringContaining('a=ice-ufrag:')]);
    expect(restarted.headers.get('etag')).not.toBeNull();
    expect((await patched('of-another-session', fragmentOf(offer))).status).toBeGreaterThanOrEqual(400);
  });

  it('says goodbye to a service that was started anew meanwhile', async () => {
    const before = await key();
    const reply = await encoder.send(before.url ?? '', before.key ?? '');
    await until('the new one alone is there', (one) => one?.publishing.length === 2);
    await server.close();
    server = await createServer(config, { directory });
    await signIn();
    const headers = { authorization: `Bearer ${(await key()).key ?? ''}` };
    const resource = url + (reply.location ?? '');
    expect((await fetch(resource, { method: 'DELETE', headers: { authorization: 'Bearer x' } })).status).toBe(401);
    expect((await fetch(resource, { method: 'DELETE', headers })).status).toBe(200);
    await until('it is gone', (one) => one === undefined);
    expect((await fetch(resource, { method: 'DELETE', headers })).status).toBe(404);
  });

  it('is sent out when its key is taken back, and nothing of before opens anything', async () => {
    await connected();
    const [{ identity } = { identity: '' }] = await encoders();
    const old = await key();
    const renewed = await key('/renew');
    await until('it is gone', (one) => one === undefined);
    expect(await encoder.send(old.url ?? '', old.key ?? '')).toMatchObject({ status: 401 });
    expect(await encoder.send(renewed.url ?? '', renewed.key ?? '')).toMatchObject({ status: 201 });
    await until('it is back', (one) => one?.publishing.length === 2);
    // Somebody who has got hold of the token of before, while the point has the floor.
    await call('turn-3');
    const thief = await MediaBot.join(
      await livekit.tokens.mint({ room: ROOM, identity, name: '', permission: sending }),
    );
    expect(await played()).not.toContain(identity);
    expect(await thief.gone).toBe('PARTICIPANT_REMOVED');
    await stop('turn-3');
    const revoked = await key('/revoke');
    expect([revoked.url, revoked.key]).toEqual([null, null]);
    await until('it is gone', (one) => one === undefined);
    expect(await encoder.send(renewed.url ?? '', renewed.key ?? '')).toMatchObject({ status: 403 });
  });
});
