import type { Ack, LinkAnswer } from '@diemcau/contract';
import { LiveClient, type PreparedConference, fetchTicket, inParallel, openLink } from '@diemcau/testing';
import { type Crowd, crowdOf } from './echo-crowd.js';

const SUMMONED = 5;

/** Every point of a conference with an operator at it, each with a cookie session and a socket of its own. */
export class PointCrowd {
  private readonly clients: LiveClient[] = [];

  constructor(
    private readonly url: string,
    private readonly conference: PreparedConference,
  ) {}

  /** Opens the printed link, fetches a ticket and connects, as each operator does in the morning. */
  async connect(links: ReadonlyMap<string, LinkAnswer>, atOnce: number): Promise<Crowd> {
    const { sessionId, points } = this.conference;
    const times: number[] = [];
    const from = performance.now();
    await inParallel(points, atOnce, async ({ pointId }, index) => {
      const since = performance.now();
      const browser = await openLink(this.url, links.get(pointId)!);
      const ticket = (): Promise<string> => fetchTicket(browser, sessionId);
      const client = new LiveClient({ url: this.url, sessionId, ticket, keepState: false, ackTimeoutMs: 30_000 });
      this.clients[index] = client;
      await client.connect();
      times.push(performance.now() - since);
    });
    return crowdOf(times, performance.now() - from);
  }

  /** The check-in of a point, with the report of its unit. */
  checkIn(turn: number, cmdId: string): Promise<Ack> {
    return this.clients[turn]!.send('CheckIn', checkInOf(this.conference, turn), { cmdId });
  }

  /** Points whose connection was not the one they came with. */
  get dropped(): number {
    return this.clients.filter((client) => client.ends.length > 0 || !client.connected).length;
  }

  leave(): void {
    for (const client of this.clients) client.leave();
  }
}

interface CheckInData {
  readonly pointId: string;
  readonly units: { unitId: string; report: Report }[];
}

interface Report {
  present: number;
  substitutes: number;
  absentExcused: number;
  absentUnexcused: number;
  absentUnclassified: number;
  guests: number;
  reason: string;
  named: [];
}

/** Everybody came but one, who is excused. */
export const checkInOf = ({ points }: PreparedConference, turn: number): CheckInData => {
  const { pointId, unitId } = points[turn]!;
  const absences = { absentExcused: 1, absentUnexcused: 0, absentUnclassified: 0, reason: 'Đi công tác' };
  const report = { present: SUMMONED - 1, substitutes: turn % 2, ...absences, guests: 0, named: [] as [] };
  return { pointId, units: [{ unitId, report }] };
};
