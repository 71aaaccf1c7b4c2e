import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BoardAnswer, LinkAnswer, PairingAnswer } from '@diemcau/contract';
import type { Browser } from './support/browser.js';
import { ADMIN, type Service, newAccount, startService } from './support/service.js';

const MINUTE_MS = 60_000;

describe('pairing a hall board', () => {
  let service: Service;
  let admin: Browser;
  let desk: Browser;

  const television = async (): Promise<{ readonly browser: Browser; readonly pairing: PairingAnswer }> => {
    const browser = service.browser();
    return { browser, pairing: (await browser.post('/api/board-pairings')).body as PairingAnswer };
  };
  const outcome = (browser: Browser, { pairingId, secret }: PairingAnswer) =>
    browser.post(`/api/board-pairings/${pairingId}/outcome`, { secret });
  const type = (code: string, name: string, sessionId = 's1', by = desk) =>
    by.post(`/api/sessions/${sessionId}/board-pairings`, { code, name });
  const listed = async (): Promise<readonly BoardAnswer[]> =>
    (await desk.get('/api/sessions/s1/boards')).at('boards') as BoardAnswer[];

  /** A technician of the first conference, and of no other. */
  const technician = async (name: string): Promise<Browser> => {
    const { browser } = await newAccount(service, admin, name);
    await admin.send('PUT', '/api/conferences/c1/grants', { username: name, roles: ['technician'] });
    return browser;
  };

  beforeAll(async () => {
    service = await startService();
    admin = await service.signedIn(ADMIN.username, ADMIN.password);
    desk = await technician('ky-thuat');
  });

  afterAll(() => service.stop());

  it('goes from a code on the screen to a board that is in, and keeps it in', async () => {
    const { browser, pairing } = await television();
    expect(pairing.code).toMatch(/^\d{6}$/u);
    expect((await outcome(browser, pairing)).body).toEqual({ me: null });
    expect((await browser.get('/api/access/me')).status).toBe(401);

    const typed = `${pairing.code.slice(0, 3)} ${pairing.code.slice(3)}`;
    const board = (await type(typed, 'Bảng hội trường chính')).body as BoardAnswer;
    expect(board).toMatchObject({ name: 'Bảng hội trường chính', screens: 0, lastOpenedAt: null });

    expect((await outcome(browser, pairing)).at('me')).toMatchObject({
      kind: 'board',
      name: 'Bảng hội trường chính',
      link: { linkId: board.id, sessionId: 's1', pointId: null },
    });
    expect((await browser.get('/api/access/me')).at('kind')).toBe('board');
    expect((await listed()).map(({ name }) => name)).toEqual(['Bảng hội trường chính']);
  });

  it('hands the way in over once, and takes a code once', async () => {
    const { browser, pairing } = await television();
    await type(pairing.code, 'Bảng sảnh');
    expect((await type(pairing.code, 'Bảng khác')).outcome).toBe('404 PAIRING_CODE_WRONG');
    expect((await outcome(browser, pairing)).status).toBe(200);
    expect((await outcome(browser, pairing)).outcome).toBe('404 NOT_FOUND');
  });

  it('gives nothing to whoever has not the secret of the television', async () => {
    const { pairing } = await television();
    await type(pairing.code, 'Bảng cánh gà');
    const thief = service.browser();
    expect((await outcome(thief, { ...pairing, secret: 'guessed' })).outcome).toBe('404 NOT_FOUND');
    expect((await outcome(thief, { ...pairing, pairingId: 'unknown' })).outcome).toBe('404 NOT_FOUND');
    expect((await thief.get('/api/access/me')).status).toBe(401);
  });

  it('lets a code go after ten minutes', async () => {
    const { browser, pairing } = await television();
    service.clock.advance(10 * MINUTE_MS);
    expect((await type(pairing.code, 'Bảng muộn')).outcome).toBe('404 PAIRING_CODE_WRONG');
    expect((await outcome(browser, pairing)).outcome).toBe('404 NOT_FOUND');
  });

  it('is for the desk of that conference, and the code survives a stranger', async () => {
    const { browser, pairing } = await television();
    expect((await type(pairing.code, 'Bảng', 's1', service.browser())).outcome).toBe('401 UNAUTHENTICATED');
    expect((await type(pairing.code, 'Bảng', 's2')).outcome).toBe('403 FORBIDDEN');
    expect((await type('12345', 'Bảng')).outcome).toBe('400 INVALID_INPUT');
    expect((await type(pairing.code, 'a\u202eb')).outcome).toBe('400 INVALID_INPUT');
    expect((await type(pairing.code, 'Bảng hành lang')).status).toBe(200);
    expect((await outcome(browser, pairing)).at('me.name')).toBe('Bảng hành lang');
  });

  it('shows one board on two screens when it is given the same name', async () => {
    const [one, two] = [await television(), await television()];
    const first = (await type(one.pairing.code, 'Hai màn hình')).body as BoardAnswer;
    const second = (await type(two.pairing.code, 'Hai màn hình')).body as BoardAnswer;
    expect(second.id).toBe(first.id);
    expect((await outcome(one.browser, one.pairing)).at('me.as')).toBe(first.id);
    expect((await outcome(two.browser, two.pairing)).at('me.as')).toBe(first.id);
  });

  it('names boards anew, takes them off, and leaves links of points alone', async () => {
    const { browser, pairing } = await television();
    const { id } = (await type(pairing.code, 'Bảng tạm')).body as BoardAnswer;
    await outcome(browser, pairing);

    const path = `/api/sessions/s1/boards/${id}`;
    expect((await desk.send('PATCH', path, { name: 'Bảng sảnh' })).outcome).toBe('409 BOARD_NAME_TAKEN');
    expect((await desk.send('PATCH', path, { name: 'Bảng tầng 2' })).at('name')).toBe('Bảng tầng 2');
    expect((await browser.get('/api/access/me')).at('name')).toBe('Bảng tầng 2');

    expect((await desk.send('DELETE', path)).status).toBe(204);
    expect((await browser.get('/api/access/me')).status).toBe(401);
    expect((await listed()).some((board) => board.id === id)).toBe(false);
    expect((await desk.send('DELETE', path)).outcome).toBe('404 NOT_FOUND');

    const links = (await admin.post('/api/sessions/s1/links', {})).at('links') as LinkAnswer[];
    const point = links.find(({ pointId }) => pointId === 'ham-yen')!;
    expect((await desk.send('DELETE', `/api/sessions/s1/boards/${point.id}`)).outcome).toBe('404 NOT_FOUND');
    expect((await desk.send('PATCH', `/api/sessions/s1/boards/${point.id}`, { name: 'x' })).outcome).toBe(
      '404 NOT_FOUND',
    );
  });

  it('lets nobody try codes out, and writes down who does', async () => {
    const guesser = await technician('nguoi-do');
    const tries: string[] = [];
    for (let index = 0; index < 21; index += 1) tries.push((await type('000000', 'Bảng', 's1', guesser)).outcome);
    expect(new Set(tries.slice(0, 20))).toEqual(new Set(['404 PAIRING_CODE_WRONG']));
    expect(tries[20]).toBe('429 TOO_MANY_REQUESTS');
    const records = (await admin.get('/api/audit')).at('records') as { action: string; outcome: string }[];
    expect(records[0]).toMatchObject({ action: 'board_paired', outcome: 'PAIRING_CODE_WRONG' });
  });

  it('lets no address ask for codes without end', async () => {
    const browser = service.browser();
    const outcomes = new Set<string>();
    for (let index = 0; index < 130; index += 1) outcomes.add((await browser.post('/api/board-pairings')).outcome);
    expect(outcomes).toContain('429 TOO_MANY_REQUESTS');
    expect((await browser.post('/api/board-pairings', { code: '1' })).outcome).toBe('400 INVALID_INPUT');
  });
});
