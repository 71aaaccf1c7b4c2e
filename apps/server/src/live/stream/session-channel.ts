import type { Counters, HeartbeatAnswer, NoticeFrame, StreamName } from '@diemcau/contract';
import type { LoggedEvent, Moment } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { type Position, REPLAY_EVENTS, catchUp } from './catch-up.js';
import { EventRing } from './event-ring.js';
import { Members } from './members.js';
import { Outbox, type OutboxDeps } from './outbox.js';
import { packetOf } from './packet.js';
import { Snapshots } from './snapshots.js';
import { StreamHeads } from './stream-heads.js';
import type { Visitor } from './visitor.js';
import { Window } from './window.js';

/** The more viewers, the rarer the sums: 5,000 deliveries a second, until they would be older than a second. */
const countersWindowMs = (viewers: number): number => Math.min(1_000, Math.max(100, viewers / 5));

/** The live side of one session: who listens, what they were told, and how one that was away catches up. */
export class SessionChannel {
  readonly members = new Members();
  readonly outbox: Outbox;
  private ring: EventRing;
  private heads: StreamHeads;
  private epoch: string;
  private readonly snapshots: Snapshots;
  private readonly countersWindow: Window;
  private counters: Counters | null = null;

  constructor(
    sessionId: SessionId,
    /** What is committed and may be shown. */
    private readonly current: () => Moment,
    private readonly deps: OutboxDeps,
  ) {
    const { seq, epoch } = current();
    this.epoch = epoch;
    this.ring = new EventRing(seq, REPLAY_EVENTS);
    this.heads = new StreamHeads(seq, deps.rules);
    this.outbox = new Outbox(this.members, { epoch, seq }, deps);
    this.snapshots = new Snapshots(sessionId);
    this.countersWindow = new Window(deps.timers, () => this.sendCounters());
  }

  remember(older: readonly LoggedEvent[]): void {
    this.ring.prepend(older);
  }

  publish(epoch: string, events: readonly LoggedEvent[]): void {
    this.follow(epoch, (events[0]?.seq ?? 1) - 1);
    this.ring.append(events);
    this.heads.note(events);
    this.outbox.events(events);
  }

  publishCounters(counters: Counters): void {
    this.counters = counters;
    this.countersWindow.open(countersWindowMs(this.members.count));
  }

  /** Listens first, then tells where things stand: nothing can fall between. */
  join(visitor: Visitor, resume: Position | null): void {
    this.members.add(visitor);
    if (resume === null || !this.replay(visitor, resume)) this.sendSnapshot(visitor);
    if (this.counters !== null) this.tell(visitor, 'counters', this.counters);
  }

  leave(visitor: Visitor): void {
    this.members.remove(visitor);
  }

  /** Sends what a client at `position` misses, if anything; the answer carries the session clock. */
  heartbeat(visitor: Visitor, position: Position): HeartbeatAnswer {
    if (!this.replay(visitor, position)) this.sendSnapshot(visitor);
    return { serverTime: this.deps.clock.session() };
  }

  /** To one, in no order with the events. */
  tell(visitor: Visitor, name: string, frame: unknown): void {
    this.sendTo(visitor, name, JSON.stringify(frame));
  }

  notify(frame: NoticeFrame, streams: readonly StreamName[]): void {
    for (const stream of streams) this.outbox.toStream(stream, 'notice', frame);
  }

  /** Lines that were behind and have drained are told to fetch what they were not sent; the result names them. */
  sweep(): readonly Visitor[] {
    const recovered = this.members.all().filter(({ line }) => line.recovered());
    for (const visitor of recovered) {
      this.tell(visitor, 'refetch', { stream: visitor.streams[0], to: this.ring.head });
    }
    return recovered;
  }

  close(): void {
    this.outbox.close();
    this.countersWindow.close();
  }

  /** Another epoch is another log: what this side remembers of the old one is worth nothing. */
  private follow(epoch: string, base: number): void {
    if (epoch === this.epoch) return;
    this.epoch = epoch;
    this.ring = new EventRing(base, REPLAY_EVENTS);
    this.heads = new StreamHeads(base, this.deps.rules);
    this.outbox.restart({ epoch, seq: base });
  }

  private replay(visitor: Visitor, position: Position): boolean {
    const { epoch, seq: latest } = this.current();
    this.follow(epoch, latest);
    const request = {
      ring: this.ring,
      heads: this.heads,
      rules: this.deps.rules,
      streams: visitor.streams,
      epoch,
      latest,
    };
    const frames = catchUp(position, request);
    frames?.forEach((json) => this.sendTo(visitor, 'events', json));
    return frames !== null;
  }

  private sendSnapshot(visitor: Visitor): void {
    const { access, streams } = visitor;
    const json = this.snapshots.json(this.current(), access.audience, streams, this.deps.clock.session());
    this.sendTo(visitor, 'snapshot', json);
  }

  private sendTo(visitor: Visitor, name: string, json: string): void {
    visitor.line.send(packetOf(name, json), this.deps.clock.wall(), true);
  }

  private sendCounters(): void {
    if (this.counters !== null) this.outbox.toAll('counters', this.counters);
  }
}
