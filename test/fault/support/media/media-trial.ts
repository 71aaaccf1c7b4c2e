import { mediaRoomName } from '@diemcau/runtime';
import { conferenceProfile } from '@diemcau/session';
import { eventually } from '@diemcau/testing';
import type { LivekitSource } from '#livekit-server';
import { type Agreeing, agreement } from './agreement.js';
import { FloorHand } from './floor-hand.js';
import { Listening } from './listening.js';
import { integrityOf, isIncident, logAgainstAnswers, storedEvents } from './log-held.js';
import { MediaHouse, type PreparedHouse, prepareHouse } from './media-house.js';
import { MediaPage } from './media-page.js';
import { differenceOf, replayed, type Watcher } from '../replicas.js';
import { RoomWatch } from './room-watch.js';

const TONE_HZ = 330;
const WORTH_TELLING_MS = 2_500;

/** What came of one scenario. */
export interface ScenarioResult {
  readonly name: string;
  /** From the return of what was away until all agreed, each time. */
  readonly agreedMs: readonly number[];
  readonly changes: number;
  readonly samples: number;
  readonly audible: number;
  readonly withoutLock: number;
  readonly lockedOut: number;
  /** Connections that ended, and pages that came back. */
  readonly ends: number;
  readonly broken: readonly string[];
}

export interface TrialEnd {
  readonly acks: number;
  readonly events: number;
  readonly incidents: number;
  /** Clients whose state is what the log says. */
  readonly replicas: number;
  readonly broken: readonly string[];
}

/** A conference with its pages in front of a media server that is taken away, and what every scenario is held against. */
export class MediaTrial {
  private agreedMs: number[] = [];
  private broken: string[] = [];

  private constructor(
    readonly house: MediaHouse,
    private readonly prepared: PreparedHouse,
    readonly room: Agreeing,
    private readonly listening: Listening,
    private readonly logBefore: number,
  ) {}

  /** The session is open and discussing; everybody is in the room, nobody has the floor. */
  static async begin(source: LivekitSource, points: number): Promise<MediaTrial> {
    const house = await MediaHouse.build(source);
    const prepared = await prepareHouse(house, points);
    const { conference, admin, desk, operators } = prepared;
    const { sessionId } = conference;
    const before = (await storedEvents(house.folder.path, sessionId)).length;
    const hand = new FloorHand(desk, new Map([...operators].map(([pointId, { live }]) => [pointId, live])));
    await hand.openFloor();
    for (const [i, point] of conference.points.entries()) await hand.checkIn(point, 20 - i);
    const watch = new RoomWatch(house.livekit, mediaRoomName(sessionId));
    const pages: MediaPage[] = [];
    for (const [i, { pointId }] of conference.points.entries()) {
      const { browser, live } = operators.get(pointId)!;
      const page = new MediaPage({ sessionId, pointId, browser, live, watch, hertz: TONE_HZ + 60 * i });
      if (i === 0) page.manners = 'mute';
      await page.open();
      pages.push(page);
    }
    const hall = pages[0]!;
    const expected = { allowed: () => conferenceProfile.maxSpeakers, voice: () => hand.voice };
    const listening = new Listening(pages, hall.pointId, expected);
    const room = { sessionId, admin, watch, hand, pages, hall };
    return new MediaTrial(house, prepared, room, listening, before);
  }

  get hand(): FloorHand {
    return this.room.hand;
  }

  /** The pages of the points other than the hall. */
  get guests(): readonly MediaPage[] {
    return this.room.pages.slice(1);
  }

  get points(): PreparedHouse['conference']['points'] {
    return this.prepared.conference.points;
  }

  guest(index: number): MediaPage {
    return this.guests[index % this.guests.length]!;
  }

  /** Room, desk and hall must agree with the floor within 5 s of now. */
  async agrees(what: string): Promise<void> {
    const { tookMs, last, broken } = await agreement(this.room, performance.now());
    this.agreedMs.push(tookMs);
    if (tookMs > WORTH_TELLING_MS) console.log(`  ${Math.round(tookMs)} ms, ${what}; last: ${last.join('; ')}`);
    this.note(...broken.map((text) => `${what}: ${text}`));
  }

  note(...broken: readonly string[]): void {
    this.broken.push(...broken);
    for (const text of broken) console.log(`  BROKEN: ${text}`);
  }

  /** While only faults happen, nothing is written but incidents. */
  async unwritten(what: string, act: () => Promise<void>): Promise<void> {
    const before = (await this.events()).length;
    await act();
    const written = (await this.events()).slice(before).filter((event) => !isIncident(event));
    if (written.length > 0) this.note(`${what}: ${written.map(({ type }) => type).join(', ')} written by nobody`);
  }

  async scenario(name: string, act: () => Promise<void>): Promise<ScenarioResult> {
    this.agreedMs = [];
    this.broken = [];
    this.listening.take();
    const [changes, ends] = [this.hand.changes, this.ends];
    const begun = performance.now();
    await act();
    if (this.hand.turn !== null) await this.hand.control('StopTurn');
    await this.agrees('at the end');
    const { broken: misheard, ...heard } = this.listening.take();
    this.note(...misheard, ...logAgainstAnswers(await this.events(), this.hand, this.logBefore));
    this.note(...this.hand.refusals.splice(0));
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const slowest = Math.round(Math.max(...this.agreedMs));
    console.log(`${name}: ${seconds} s, agreed ${this.agreedMs.length} times within ${slowest} ms`);
    const result = { name, agreedMs: this.agreedMs, changes: this.hand.changes - changes, ends: this.ends - ends };
    return { ...result, ...heard, broken: this.broken.map((text) => `${name}: ${text}`) };
  }

  /** What everybody who looks on has of the session must be what the file says. */
  async end(): Promise<TrialEnd> {
    const rows = await this.events();
    const head = rows.at(-1)?.seq ?? 0;
    const watchers = this.watchers();
    const arrived = (): boolean =>
      watchers.every(({ client }) => Object.values(client.replica.positions).every((position) => position === head));
    for (const { client } of watchers) client.heartbeat();
    await eventually('everybody at the end of the log', arrived, 10_000).catch(() => undefined);
    const state = replayed(rows);
    const differences = watchers.map((watcher) => differenceOf(state, watcher)).filter((text) => text !== null);
    const integrity = await integrityOf(this.house.folder.path);
    const broken = integrity === 'ok' ? differences : [`integrity of the file: ${integrity}`, ...differences];
    const [acks, replicas] = [this.hand.acks.length, watchers.length - differences.length];
    return { events: rows.length, incidents: rows.filter(isIncident).length, acks, replicas, broken };
  }

  async remove(): Promise<void> {
    this.listening.stop();
    await Promise.all(this.room.pages.map((page) => page.close()));
    await this.room.watch.stop();
    this.prepared.desk.leave();
    for (const { live } of this.prepared.operators.values()) live.leave();
    await this.house.close();
  }

  private watchers(): readonly Watcher[] {
    const { desk, operators } = this.prepared;
    const points = [...operators].map(([pointId, { live }]) => ({
      client: live,
      audience: { kind: 'point', pointId } as const,
    }));
    return [{ client: desk, audience: { kind: 'desk' } }, ...points];
  }

  private get ends(): number {
    return this.room.pages.reduce((sum, page) => sum + page.ends.length, 0);
  }

  private events(): ReturnType<typeof storedEvents> {
    return storedEvents(this.house.folder.path, this.room.sessionId);
  }
}
