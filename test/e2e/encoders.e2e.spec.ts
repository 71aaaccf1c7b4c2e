import { eventually, people } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Browser } from './support/browser.js';
import { fakeMedia } from './support/fake-media.js';
import { ADMIN, type LiveHouse, openHouse } from './support/live-house.js';

jest.setTimeout(60_000);

const KEY = '/api/sessions/s1/points/na-hang/encoder-key';
const ROOM = 's1-1';
const SDP = { 'content-type': 'application/sdp' };
const FRAGMENT = { 'content-type': 'application/trickle-ice-sdpfrag' };

describe('the encoder of a point', () => {
  const media = fakeMedia('media');
  let house: LiveHouse & { readonly folder: string };
  let desk: Browser;

  const keyText = async (change = ''): Promise<string> => String((await desk.post(KEY + change)).at('key'));

  const whip = (
    method: string,
    path: string,
    key: string,
    headers: Readonly<Record<string, string>> = {},
    body: string | null = null,
  ): Promise<Response> =>
    fetch(house.url + path, { method, headers: { authorization: `Bearer ${key}`, ...headers }, body });

  const offer = (key: string, body = 'v=0', headers: Readonly<Record<string, string>> = SDP): Promise<Response> =>
    whip('POST', '/whip/s1', key, headers, body);

  const outcome = async (response: Promise<Response>): Promise<string> => {
    const { status, text } = await response.then(async (one) => ({ status: one.status, text: await one.text() }));
    return `${status} ${/"code":"([A-Z_]+)"/u.exec(text)?.[1] ?? ''}`.trim();
  };

  const encoders = (): readonly string[] =>
    media.rooms
      .within(ROOM)
      .map(({ identity }) => identity)
      .filter((identity) => identity.startsWith('^na-hang.'));

  const isGone = (): Promise<void> => eventually('it is gone', () => Promise.resolve(encoders().length === 0));

  const mode = (to: 'whip' | 'webrtc'): Promise<void> =>
    house.submit({ type: 'ChangePointMode', data: { pointId: 'na-hang', mode: to, via: null } }, people.technician);

  beforeAll(async () => {
    house = await openHouse({ media });
    desk = new Browser(house.url);
    await desk.post('/api/access/login', ADMIN);
  });
  afterAll(() => house.close());

  it('has a key once the point sends with an encoder', async () => {
    expect((await desk.post(KEY)).outcome).toBe('409 POINT_NOT_WHIP');
    expect((await desk.post('/api/sessions/s1/points/nowhere/encoder-key')).outcome).toBe('409 UNKNOWN_POINT');
    for (const change of ['/renew', '/revoke']) {
      expect((await desk.post(KEY + change)).outcome).toMatch(/^(409 POINT_NOT_WHIP|404 NOT_FOUND)$/u);
    }
    await mode('whip');
    const shown = await desk.post(KEY);
    expect(shown.body).toEqual((await desk.post(KEY)).body);
    expect(shown.at('url')).toBe(`${house.url}/whip/s1`);
    expect(String(shown.at('key'))).toMatch(/^[\w-]+\.[\w-]{32}$/u);
  });

  it('comes into no room before the session has one', async () => {
    expect(await outcome(offer(await keyText()))).toBe('409 MEDIA_NOT_OPEN');
    await house.submit({ type: 'OpenSession', data: {} });
  });

  it('gets what the media server answers, at an address of ours', async () => {
    const key = await keyText();
    const response = await offer(key);
    expect([response.status, await response.text()]).toEqual([201, 'answer to v=0']);
    const header = (name: string): string => response.headers.get(name) ?? '';
    expect(['content-type', 'etag', 'link'].map(header)).toEqual([
      'application/sdp',
      'ice-1',
      '<stun:fake>; rel="ice-server"',
    ]);
    expect(header('location')).toMatch(/^\/whip\/s1\/\d+-PA_1$/u);
    const trickled = await whip('PATCH', header('location'), key, { ...FRAGMENT, 'if-match': 'ice-1' }, 'a=candidate');
    expect(trickled.status).toBe(204);
    const restarted = await whip('PATCH', header('location'), key, { ...FRAGMENT, 'if-match': '*' }, 'a=ice');
    expect([restarted.status, restarted.headers.get('etag'), await restarted.text()]).toEqual([
      200,
      'new',
      'a=ice-ufrag:new',
    ]);
    expect(await outcome(whip('PATCH', header('location'), key, FRAGMENT, 'a=candidate'))).toBe('428 INVALID_INPUT');
    const asked = await whip('OPTIONS', '/whip/s1', key);
    const said = ['accept-post', 'access-control-allow-origin'].map((name) => asked.headers.get(name));
    expect([asked.status, ...said]).toEqual([204, 'application/sdp', null]);
    expect((await whip('DELETE', header('location'), key)).status).toBe(200);
    await isGone();
    expect(await outcome(whip('DELETE', header('location'), key))).toBe('404 MEDIA_CONNECTION_ENDED');
    expect(await outcome(whip('DELETE', '/whip/s1/..%2f..%2ftwirp', key))).toBe('404 MEDIA_CONNECTION_ENDED');
  });

  it('is turned away with a wrong key, a wrong session, or nonsense', async () => {
    const key = await keyText();
    const [id = ''] = key.split('.');
    for (const wrong of ['', 'x', `${id}.`, `${id}.${'a'.repeat(32)}`, `nobody.${'a'.repeat(32)}`, key.toUpperCase()]) {
      expect([wrong, await outcome(offer(wrong))]).toEqual([wrong, '401 UNAUTHENTICATED']);
    }
    expect(await outcome(whip('POST', '/whip/s2', key, SDP, 'v=0'))).toBe('401 UNAUTHENTICATED');
    expect(await outcome(fetch(`${house.url}/whip/s1`, { method: 'POST', headers: SDP, body: 'v=0' }))).toBe(
      '401 UNAUTHENTICATED',
    );
    expect(await outcome(offer(key, 'nonsense'))).toBe('400 INVALID_INPUT');
    expect(await outcome(offer(key, 'x'.repeat(70_000)))).toBe('413 TOO_LARGE');
    expect(await outcome(offer(key, '{}', { 'content-type': 'application/json' }))).toBe('415 UNSUPPORTED_MEDIA_TYPE');
    expect(encoders()).toEqual([]);
  });

  it('hears that the media server is away', async () => {
    media.whip.away = true;
    expect(await outcome(offer(await keyText()))).toBe('503 MEDIA_UNAVAILABLE');
    media.whip.away = false;
  });

  it('is sent out when the key is renewed or revoked, and when the point sends with something else', async () => {
    const first = await keyText();
    expect((await offer(first)).status).toBe(201);
    expect(encoders()).toHaveLength(1);
    const second = await keyText('/renew');
    await isGone();
    expect(await outcome(offer(first))).toBe('401 UNAUTHENTICATED');
    expect((await offer(second)).status).toBe(201);
    expect((await desk.post(`${KEY}/revoke`)).body).toMatchObject({ url: null, key: null, issue: 2 });
    await isGone();
    expect(await outcome(offer(second))).toBe('403 ENCODER_KEY_REVOKED');
    const third = await keyText('/renew');
    expect((await offer(third)).status).toBe(201);
    await mode('webrtc');
    await isGone();
    expect(await outcome(offer(third))).toBe('409 POINT_NOT_WHIP');
    expect((await desk.post(`${KEY}/revoke`)).status).toBe(200);
  });

  it('is sent out, too, when the media server could not be told until the service had been started anew', async () => {
    await mode('whip');
    expect((await offer(await keyText('/renew'))).status).toBe(201);
    media.rooms.fail('unavailable');
    const renewed = await keyText('/renew');
    await house.stop();
    expect(encoders()).toHaveLength(1);
    media.rooms.heal();
    house = await openHouse({ media }, house.folder);
    desk = new Browser(house.url);
    await desk.post('/api/access/login', ADMIN);
    await isGone();
    expect((await offer(renewed)).status).toBe(201);
    expect(encoders()).toHaveLength(1);
  });

  it('leaves its traces in the audit log and its secrets nowhere', async () => {
    const answer = await desk.get('/api/audit?limit=100');
    const entries = answer.at('records') as readonly { readonly action: string; readonly subject: string | null }[];
    const about = entries.filter(({ action }) => action.startsWith('encoder_')).map(({ action }) => action);
    expect(about.toReversed()).toEqual([
      'encoder_key_issued',
      'encoder_connected',
      'encoder_connected',
      'encoder_key_renewed',
      'encoder_connected',
      'encoder_key_revoked',
      'encoder_key_renewed',
      'encoder_connected',
      'encoder_key_revoked',
      'encoder_key_renewed',
      'encoder_connected',
      'encoder_key_renewed',
      'encoder_connected',
    ]);
    expect([JSON.stringify(answer.body), ...house.logged].join('\n')).not.toMatch(/[\w-]{36}\.[\w-]{32}/u);
  });
});
