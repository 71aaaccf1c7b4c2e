import type { MediaReceipt, MediaSeatStatus } from '@diemcau/contract';
import { TypeormEventLog, TypeormLiveness } from '@diemcau/persistence';
import {
  Effects,
  JoinMedia,
  MediaLeases,
  MediaProjection,
  mediaRoomOf,
  MediaStatusBook,
  type MediaTicket,
  type RequestedSeat,
  SessionDirectory,
  WitnessedMediaRooms,
} from '@diemcau/runtime';
import {
  type Actor,
  counts,
  decide,
  digestChange,
  type Effect,
  evolve,
  type Plan,
  react,
  type SessionCommandBody,
  type SessionState,
} from '@diemcau/session';
import {
  eventually,
  FakeIds,
  FixedConnections,
  people,
  RealTimers,
  RecordingBroadcast,
  RecordingLog,
  samplePlan,
  samplePoint,
  type TemporaryDatabase,
  temporaryDatabase,
} from '@diemcau/testing';
import type { LivekitOptions } from '#livekit-server';
import { type LivekitForTest, livekitForTest } from './livekit.js';
import { RealClock } from './real-clock.js';
import { WebhookEar } from './webhook-ear.js';

const SESSION = 'sitting';

const planOf = (others: number): Plan =>
  samplePlan({
    points: [
      ...[samplePoint('hall', { role: 'central' }), samplePoint('a'), samplePoint('b')],
      ...Array.from({ length: others }, (_, index) => samplePoint(`other-${index}`)),
    ],
    awards: [],
    registrations: [],
  });

/** What a commit asks for goes to the media rooms. */
class MediaEffects extends Effects {
  projection: MediaProjection | null = null;
  status: MediaStatusBook | null = null;

  perform(sessionId: string, effect: Effect): void {
    this.projection?.perform(sessionId, effect);
    this.status?.touch(sessionId);
  }
}

interface Means {
  readonly ear: WebhookEar;
  readonly database: TemporaryDatabase;
  readonly status: MediaStatusBook;
}

/** A session in its log on SQLite, decided by its real rules, and its media room on a real LiveKit; no doors. */
export class MediaService {
  private readonly ids = new FakeIds();

  private constructor(
    readonly livekit: LivekitForTest,
    private readonly means: Means,
    private readonly sessions: SessionDirectory,
    private readonly projection: MediaProjection,
    private readonly joins: JoinMedia,
  ) {}

