import type { LinkAnswer } from '@diemcau/contract';
import { AccountStore, SessionDirectory } from '@diemcau/runtime';
import type { Actor, SessionCommandBody, SessionState } from '@diemcau/session';
import { type ServerOverrides, createServer, readConfig } from '@diemcau/server';
import {
  fetchTicket,
  HttpClient,
  LiveClient,
  type LiveClientOptions,
  openLink,
  people,
  samplePlan,
} from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OneSession } from './one-session.js';

const SESSION = 's1';
const CONFERENCE = 'c1';
/** Everybody at the desk. */
export const ADMIN = { username: 'quan-tri', password: 'mot-mat-khau-rat-dai-2026' };

/** The real service with one issued session, and people who come to it. */
export interface LiveHouse {
  readonly url: string;
  readonly logged: readonly string[];
  readonly state: () => SessionState;
  readonly submit: (body: SessionCommandBody, by?: Actor) => Promise<void>;
  /** A way to tickets: a desk's account, or the link of a point; null is a board. */
  readonly desk: () => Promise<() => Promise<string>>;
  readonly link: (pointId: string | null) => Promise<() => Promise<string>>;
  readonly client: (ticket: () => Promise<string>, options?: Partial<LiveClientOptions>) => LiveClient;
  readonly revoke: (pointId: string) => Promise<void>;
  /** Stops the service and keeps its folder, as a restart does. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const ticketsOf = (http: HttpClient) => (): Promise<string> => fetchTicket(http, SESSION);

export const signIn = async (url: string): Promise<HttpClient> => {
  const http = new HttpClient(url);
  await http.post('/api/access/login', ADMIN);
  return http;
};

/** `folder` of an earlier house opens its database again. */
export const openHouse = async (
  overrides: ServerOverrides = {},
  folder?: string,
): Promise<LiveHouse & { readonly folder: string }> => {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'diemcau-live-')));
  const plan = samplePlan();
  const info = {
    sessionId: SESSION,
    conferenceId: CONFERENCE,
    conferenceTitle: plan.header.conferenceTitle,
    sessionTitle: plan.header.sessionTitle,
    startsAt: Date.now(),
    endsAt: Date.now() + 3_600_000,
    hall: plan.header.hall,
    contact: null,
  };
  const logged: string[] = [];
  const env = {
    PORT: '0',
    DATA_DIR: dataDir,
    BOOTSTRAP_ADMIN_USERNAME: ADMIN.username,
    BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password,
  };
  const server = await createServer(
    readConfig(env, () => 'k'.repeat(40)),
    {
      directory: new OneSession(info, plan),
      logStream: { write: (line: string) => void logged.push(line) },
      ...overrides,
    },
  );
  const url = await server.listen();
  const directory = server.app.get(SessionDirectory);
  const submit = async (body: SessionCommandBody, by: Actor = people.secretary): Promise<void> => {
    const ack = await directory.submit(SESSION, { ...body, by, cmdId: randomUUID() });
    if (!ack.ok) throw new Error(`${body.type} was refused: ${JSON.stringify(ack.error)}`);
  };
  const accounts = server.app.get(AccountStore);
  const admin = await accounts.byUsername(ADMIN.username);
  if (admin === null) throw new Error('the first admin is missing');
  const roles = ['chair', 'secretary', 'technician'] as const;
  await accounts.grant({ accountId: admin.id, conferenceId: CONFERENCE, roles }, admin.id, Date.now());
  if (folder === undefined) await submit({ type: 'IssueSession', data: { plan } }, people.organizer);
  const links = async (http: HttpClient): Promise<readonly LinkAnswer[]> =>
    (await http.post<{ links: LinkAnswer[] }>(`/api/sessions/${SESSION}/links`, { boards: ['Màn hình'] })).links;
  const linkFor = async (pointId: string | null): Promise<LinkAnswer> => {
    const found = (await links(await signIn(url))).find((link) => link.pointId === pointId);
    if (found === undefined) throw new Error(`no link for ${String(pointId)}`);
    return found;
  };
  const clients: LiveClient[] = [];
  return {
    url,
    logged,
    folder: dataDir,
    state: () => directory.peek(SESSION)?.state ?? { status: 'unissued' },
    submit,
    desk: async () => ticketsOf(await signIn(url)),
    link: async (pointId) => {
      return ticketsOf(await openLink(url, await linkFor(pointId)));
    },
    client: (ticket, options = {}) => {
      const client = new LiveClient({ url, sessionId: SESSION, ticket, ...options });
      clients.push(client);
      return client;
    },
    revoke: async (pointId) => {
      const http = await signIn(url);
      const { id } = await linkFor(pointId);
      await http.post(`/api/sessions/${SESSION}/links/${id}/revoke`);
    },
    stop: () => server.close(),
    close: async () => {
      clients.forEach((client) => client.leave());
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
