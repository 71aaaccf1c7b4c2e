import type { LinkAnswer, MediaTicketBody, MediaTokenBody } from '@diemcau/contract';
import { AccountStore, SessionDirectory } from '@diemcau/runtime';
import { createServer, readConfig, type Server, type ServerConfig } from '@diemcau/server';
import type { Actor, SessionCommandBody } from '@diemcau/session';
import {
  disposeMediaBots,
  eventually,
  HttpClient,
  HttpFailure,
  MediaBot,
  openLink,
  people,
  samplePlan,
} from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OneSession } from '../e2e/support/one-session.js';
import { type LivekitForTest, livekitForTest } from './livekit.js';

jest.setTimeout(60_000);

const SESSION = 's1';
const ADMIN = { username: 'quan-tri', password: 'mot-mat-khau-rat-dai-2026' };
const SOON = 3_000;

describe('the media door of the whole service', () => {
  let livekit: LivekitForTest;
  let folder: string;
  let directory: OneSession;
  let config: ServerConfig;
  let server: Server;
  let url: string;
  let desk: HttpClient;
  let operator: HttpClient;
  let board: HttpClient;

  const submit = async (by: Actor, body: SessionCommandBody): Promise<void> => {
    const ack = await server.app.get(SessionDirectory).submit(SESSION, { ...body, by, cmdId: randomUUID() });
    if (!ack.ok) throw new Error(`${body.type}: ${ack.error.code}`);
  };

  const ticket = (http: HttpClient, seat: MediaTokenBody['seat']): Promise<MediaTicketBody> =>
    http.post(`/api/sessions/${SESSION}/media-token`, { seat, deviceId: 'tab-1' });

  const refusal = async (http: HttpClient, seat: MediaTokenBody['seat']): Promise<string> =>
    ticket(http, seat).then(
      () => 'none',
      (error: unknown) => (error instanceof HttpFailure ? `${error.status} ${error.code}` : String(error)),
    );

  beforeAll(async () => {
    livekit = await livekitForTest();
    folder = await mkdtemp(join(tmpdir(), 'diemcau-media-'));
    const admin = { BOOTSTRAP_ADMIN_USERNAME: ADMIN.username, BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password };
    const settings = { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', ...admin, ...livekit.environment };
    const plan = samplePlan();
    const startsAt = Date.now();
    const { conferenceId, conferenceTitle, sessionTitle } = plan.header;
    const titles = { sessionId: SESSION, conferenceId, conferenceTitle, sessionTitle };
    directory = new OneSession({ ...titles, startsAt, endsAt: startsAt + 3_600_000, hall: '', contact: null }, plan);
    config = readConfig(settings, () => 'k'.repeat(40));
    server = await createServer(config, { directory });
    url = await server.listen();
    const accounts = server.app.get(AccountStore);
    const account = await accounts.byUsername(ADMIN.username);
    await accounts.grant({ accountId: account!.id, conferenceId, roles: ['technician', 'secretary'] }, account!.id, 0);
    desk = new HttpClient(url);
    await desk.post('/api/access/login', ADMIN);
    await submit(people.organizer, { type: 'IssueSession', data: { plan } });
    const { links } = await desk.post<{ links: LinkAnswer[] }>(`/api/sessions/${SESSION}/links`, {
      boards: ['Màn hình'],
    });
    operator = await openLink(
      url,
      links.find(({ pointId }) => pointId === 'ham-yen')!,
    );
    board = await openLink(
      url,
      links.find(({ pointId }) => pointId === null)!,
    );
  });

  afterAll(async () => {
    await disposeMediaBots();
    await server.close();
    await livekit.stop();
    await rm(folder, { recursive: true });
  });

  it('has nothing to give before the session', async () => {
    expect(await refusal(operator, 'point')).toBe('409 MEDIA_NOT_OPEN');
  });

  it('gives everybody the seat of their role and no other', async () => {
    await submit(people.chair, { type: 'OpenSession', data: {} });
    expect((await ticket(operator, 'point')).identity).toMatch(/^ham-yen\.\d+$/u);
    expect(await refusal(operator, 'hall')).toBe('403 FORBIDDEN');
    expect(await refusal(desk, 'point')).toBe('403 FORBIDDEN');
    expect(await refusal(board, 'console')).toBe('403 MEDIA_NOT_FOR_BOARDS');
    expect(await refusal(new HttpClient(url), 'point')).toBe('401 UNAUTHENTICATED');
  });

  it('says that media is well', async () => {
    const { details } = await desk.get<{ details: { media: { status: string } } }>('/health/ready');
    expect(details.media.status).toBe('up');
  });

  it('carries a point that is called to the hall', async () => {
    const hall = await MediaBot.join(await ticket(desk, 'hall'));
    const point = await MediaBot.join(await ticket(operator, 'point'));
    await submit(people.chair, { type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: true } });
    await submit(people.chair, {
      type: 'CallSpeakers',
      data: { calls: [{ entryId: 'paper-1' }], version: floorVersion() },
    });
    await submit(people.operatorOf('ham-yen'), { type: 'StartTurn', data: { entryId: 'paper-1' } });
    await eventually('the point may speak', async () => {
      const participants = await livekit.rooms.listParticipants(`${SESSION}-1`);
      const own = participants.find(({ identity }) => identity === point.identity);
      return own?.permission?.sources.includes('microphone') === true;
    });
    await point.speak();
    await hall.ear(point.identity).until(true, SOON);
    await submit(people.chair, { type: 'StopTurn', data: { entryId: 'paper-1', version: floorVersion() } });
    await hall.ear(point.identity).until(false, SOON);
    await point.leave();
    await hall.leave();
  });

  it('keeps the hall on through a restart, and takes back what was revoked meanwhile', async () => {
    const hall = await MediaBot.join(await ticket(desk, 'hall'));
    const point = await MediaBot.join(await ticket(operator, 'point'));
    await server.close();
    const overreaching = { canSubscribe: true, sources: ['camera', 'microphone'], hidden: false } as const;
    await livekit.rooms.setPermission(`${SESSION}-1`, point.identity, overreaching);
    server = await createServer(config, { directory });
    await eventually('the point may not speak', async () => {
      const participants = await livekit.rooms.listParticipants(`${SESSION}-1`);
      const own = participants.find(({ identity }) => identity === point.identity);
      return own?.permission?.sources.includes('microphone') === false;
    });
    expect(hall.others).toEqual([point.identity]);
    await point.leave();
    await hall.leave();
  });

  const floorVersion = (): number => {
    const state = server.app.get(SessionDirectory).peek(SESSION)?.state;
    return state?.status === 'issued' ? state.floor.version : 0;
  };
});
