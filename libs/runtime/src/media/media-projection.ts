import type { Effect, SessionId } from '@diemcau/session';
import type { Timers } from '../ports/clock.js';
import { MediaError } from '../ports/media-rooms.js';
import { MediaPass, type MediaPassParts } from './media-pass.js';
import { sessionOfMediaRoom } from './media-room.js';
import { RoomReconciler } from './room-reconciler.js';

export type MediaStatus = 'available' | 'unavailable';

export interface MediaProjectionParts extends MediaPassParts {
  readonly timers: Timers;
  /** Told of every failure, and of the first success after one (null). */
  readonly report: (sessionId: SessionId, error: unknown) => void;
}

/**
 * The media rooms of all sessions as a projection of their logs: the log is the truth, the media server follows. No fault of the
 * media server ever reaches the session.
 */
export class MediaProjection {
  private readonly reconcilers = new Map<SessionId, RoomReconciler>();
  private last: MediaStatus = 'available';

  constructor(private readonly parts: MediaProjectionParts) {}

  /** Whether the media server did its part when it was last asked. */
  get status(): MediaStatus {
    return this.last;
  }

  /** Performs the media effects of a commit; those of other kinds are not its business. Returns at once. */
  perform(sessionId: SessionId, effect: Effect): void {
    if (effect.type === 'reconcileMedia') this.of(sessionId).request('change', effect.urgent);
    else if (effect.type === 'openMediaRoom' || effect.type === 'closeMediaRoom') this.watch(sessionId);
  }

  /** The media server says that something happened in a room: somebody may have come with a token of yesterday's rights. */
  hint(room: string): void {
    const sessionId = sessionOfMediaRoom(room);
    if (sessionId !== null) this.reconcilers.get(sessionId)?.request('hint');
  }

  /** Makes a session's room agree with it: at the start of the service, when a lease went to another device. */
  watch(sessionId: SessionId): void {
    this.of(sessionId).request('look', true);
  }

  /** True when the session's room is open, now that somebody wants to join. */
  ready(sessionId: SessionId): Promise<boolean> {
    return this.of(sessionId).ready();
  }

  /** An encoder was let into a session's room, and will send in a moment. */
  expectEncoder(sessionId: SessionId): void {
    this.of(sessionId).expectEncoder();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.reconcilers.values()].map((reconciler) => reconciler.stop()));
  }

  private of(sessionId: SessionId): RoomReconciler {
    const known = this.reconcilers.get(sessionId);
    if (known !== undefined) return known;
    const { timers, clock } = this.parts;
    const pass = new MediaPass(sessionId, this.parts);
    const observe = (error: unknown): void => this.observe(sessionId, error);
    const reconciler = new RoomReconciler({ pass, timers, clock, salt: sessionId, observe });
    this.reconcilers.set(sessionId, reconciler);
    return reconciler;
  }

  private observe(sessionId: SessionId, error: unknown): void {
    const before = this.last;
    if (error === null) this.last = 'available';
    else if (error instanceof MediaError) this.last = 'unavailable';
    if (error !== null || before === 'unavailable') this.parts.report(sessionId, error);
  }
}
