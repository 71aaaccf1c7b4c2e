import type { MediaTicketBody, MediaTokenBody } from '@diemcau/contract';
import {
  eventually,
  fetchTicket,
  HttpClient,
  HttpFailure,
  issueLinks,
  LiveClient,
  MediaBot,
  openLink,
  prepareConference,
  type PreparedConference,
  signInFirstAdmin,
} from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import type { LivekitForTest } from '../../media/livekit.js';
import { MeasuredFolder } from '../../support/measured-service.js';
import { FloorDesk } from './floor-desk.js';
import type { FloorMoves, FloorPair } from './floor-pair.js';
import { PointPage } from './point-page.js';

const POINTS = 146;

/** Who opens a turn, and who takes the microphone back at its end. */
export type FloorScript = 'by itself' | 'by a tap' | 'by itself, and closes by itself';

/** The whole service with a sitting that has begun: the chair's console, the page of one point, the hall's loudspeaker. */
export class FloorStage {
  private constructor(
    private readonly hall: MediaBot,
    private readonly desk: FloorDesk,
    private readonly page: PointPage,
    private readonly joinPoint: () => Promise<MediaBot>,
    private readonly end: () => Promise<void>,
  ) {}

  /** `livekit` is to call the service, so it is started with the service's address. */
  static async open(port: number, livekit: LivekitForTest): Promise<FloorStage> {
    const folder = await MeasuredFolder.make();
    const service = await folder.start({ PORT: String(port), ...livekit.environment });
    const admin = new HttpClient(service.origin);
    await signInFirstAdmin(admin);
    const conference = await prepareConference(admin, { points: POINTS, summoned: 5, startsAt: Date.now() });
    const links = await issueLinks(admin, conference.sessionId);
    const chair = await liveOf(admin, conference);
    const desk = new FloorDesk(chair);
    await desk.opens();

    const pointId = conference.points[1]!.pointId;
    const browser = await openLink(service.origin, links.get(pointId)!);
    const operator = await liveOf(browser, conference);
    const hall = await MediaBot.join(await mediaTicketOf(admin, conference, 'hall'));
    const deviceId = randomUUID();
    const joinPoint = async (): Promise<MediaBot> =>
      MediaBot.join(await mediaTicketOf(browser, conference, 'point', deviceId));
    const page = new PointPage(pointId, operator, await joinPoint());
    return new FloorStage(hall, desk, page, joinPoint, async () => {
      await page.bot.leave();
      await hall.leave();
      operator.leave();
      chair.leave();
      await service.stop();
      await folder.remove();
    });
  }

  get pair(): FloorPair {
    return { hall: this.hall, point: this.page.bot };
  }

  /** The page of the point is loaded again. */
  async renew(): Promise<void> {
    await this.page.bot.leave();
    this.page.bot = await this.joinPoint();
  }

  /** One turn of the point. */
  moves(script: FloorScript): FloorMoves {
    const { desk, page } = this;
    const [entryId, byTap] = [randomUUID(), script === 'by a tap'];
    return {
      ready: async () => {
        await page.opensByItself(!byTap);
        if (!byTap) return;
        await desk.calls(page.pointId, entryId);
        await page.asksForTap(entryId);
      },
      open: async (mark) => {
        if (byTap) await page.tapped(entryId, mark);
        else {
          const called = desk.calls(page.pointId, entryId).then(() => mark('ack'));
          await Promise.all([called, page.answersCall(entryId, mark)]);
        }
        await desk.sees(entryId);
      },
      cut: async () => {
        const closes = script === 'by itself, and closes by itself' ? page.closesByItself(entryId) : Promise.resolve();
        await Promise.all([desk.stops(entryId), closes]);
      },
    };
  }

  close(): Promise<void> {
    return this.end();
  }
}

const liveOf = (browser: HttpClient, { sessionId }: PreparedConference): Promise<LiveClient> =>
  new LiveClient({ url: browser.origin, sessionId, ticket: () => fetchTicket(browser, sessionId) }).connect();

/** The room opens a moment after the sitting. */
const mediaTicketOf = async (
  browser: HttpClient,
  { sessionId }: PreparedConference,
  seat: MediaTokenBody['seat'],
  deviceId: string = randomUUID(),
): Promise<MediaTicketBody> => {
  const body: MediaTokenBody = { seat, deviceId };
  const tickets: MediaTicketBody[] = [];
  await eventually('the media room opens', async () => {
    try {
      tickets.push(await browser.post(`/api/sessions/${sessionId}/media-token`, body));
    } catch (error) {
      if (!(error instanceof HttpFailure && error.code === 'MEDIA_NOT_OPEN')) throw error;
    }
    return tickets.length > 0;
  });
  return tickets[0]!;
};
