import type { PresenceState } from '@diemcau/contract';
import { type Clock, type Ids, SYSTEM_ACTOR } from '@diemcau/runtime';
import { type IssuedSession, type PointId, tableEntries } from '@diemcau/session';
import type { LiveSession } from '../live-session.js';
import type { SessionChannel } from '../stream/session-channel.js';
import type { Visitor } from '../stream/visitor.js';
import { framesByStream, presenceFor } from './presence-frames.js';
import { PresenceTracker } from './presence-tracker.js';
import type { PresenceRules } from './presence.types.js';

export interface MonitorDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly rules: PresenceRules;
}

/** Watches the points of one session: tells the desk, and makes incidents of those that are gone for good. */
export class PresenceMonitor {
  private readonly tracker: PresenceTracker;
  private readonly startedAt: number;
  private graceIsOver = false;
  /** Points whose return is being reported. */
  private readonly returning = new Set<PointId>();

  constructor(
    private readonly session: LiveSession,
    private readonly channel: SessionChannel,
    private readonly deps: MonitorDeps,
  ) {
    this.startedAt = deps.clock.wall();
    this.tracker = new PresenceTracker(deps.rules, this.startedAt);
  }

  get connected(): number {
    return this.tracker.connected;
  }

  isConnected(pointId: PointId): boolean {
    return this.tracker.isConnected(pointId);
  }

  join(visitor: Visitor): void {
    const { audience } = visitor.access;
    if (audience.kind === 'point') this.tracker.open(audience.pointId, visitor.line.id, this.now());
    const points = this.issued()?.plan.points ?? [];
    const frame = presenceFor(audience, points, (pointId) => this.tracker.stateOf(pointId, this.now()));
    if (frame !== null) this.channel.tell(visitor, 'presence', frame);
  }

  heard(visitor: Visitor): void {
    const { audience } = visitor.access;
    if (audience.kind === 'point') this.tracker.heard(audience.pointId, this.now());
  }

  /** `said`: the client closed by itself, as a page does that is left. */
  leave(visitor: Visitor, said: boolean): void {
    const { audience } = visitor.access;
    if (audience.kind !== 'point') return;
    const leaves = said && !this.isLive();
    this.tracker.close(audience.pointId, visitor.line.id, leaves, this.now());
  }

  sweep(): void {
    const state = this.issued();
    if (state === null) return;
    const groups = this.tracker.sweep(this.now(), this.isLive(), state.plan.points.length);
    for (const group of groups) this.reportLost(group);
    this.reportReturned(state);
    this.tellChanges(state);
  }

  private now(): number {
    return this.deps.clock.wall();
  }

  private issued(): IssuedSession | null {
    const { state } = this.session.current;
    return state.status === 'issued' ? state : null;
  }

  private isLive(): boolean {
    const phase = this.issued()?.lifecycle.current.phase;
    return phase === 'live' || phase === 'paused';
  }

  /** A refusal is the session's word: it is not live any more, or a person said so before. */
  private reportLost(pointIds: readonly PointId[]): void {
    const { ids } = this.deps;
    const incidentId = ids.uuid();
    void this.session
      .submit({ type: 'ReportLost', data: { incidentId, pointIds }, by: SYSTEM_ACTOR, cmdId: ids.uuid() })
      .then((ack) => {
        if (!ack.ok && ack.error.code === 'RETRY_LATER') this.tracker.tellAgain(pointIds);
      });
  }

  /** By what the log says is lost, not by what this process remembers: a return is told after a restart, too. */
  private reportReturned(state: IssuedSession): void {
    for (const [pointId] of tableEntries(state.incidents.lost)) {
      if (!this.tracker.isSteady(pointId) || this.returning.has(pointId)) continue;
      this.returning.add(pointId);
      void this.session
        .submit({ type: 'ReportBack', data: { pointId }, by: SYSTEM_ACTOR, cmdId: this.deps.ids.uuid() })
        .then(() => this.returning.delete(pointId));
    }
  }

  private tellChanges(state: IssuedSession): void {
    const changes = this.takeChanges(state);
    if (changes.size === 0) return;
    this.session.touchCounters();
    for (const [stream, frame] of framesByStream(changes, state.plan.points)) {
      this.channel.outbox.toStream(stream, 'presence', frame);
    }
  }

  /** When the grace after the start is over, everyone never heard of turns from unknown to offline at once. */
  private takeChanges(state: IssuedSession): ReadonlyMap<PointId, PresenceState> {
    const changes = this.tracker.takeChanges();
    const now = this.now();
    if (this.graceIsOver || now - this.startedAt < this.deps.rules.graceMs) return changes;
    this.graceIsOver = true;
    return new Map(state.plan.points.map(({ id }) => [id, this.tracker.stateOf(id, now)]));
  }
}