  /** Issued and opened; nobody has the floor. `others`: points that take part besides the hall, a and b, and never come. */
  static async start(config?: LivekitOptions['config'], others = 0): Promise<MediaService> {
    const ear = await WebhookEar.open();
    const livekit = await livekitForTest(ear.url, config);
    const database = await temporaryDatabase();
    const time = { clock: new RealClock(), timers: new RealTimers() };
    const effects = new MediaEffects();
    const ids = new FakeIds();
    const sessions = new SessionDirectory({
      ...time,
      ids,
      effects,
      rules: { decide, evolve, react, counts, digestChange },
      log: new TypeormEventLog(database.current, ids),
      liveness: new TypeormLiveness(database.current),
      broadcast: new RecordingBroadcast(),
      connections: new FixedConnections(),
      report: new RecordingLog(),
    });
    const stateOf = (sessionId: string): Promise<SessionState> => sessions.state(sessionId);
    const { tokens } = livekit;
    const status = new MediaStatusBook({ ...time, stateOf, configured: true });
    const rooms = new WitnessedMediaRooms(livekit.rooms, status);
    const leases = new MediaLeases(time.clock);
    const projection = new MediaProjection({ ...time, rooms, leases, stateOf, report: () => undefined });
    effects.projection = projection;
    effects.status = status;
    ear.tell((body, authorization) => void hinted(livekit, projection, body, authorization));
    const joins = new JoinMedia(projection, tokens, leases, stateOf);
    const service = new MediaService(livekit, { ear, database, status }, sessions, projection, joins);
    await service.submit(people.organizer, { type: 'IssueSession', data: { plan: planOf(others) } });
    await service.submit(people.chair, { type: 'OpenSession', data: {} });
    await service.submit(people.chair, { type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: true } });
    return service;
  }

  get status(): MediaStatusBook {
    return this.means.status;
  }

  /** What the desk knows of a point's right, and of its connection. */
  async receipt(pointId: string): Promise<MediaReceipt | undefined> {
    return (await this.status.of(SESSION))?.receipts.get(pointId);
  }

  async seat(pointId: string): Promise<MediaSeatStatus | undefined> {
    return (await this.status.of(SESSION))?.seats.get(pointId);
  }

  /** A command through the mailbox; one that is refused fails the test. */
  async submit(by: Actor, command: SessionCommandBody): Promise<void> {
    const ack = await this.sessions.submit(SESSION, { ...command, by, cmdId: this.ids.uuid() });
    if (!ack.ok) throw new Error(`${command.type}: ${ack.error.code} ${JSON.stringify(ack.error.params)}`);
  }

  /** The chair calls a point and its operator begins to speak; the result names the turn. */
  async giveFloor(pointId: string): Promise<string> {
    const entryId = this.ids.uuid();
    const call = { newEntryId: entryId, pointId, kind: 'speech', speakers: [], topic: '' } as const;
    const version = await this.floorVersion();
    await this.submit(people.chair, { type: 'CallSpeakers', data: { calls: [call], version } });
    await this.submit(people.operatorOf(pointId), { type: 'StartTurn', data: { entryId } });
    return entryId;
  }

  async control(type: 'StopTurn' | 'PauseTurn' | 'ResumeTurn', entryId: string): Promise<void> {
    await this.submit(people.chair, { type, data: { entryId, version: await this.floorVersion() } });
  }

  /** `takeOver`: from whichever device has the seat. */
  async ticket(actor: Actor, seat: RequestedSeat, deviceId: string, takeOver = false): Promise<MediaTicket> {
    const answer = await this.joins.join({ sessionId: SESSION, actor, seat, deviceId, takeOver });
    if (!answer.ok) throw new Error(answer.code);
    return answer.ticket;
  }

  /** What LiveKit itself says that a participant publishes; undefined when it is not in the room. */
  async publishing(identity: string): Promise<readonly string[] | undefined> {
    return (await this.participants()).find((one) => one.identity === identity)?.publishing;
  }

  async untilMaySpeak(identity: string, may: boolean, withinMs = 5_000): Promise<void> {
    const agrees = async (): Promise<boolean> => {
      const permission = (await this.participants()).find((one) => one.identity === identity)?.permission;
      return permission?.sources.includes('microphone') === may;
    };
    await eventually(`${identity} ${may ? 'may' : 'may not'} use its microphone`, agrees, withinMs);
  }

  /** True when LiveKit has a room of this session. */
  async roomIsOpen(): Promise<boolean> {
    return this.participants().then(
      () => true,
      () => false,
    );
  }

  async stop(): Promise<void> {
    await this.sessions.stop();
    this.status.stop();
    await this.projection.stop();
    await this.livekit.stop();
    await this.means.ear.close();
    await this.means.database.remove();
  }

  private async participants(): ReturnType<LivekitForTest['rooms']['listParticipants']> {
    const state = await this.sessions.state(SESSION);
    return this.livekit.rooms.listParticipants(mediaRoomOf(SESSION, state));
  }

  private async floorVersion(): Promise<number> {
    const state = await this.sessions.state(SESSION);
    return state.status === 'issued' ? state.floor.version : 0;
  }
}

const hinted = async (
  { hints }: LivekitForTest,
  projection: MediaProjection,
  body: string,
  authorization: string,
): Promise<void> => {
  const { room } = await hints.read(body, authorization);
  if (room !== null) projection.hint(room);
};
