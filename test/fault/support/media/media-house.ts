import {
  fetchTicket,
  HttpClient,
  issueLinks,
  LiveClient,
  openLink,
  prepareConference,
  type PreparedConference,
  type ServiceProcess,
  signInFirstAdmin,
} from '@diemcau/testing';
import { type FragileLivekit, type LivekitSource, startFragileLivekit } from '#livekit-server';
import { MeasuredFolder } from '../../../support/measured-service.js';
import { freePort } from '../free-port.js';
import { ApiRoad } from './api-road.js';
import { WebhookRoad } from './webhook-road.js';

const SUMMONED = 20;

/** Somebody at a point: a browser that came by the point's link, and its socket. */
interface Operator {
  readonly browser: HttpClient;
  readonly live: LiveClient;
}

/** Our service as a process, a real LiveKit, and the two roads between them; each of them can be taken away. */
export class MediaHouse {
  private constructor(
    readonly livekit: FragileLivekit,
    readonly api: ApiRoad,
    readonly webhooks: WebhookRoad,
    readonly folder: MeasuredFolder,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  private process: ServiceProcess | null = null;

  static async build(source: LivekitSource): Promise<MediaHouse> {
    const folder = await MeasuredFolder.make();
    const port = await freePort();
    const webhooks = await WebhookRoad.open(() => `http://127.0.0.1:${port}/webhooks/livekit`);
    const livekit = await startFragileLivekit(source, { webhookUrl: webhooks.url });
    const api = await ApiRoad.open(livekit.url);
    const settings = {
      PORT: String(port),
      LIVEKIT_URL: api.url,
      LIVEKIT_CLIENT_URL: livekit.url,
      LIVEKIT_API_KEY: livekit.apiKey,
      LIVEKIT_API_SECRET: livekit.apiSecret,
    };
    const house = new MediaHouse(livekit, api, webhooks, folder, settings);
    await house.startService();
    return house;
  }

  get origin(): string {
    return this.process?.origin ?? '';
  }

  async killService(): Promise<void> {
    await this.process?.kill();
  }

  async startService(): Promise<void> {
    this.process = await this.folder.start(this.settings);
  }

  async close(): Promise<void> {
    await this.process?.kill();
    await this.livekit.stop();
    await this.api.close();
    await this.webhooks.close();
    await this.folder.remove();
  }
}

/** A conference that is about to begin: somebody with every part at the desk, and an operator in each point, the hall first. */
export interface PreparedHouse {
  readonly conference: PreparedConference;
  readonly admin: HttpClient;
  readonly desk: LiveClient;
  readonly operators: ReadonlyMap<string, Operator>;
}

const connected = (browser: HttpClient, sessionId: string): Promise<LiveClient> =>
  new LiveClient({ url: browser.origin, sessionId, ticket: () => fetchTicket(browser, sessionId) }).connect();

export const prepareHouse = async (house: MediaHouse, points: number): Promise<PreparedHouse> => {
  const admin = new HttpClient(house.origin);
  await signInFirstAdmin(admin);
  const wish = { points, summoned: SUMMONED, startsAt: Date.now() + 600_000 };
  const conference = await prepareConference(admin, wish);
  const { sessionId } = conference;
  const links = await issueLinks(admin, sessionId);
  const desk = await connected(admin, sessionId);
  const operators = new Map<string, Operator>();
  for (const { pointId } of conference.points) {
    const browser = await openLink(house.origin, links.get(pointId)!);
    operators.set(pointId, { browser, live: await connected(browser, sessionId) });
  }
  return { conference, admin, desk, operators };
};
