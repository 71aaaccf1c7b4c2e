import { JoinMedia, MediaLeases, MediaProjection, type MediaTicket, type RequestedSeat } from '@diemcau/runtime';
import type { Actor, EntryState, SessionState } from '@diemcau/session';
import { eventually, mediaPoint, mediaSession } from '@diemcau/testing';
import { type LivekitForTest, livekitForTest } from './livekit.js';
import { RealClock, RealTimers } from './real-time.js';

const SESSION = 'sitting';
const POINTS = [mediaPoint('a'), mediaPoint('b')];

/** The media use cases on a real LiveKit, with one live session of a hall and two points. */
export class MediaService {
  private state: SessionState = mediaSession({ points: POINTS });

  private constructor(
    readonly livekit: LivekitForTest,
    private readonly projection: MediaProjection,
    private readonly joins: JoinMedia,
    box: { current: () => SessionState },
  ) {
    box.current = () => this.state;
  }

  static async start(): Promise<MediaService> {
    const livekit = await livekitForTest();
    const box = { current: (): SessionState => ({ status: 'unissued' }) };
    const stateOf = (): SessionState => box.current();
    const clock = new RealClock();
    const leases = new MediaLeases(clock);
    const { rooms, tokens } = livekit;
    const timers = new RealTimers();
    const projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report: () => undefined });
    const joins = new JoinMedia(projection, tokens, leases, stateOf);
    const service = new MediaService(livekit, projection, joins, box);
    projection.perform(SESSION, { type: 'openMediaRoom' });
    return service;
  }

  /** Turns of points, as the session's log would have them now. */
  floor(turns: Readonly<Record<string, EntryState>>): void {
    const revoked = Object.values(turns).every((turn) => turn !== 'invited' && turn !== 'speaking');
    this.state = mediaSession({ points: POINTS, floor: turns });
    this.projection.perform(SESSION, { type: 'reconcileMedia', urgent: revoked });
  }

  async ticket(actor: Actor, seat: RequestedSeat, deviceId: string): Promise<MediaTicket> {
    const answer = await this.joins.join({ sessionId: SESSION, actor, seat, deviceId });
    if (!answer.ok) throw new Error(answer.code);
    return answer.ticket;
  }

  /** What LiveKit itself says that a participant publishes; undefined when it is not in the room. */
  async publishing(identity: string): Promise<readonly string[] | undefined> {
    return (await this.participants()).find((one) => one.identity === identity)?.publishing;
  }

  async untilMay(identity: string, source: 'microphone', may: boolean): Promise<void> {
    await eventually(`${identity} ${may ? 'may' : 'may not'} use its ${source}`, async () => {
      const permission = (await this.participants()).find((one) => one.identity === identity)?.permission;
      return permission?.sources.includes(source) === may;
    });
  }

  async stop(): Promise<void> {
    await this.projection.stop();
    await this.livekit.stop();
  }

  private participants(): ReturnType<LivekitForTest['rooms']['listParticipants']> {
    return this.livekit.rooms.listParticipants(`${SESSION}-1`);
  }
}
