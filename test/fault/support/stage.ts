import {
  HttpClient,
  LiveClient,
  type PreparedConference,
  type ServiceProcess,
  fetchTicket,
  inParallel,
  issueLinks,
  openLink,
  prepareConference,
  signInFirstAdmin,
} from '@diemcau/testing';
import { MeasuredFolder } from '../../support/measured-service.js';
import { freePort } from './free-port.js';
import type { Watcher } from './replicas.js';
import { deskScript, operatorScript } from './scripts.js';
import { Traffic } from './traffic.js';

const SUMMONED = 20;
const OPERATOR_PAUSE_MS = 250;
const DESK_PAUSE_MS = 100;

/** A service on a folder and a port that stay, and people at work in front of it. */
export interface Stage {
  readonly folder: MeasuredFolder;
  readonly settings: Readonly<Record<string, string>>;
  readonly service: ServiceProcess;
  readonly conference: PreparedConference;
  readonly watchers: readonly Watcher[];
  readonly traffic: readonly Traffic[];
}

const clientOf = (browser: HttpClient, sessionId: string): LiveClient =>
  new LiveClient({ url: browser.origin, sessionId, ticket: () => fetchTicket(browser, sessionId) });

/** Everybody connected, nobody sending yet. */
export const buildStage = async (operators: number): Promise<Stage> => {
  const folder = await MeasuredFolder.make();
  const settings = { PORT: String(await freePort()) };
  const service = await folder.start(settings);
  const admin = new HttpClient(service.origin);
  await signInFirstAdmin(admin);
  const wish = { points: operators, summoned: SUMMONED, startsAt: Date.now() + 600_000 };
  const conference = await prepareConference(admin, wish);
  const { sessionId, points } = conference;
  const links = await issueLinks(admin, sessionId);
  const desk = await clientOf(admin, sessionId).connect();
  const watchers: Watcher[] = [{ client: desk, audience: { kind: 'desk' } }];
  const traffic = [new Traffic(desk, deskScript(desk), DESK_PAUSE_MS)];
  await inParallel(points, 10, async (point) => {
    const browser = await openLink(service.origin, links.get(point.pointId)!);
    const client = await clientOf(browser, sessionId).connect();
    watchers.push({ client, audience: { kind: 'point', pointId: point.pointId } });
    traffic.push(new Traffic(client, operatorScript(client, point), OPERATOR_PAUSE_MS));
  });
  return { folder, settings, service, conference, watchers, traffic };
};
