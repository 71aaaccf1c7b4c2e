import type { EventsFrame, StreamName } from '@diemcau/contract';
import type { Clock, LoggedEvent, LogHead, Timers } from '@diemcau/runtime';
import type { Members } from './members.js';
import { type Packet, sharedPacket } from './packet.js';
import { isQuiet } from './quiet-events.js';
import { type NextTurn, SlicedLane } from './sliced-lane.js';
import { framesOf } from './stream-frames.js';
import type { StreamRules } from './stream-rules.js';
import type { Visitor } from './visitor.js';
import { Window } from './window.js';

/** How long attendance and readiness may wait for more of their kind on the way to the desk. */
const DESK_WINDOW_MS = 100;

export interface OutboxDeps {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly nextTurn: NextTurn;
  readonly rules: StreamRules;
}

/** The one way out of a session: frames made once per stream, in the order of the log, in slices. */
export class Outbox {
  /** `public` and `point:…` share receivers, so they share a lane; the desk has its own, and sums wait for nobody's turn. */
  private readonly stage: SlicedLane<Visitor>;
  private readonly desk: SlicedLane<Visitor>;
  private readonly aside: SlicedLane<Visitor>;
  private readonly positions = new Map<StreamName, number>();
  private readonly deskWindow: Window;
  private forDesk: LoggedEvent[] = [];

  constructor(
    private readonly members: Members,
    /** Where the session stood when this side opened. */
    private base: LogHead,
    private readonly deps: OutboxDeps,
  ) {
    this.stage = new SlicedLane(deps.nextTurn);
    this.desk = new SlicedLane(deps.nextTurn);
    this.aside = new SlicedLane(deps.nextTurn);
    this.deskWindow = new Window(deps.timers, () => this.flushDesk());
  }

  events(events: readonly LoggedEvent[]): void {
    this.frame(events, this.stage, (stream) => stream !== 'desk');
    this.forDesk.push(...events);
    if (!events.every(({ event }) => isQuiet(event))) this.deskWindow.flush();
    else if (!this.deskWindow.isOpen) this.flushDesk();
  }

  /** After the events that were ordered before it. */
  toStream(stream: StreamName, name: string, frame: unknown): void {
    if (!this.members.listensTo(stream)) return;
    const lane = stream === 'desk' ? this.desk : this.stage;
    this.push(lane, () => this.members.of(stream), sharedPacket(name, frame));
  }

  /** To everybody, in no order with the events. */
  toAll(name: string, frame: unknown): void {
    this.push(this.aside, () => this.members.all(), sharedPacket(name, frame));
  }

  /** Goes on from another log. */
  restart(base: LogHead): void {
    this.base = base;
    this.positions.clear();
    this.forDesk = [];
  }

  close(): void {
    this.deskWindow.close();
  }

  /** The first goes at once; what follows within the window goes together at its end. */
  private flushDesk(): void {
    if (this.forDesk.length === 0) return;
    const events = this.forDesk;
    this.forDesk = [];
    this.frame(events, this.desk, (stream) => stream === 'desk');
    this.deskWindow.open(DESK_WINDOW_MS);
  }

  private frame(
    events: readonly LoggedEvent[],
    lane: SlicedLane<Visitor>,
    part: (stream: StreamName) => boolean,
  ): void {
    const frames = framesOf(events, {
      epoch: this.base.epoch,
      rules: this.deps.rules,
      wanted: (stream) => part(stream) && this.members.listensTo(stream),
      positionOf: (stream) => this.positions.get(stream) ?? this.base.seq,
    });
    for (const frame of frames) this.sendFrame(lane, frame);
  }

  private sendFrame(lane: SlicedLane<Visitor>, frame: EventsFrame): void {
    this.positions.set(frame.stream, frame.to);
    this.push(lane, () => this.members.of(frame.stream), sharedPacket('events', frame));
  }

  private push(lane: SlicedLane<Visitor>, members: () => readonly Visitor[], packet: Packet): void {
    lane.push({ members, send: ({ line }) => line.send(packet, this.deps.clock.wall()) });
  }
}
