import {
  JoinMedia,
  type JoinMediaAnswer,
  MediaLeases,
  mediaRoomName,
  MediaProjection,
  type MediaToken,
  MediaTokens,
} from '@diemcau/runtime';
import {
  type EntryState,
  FREE_CAMERA_POINTS,
  heardPoints,
  type IssuedSession,
  type PlanPoint,
  type PointId,
} from '@diemcau/session';
import { FakeClock } from '../ports/fake-clock.js';
import { FakeTimers } from '../ports/fake-timers.js';
import { deepFreeze } from '../session/deep-freeze.js';
import { samplePoint } from '../session/sample-plan.js';
import { drained } from './drained.clock.js';
import { type ClientTemper, FakeMediaClient } from './fake-media-client.js';
import { FakeMediaRooms } from './fake-media-rooms.js';
import { mediaSession } from './media-session.fixture.js';

const SESSION = 's';
const TICK_MS = 20;

/** What each identity may send. */
export type MediaRights = Readonly<Record<string, readonly string[]>>;

export type WorldFloor = Readonly<Record<PointId, EntryState>>;

class NoTokens extends MediaTokens {
  mint(): Promise<MediaToken> {
    return Promise.resolve({ token: '', url: '', expiresAt: 0 });
  }
}

/**
 * A session's media from the log to the microphones, on the fake and in virtual time: the projection, the join door, and a client of
 * some temper for each point. The session is frozen: whoever changes it on the way is caught.
 */
export class MediaWorld {
  readonly room = mediaRoomName(SESSION);
  readonly clients = new Map<PointId, FakeMediaClient>();
  readonly rooms: FakeMediaRooms;
  readonly projection: MediaProjection;
  readonly timers: FakeTimers;
  /** Clients cannot reach the media server: it is frozen, or away. */
  unreachable = false;
  state: IssuedSession;
  floor: WorldFloor = {};
  private readonly clock = new FakeClock();
  private readonly joins: JoinMedia;
  private readonly points: readonly PlanPoint[];
  private devices = 0;

  constructor(ids: readonly PointId[]) {
    this.points = ids.map((id) => samplePoint(id));
    this.timers = new FakeTimers(this.clock);
    this.rooms = new FakeMediaRooms(this.timers);
    this.state = deepFreeze(mediaSession({ points: this.points }));
    const { clock, timers, rooms } = this;
    const leases = new MediaLeases(clock);
    const stateOf = (): IssuedSession => this.state;
    this.projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report: () => undefined });
    this.joins = new JoinMedia(this.projection, new NoTokens(), leases, stateOf);
    rooms.hints.tell((room) => this.projection.hint(room));
    this.projection.perform(SESSION, { type: 'openMediaRoom' });
  }

  /** A point's page opens on a device of its own and stays; a page of before is sent away. */
  async open(pointId: PointId, temper: ClientTemper): Promise<FakeMediaClient> {
    this.devices += 1;
    this.clients.get(pointId)?.giveWay();
    const deviceId = `device-${this.devices}`;
    const client = new FakeMediaClient(
      {
        rooms: this.rooms,
        room: this.room,
        timers: this.timers,
        ask: (takeOver) => this.ask(pointId, deviceId, takeOver),
        reachable: () => !this.unreachable,
      },
      temper,
      this.clients.has(pointId),
    );
    this.clients.set(pointId, client);
    await client.come();
    return client;
  }

  /** Somebody whom nobody knows, with an open microphone. */
  letStrangerIn(): void {
    if (!this.rooms.openRooms().includes(this.room)) return;
    const permission = { canSubscribe: true, sources: ['microphone'], hidden: false } as const;
    this.rooms.join(this.room, 'stranger', permission).publish('microphone');
  }

  /** A commit: from now on this is the floor. A turn that ended counts as a right taken away. */
  commit(floor: WorldFloor, urgent: boolean): void {
    const { entries } = mediaSession({ points: [], floor }).floor;
    this.floor = floor;
    const before = this.state.floor;
    this.state = deepFreeze({ ...this.state, floor: { ...before, version: before.version + 1, entries } });
    this.projection.perform(SESSION, { type: 'reconcileMedia', urgent });
  }

  /** Time passes; `sample` is called at every moment of it. */
  async pass(ms: number, sample: () => void = () => undefined): Promise<void> {
    for (let gone = 0; gone < ms; gone += TICK_MS) {
      this.timers.advance(TICK_MS);
      await drained();
      sample();
    }
  }

  /** Who is in the room, and what each of them may send. */
  rights(): MediaRights {
    const within = this.rooms.within(this.room);
    return Object.fromEntries(within.map(({ identity, permission }) => [identity, permission?.sources ?? []]));
  }

  /** The same as it ought to be when nobody is on deck: every client with its newest ticket, nobody else. */
  wantedRights(): MediaRights {
    const everything = ['camera', 'microphone', 'screen', 'screen_audio'];
    const silent = this.clients.size < FREE_CAMERA_POINTS ? ['camera'] : [];
    const heard = heardPoints(this.state);
    return Object.fromEntries(
      [...this.clients].map(([pointId, { identity }]) => [identity, heard.has(pointId) ? everything : silent]),
    );
  }

  /** Points whose open microphone LiveKit passes on. */
  sounding(): readonly PointId[] {
    const open = this.rooms.within(this.room).filter(({ publishing }) => publishing.includes('microphone'));
    return [...new Set(open.map(({ identity }) => identity.replace(/\.\d+$/u, '')))];
  }

  /** Those of them that a page plays: the second lock. */
  audible(): readonly PointId[] {
    const heard = heardPoints(this.state);
    return this.sounding().filter((pointId) => heard.has(pointId));
  }

  private ask(pointId: PointId, deviceId: string, takeOver: boolean): Promise<JoinMediaAnswer> {
    const actor = { id: pointId, name: pointId, roles: ['operator' as const], pointId };
    return this.joins.join({ sessionId: SESSION, actor, seat: 'point', deviceId, takeOver });
  }
}
