import type { MediaTicketBody } from '@diemcau/contract';
import {
  disposeMediaBots,
  eventually,
  type HttpClient,
  HttpFailure,
  type LiveClient,
  MediaBot,
} from '@diemcau/testing';
import { randomUUID } from 'node:crypto';

const HEARD_WITHIN_MS = 5_000;

/** How the hall heard a point. */
export interface Hearing {
  readonly openMs: number;
  readonly closeMs: number;
}

interface Seat {
  readonly http: HttpClient;
  readonly live: LiveClient;
  readonly pointId: string;
  readonly seat: 'point' | 'hall';
}

/** How often a point was told that its microphone is open at the media server. */
const timesReady = ({ notices }: LiveClient): number =>
  notices.filter(({ notice }) => notice === 'microphone_ready').length;

/** The machines that really send sound: the hall and about ten points. Without a media server the conference goes on in silence. */
export class Voices {
  private readonly bots = new Map<string, MediaBot>();
  private readonly lives = new Map<string, LiveClient>();
  /** How many of those words were followed: the next turn waits for its own. */
  private readonly followed = new Map<string, number>();
  private hallId = '';
  readonly hearings: Hearing[] = [];

  constructor(
    private readonly sessionId: string,
    private readonly enabled: boolean,
  ) {}

  get count(): number {
    return this.bots.size;
  }

  /** One after another: the native client cannot do otherwise. */
  async join(seats: readonly Seat[]): Promise<void> {
    if (!this.enabled) return;
    for (const seat of seats) {
      this.bots.set(seat.pointId, await this.joinOne(seat));
      this.lives.set(seat.pointId, seat.live);
      if (seat.seat === 'hall') this.hallId = seat.pointId;
    }
  }

  /** Opens the microphone of a point and waits until the hall hears it; the result stops it from being waited for twice. */
  async speaks(pointId: string): Promise<void> {
    const [bot, hall] = [this.bots.get(pointId), this.bots.get(this.hallId)];
    if (bot === undefined || hall === undefined || bot === hall) return;
    await this.microphoneReady(pointId);
    const since = performance.now();
    await bot.speak();
    await hall.ear(bot.identity).until(true, HEARD_WITHIN_MS);
    this.hearings.push({ openMs: performance.now() - since, closeMs: 0 });
  }

  /** Waits until the hall no longer hears a point whose floor was taken, though its client goes on sending. */
  async falls(pointId: string): Promise<void> {
    const [bot, hall] = [this.bots.get(pointId), this.bots.get(this.hallId)];
    if (bot === undefined || hall === undefined || bot === hall) return;
    const since = performance.now();
    await hall.ear(bot.identity).until(false, HEARD_WITHIN_MS);
    const last = this.hearings.pop();
    if (last !== undefined) this.hearings.push({ ...last, closeMs: performance.now() - since });
    await bot.hush();
  }

  async leave(): Promise<void> {
    for (const bot of this.bots.values()) await bot.leave();
    if (this.enabled) await disposeMediaBots();
    this.bots.clear();
  }

  /** Until the media server takes the sound of a point that was called. */
  private async microphoneReady(pointId: string): Promise<void> {
    const live = this.lives.get(pointId);
    const followed = this.followed.get(pointId) ?? 0;
    await live?.waitFor((client) => timesReady(client) > followed, 'the word that the microphone is open');
    if (live !== undefined) this.followed.set(pointId, timesReady(live));
  }

  private async joinOne({ http, seat }: Seat): Promise<MediaBot> {
    const deviceId = randomUUID();
    const tickets: MediaTicketBody[] = [];
    await eventually('the media room opens', async () => {
      try {
        tickets.push(await http.post(`/api/sessions/${this.sessionId}/media-token`, { seat, deviceId }));
      } catch (error) {
        if (!(error instanceof HttpFailure && error.code === 'MEDIA_NOT_OPEN')) throw error;
      }
      return tickets.length > 0;
    });
    const [ticket] = tickets;
    if (ticket === undefined) throw new Error('no media ticket');
    return MediaBot.join(ticket);
  }
}
