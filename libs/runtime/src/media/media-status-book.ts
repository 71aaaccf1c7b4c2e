import type { MediaFrame, MediaServerStatus } from '@diemcau/contract';
import type { IssuedSession, PointId, SessionId, SessionState } from '@diemcau/session';
import type { Clock, Timers } from '../ports/clock.js';
import type { MediaErrorKind, MediaParticipant, MediaPermission, MediaSource } from '../ports/media-rooms.js';
import { confirmSound, type ConfirmRefusal } from './confirm-sound.js';
import { OWN_CLUSTER } from './media-clusters.js';
import { MediaFigures } from './media-figures.js';
import { wantsMediaRoom } from './media-room.js';
import type { MediaEvidence } from './media-status-evidence.js';
import { MediaStatusFrames } from './media-status-frame.js';
import { MediaStatusSession } from './media-status-session.js';
import { type MediaTroubles, troublesOf } from './media-troubles.js';
import { MissingPages } from './missing-pages.js';
import { ReadyMicrophones } from './ready-microphones.js';
import { UnheardPoints } from './unheard-points.js';
import type { UnheardReports } from './unheard-reports.js';

/** The desk is told at most this often; time alone changes things, too. */
const TELL_MS = 500;
/** How long it is not looked again whether there is something to tell: thousands who come at once change nothing for the desk. */
const lookMs = ({ seats }: MediaStatusSession): number => Math.min(TELL_MS, 50 + Math.ceil(seats.size / 4));

export interface MediaStatusParts {
  readonly clock: Clock;
  readonly timers: Timers;
  /** The committed state of a session. */
  readonly stateOf: (sessionId: SessionId) => SessionState | Promise<SessionState>;
  readonly configured: boolean;
  /** Which of several media servers a session is on; there is one where this is absent. */
  readonly placeOf?: (sessionId: SessionId) => string;
  /** The microphones of these points are open at the media server. */
  readonly ready?: (sessionId: SessionId, pointIds: readonly PointId[]) => void;
  /** Whom to tell that a point has the floor and is not heard. */
  readonly unheard?: UnheardReports;
  /** Told of points whose page has dropped out of the room. */
  readonly missing?: (sessionId: SessionId, pointIds: readonly PointId[]) => void;
}

interface Page {
  readonly session: MediaStatusSession;
  readonly microphones: ReadyMicrophones;
  readonly unheard: UnheardPoints;
  readonly missing: MissingPages;
  state: IssuedSession | null;
  /** Set for a while after the desk was told something, and for less after there was nothing to tell. */
  cooling: (() => void) | null;
  /** Something was heard of since. */
  pending: boolean;
}

/** One page of a listener at a desk, in the hall. `pointId`: the point it belongs to, null at the desk. */
export interface MediaListener {
  readonly id: string;
  readonly pointId: PointId | null;
}

type Listening = (frame: MediaFrame) => void;

/**
 * What was asked of the media server, what it has, and what differs, for all sessions with a media room; without a media server, what
 * people say that they hear. Kept in memory alone: nothing here changes who has the floor, and all that ever comes to the log is an
 * incident, of a point that has the floor and is not heard.
 */
export class MediaStatusBook {
  readonly figures = new MediaFigures();
  private readonly pages = new Map<SessionId, Page>();
  private readonly frames = new Map<SessionId, MediaStatusFrames>();
  private readonly listening = new Map<SessionId, Listening>();
  private readonly servers = new Map<string, MediaServerStatus>();
  private cancel: (() => void) | null = null;
  private stopped = false;

  constructor(private readonly parts: MediaStatusParts) {}

  /** The media server of a session. */
  serverOf(sessionId: SessionId): MediaServerStatus {
    return this.statusOf(this.parts.placeOf?.(sessionId) ?? OWN_CLUSTER);
  }

  /** Each media server that was heard of, by the name of its cluster. */
  get heardOf(): ReadonlyMap<string, MediaServerStatus> {
    return this.servers;
  }

  get troubles(): MediaTroubles {
    const sessions = [...this.pages.values()].map(({ session }) => session);
    return troublesOf(sessions, this.parts.clock.wall());
  }

  /** Where a session stands now; null when it has no room, and would have none with a media server. */
  async of(sessionId: SessionId): Promise<MediaStatusSession | null> {
    await this.look(sessionId);
    const page = this.pages.get(sessionId);
    if (page === undefined || page.state === null) return null;
    page.session.survey(page.state, this.parts.clock.wall());
    return page.session;
  }

  /** Somebody at the desk has listened to a point that nothing can measure; the desk is told. Null when taken. */
  async confirm(
    sessionId: SessionId,
    pointId: PointId,
    heard: boolean,
  ): Promise<ConfirmRefusal | 'MEDIA_NOT_OPEN' | null> {
    await this.look(sessionId);
    const page = this.pages.get(sessionId);
    if (page === undefined || page.state === null) return 'MEDIA_NOT_OPEN';
    const refused = confirmSound(page.session, page.state, pointId, heard);
    if (refused === null) this.advance(sessionId, page);
    return refused;
  }

  /** Its state may have changed. */
  touch(sessionId: SessionId): void {
    // A session that cannot be read is one that the mailbox complains of.
    void this.look(sessionId).catch(() => undefined);
  }

  /** The media server did its part. */
  answered(cluster = OWN_CLUSTER): void {
    const { state, since } = this.statusOf(cluster);
    if (state !== 'available' || since === null) this.become('available', cluster);
  }

  /** It did not. A room or a participant that is not there, or a call that makes no sense, is an answer all the same. */
  refused(kind: MediaErrorKind, cluster = OWN_CLUSTER): void {
    if (kind === 'not_found' || kind === 'invalid') this.answered(cluster);
    else if (this.statusOf(cluster).state !== 'away') this.become('away', cluster);
  }

  listed(sessionId: SessionId, participants: readonly MediaParticipant[]): void {
    (this.pages.get(sessionId) ?? this.open(sessionId)).session.evidence.listed(participants);
    this.touch(sessionId);
  }

  applied(sessionId: SessionId, identity: string, permission: MediaPermission): void {
    this.note(sessionId, (evidence) => evidence.applied(identity, permission));
  }

  muted(sessionId: SessionId, identity: string, source: MediaSource, muted: boolean): void {
    this.note(sessionId, (evidence) => evidence.muted(identity, source, muted));
  }

  /** A call about a seat is under way, or not any more. */
  asking(sessionId: SessionId, identity: string, isAsked: boolean): void {
    this.pages.get(sessionId)?.microphones.asking(identity, isAsked);
  }

  removed(sessionId: SessionId, identity: string): void {
    this.note(sessionId, (evidence) => evidence.removed(identity));
  }

  failed(sessionId: SessionId, identity: string, kind: MediaErrorKind): void {
    this.note(sessionId, (evidence) => evidence.failed(identity, { kind, at: this.parts.clock.wall() }));
  }

  /** A page tells whose sound it plays; it counts until it tells otherwise, leaves, or goes quiet. */
  heard(sessionId: SessionId, { id, pointId }: MediaListener, pointIds: readonly PointId[]): void {
    this.note(sessionId, (evidence) =>
      evidence.heard(id, { pointId, heard: new Set(pointIds), at: this.parts.clock.wall() }),
    );
  }

  left(sessionId: SessionId, listenerId: string): void {
    if (this.pages.get(sessionId)?.session.evidence.deaf(listenerId) === true) this.note(sessionId, () => undefined);
  }

  /** One listener per session: what it is told is for everybody at the desk. The result ends it. */
  follow(sessionId: SessionId, tell: Listening): () => void {
    this.listening.set(sessionId, tell);
    return () => {
      if (this.listening.get(sessionId) !== tell) return;
      this.listening.delete(sessionId);
      if (!this.pages.has(sessionId)) this.frames.delete(sessionId);
    };
  }

  /** For one who comes to the desk. */
  whole(sessionId: SessionId): MediaFrame {
    return this.framesOf(sessionId).whole(this.serverOf(sessionId), this.pages.get(sessionId)?.session);
  }

  stop(): void {
    this.stopped = true;
    this.cancel?.();
    for (const { cooling } of this.pages.values()) cooling?.();
  }

  private statusOf(cluster: string): MediaServerStatus {
    const state = this.parts.configured ? 'available' : 'not_configured';
    return this.servers.get(cluster) ?? { state, since: null, awaySince: null };
  }

  private become(state: 'available' | 'away', cluster: string): void {
    const since = this.parts.clock.wall();
    const awaySince = state === 'away' ? since : this.statusOf(cluster).awaySince;
    this.servers.set(cluster, { state, since, awaySince });
    for (const [sessionId, page] of this.pages) this.advance(sessionId, page);
  }

  /** A session without a room has no page: what comes too late about it is forgotten. */
  private note(sessionId: SessionId, take: (evidence: MediaEvidence) => void): void {
    const page = this.pages.get(sessionId);
    if (page === undefined) return;
    take(page.session.evidence);
    this.advance(sessionId, page);
  }

  private async look(sessionId: SessionId): Promise<void> {
    const state = await this.parts.stateOf(sessionId);
    if (this.stopped) return;
    if (state.status !== 'issued' || !wantsMediaRoom(state)) {
      this.close(sessionId);
      return;
    }
    const page = this.pages.get(sessionId) ?? this.open(sessionId);
    page.state = state;
    this.advance(sessionId, page);
  }

  private open(sessionId: SessionId): Page {
    const [session, microphones] = [new MediaStatusSession(this.parts.configured), new ReadyMicrophones()];
    const [unheard, missing] = [new UnheardPoints(), new MissingPages()];
    const page: Page = { session, microphones, unheard, missing, state: null, cooling: null, pending: false };
    this.pages.set(sessionId, page);
    if (!this.stopped) this.cancel ??= this.parts.timers.every(TELL_MS, () => this.tick());
    return page;
  }

  private close(sessionId: SessionId): void {
    this.pages.get(sessionId)?.cooling?.();
    if (!this.pages.delete(sessionId)) return;
    const frame = this.framesOf(sessionId).changes(this.serverOf(sessionId), undefined);
    if (frame !== null) this.listening.get(sessionId)?.(frame);
    if (!this.listening.has(sessionId)) this.frames.delete(sessionId);
    if (this.pages.size > 0) return;
    this.cancel?.();
    this.cancel = null;
  }

  private tick(): void {
    const now = this.parts.clock.wall();
    for (const [sessionId, page] of this.pages) {
      if (page.state !== null) page.session.survey(page.state, now);
      this.advance(sessionId, page);
      this.wakeMissing(sessionId, page, now);
    }
  }

  private wakeMissing(sessionId: SessionId, { session, missing }: Page, now: number): void {
    const seats = [...session.evidence.seats.values()].map(({ seat }) => seat);
    const due = missing.next(seats, this.serverOf(sessionId).state === 'away', now);
    if (due.length > 0 && !this.stopped) this.parts.missing?.(sessionId, due);
  }

  private advance(sessionId: SessionId, page: Page): void {
    if (page.state === null) return;
    const isAway = this.serverOf(sessionId).state === 'away';
    page.session.advance(page.state, isAway, this.parts.clock.wall());
    const ready = page.microphones.next(page.state, page.session.receipts, isAway);
    if (ready.length > 0 && !this.stopped) this.parts.ready?.(sessionId, ready);
    this.reportUnheard(sessionId, page, page.state);
    this.tell(sessionId, page);
  }

  private reportUnheard(sessionId: SessionId, { session, unheard }: Page, state: IssuedSession): void {
    const { unheard: reports, clock } = this.parts;
    if (reports === undefined || this.stopped) return;
    const isThere = (pointId: PointId): boolean => reports.isThere(sessionId, pointId);
    for (const pointId of unheard.next(state, session.receipts, isThere, clock.wall())) {
      void reports.report(sessionId, pointId).then((isSettled) => {
        if (!isSettled) unheard.again(pointId);
      });
    }
  }

  /** The first change goes at once; what follows goes together, half a second later. */
  private tell(sessionId: SessionId, page: Page): void {
    const listening = this.listening.get(sessionId);
    if (listening === undefined || page.state === null || this.stopped) return;
    page.pending = page.cooling !== null;
    if (page.pending) return;
    page.session.survey(page.state, this.parts.clock.wall());
    const frame = this.framesOf(sessionId).changes(this.serverOf(sessionId), page.session);
    page.cooling = this.parts.timers.after(frame === null ? lookMs(page.session) : TELL_MS, () => {
      page.cooling = null;
      if (page.pending) this.tell(sessionId, page);
    });
    if (frame !== null) listening(frame);
  }

  private framesOf(sessionId: SessionId): MediaStatusFrames {
    const known = this.frames.get(sessionId);
    if (known !== undefined) return known;
    const frames = new MediaStatusFrames();
    this.frames.set(sessionId, frames);
    return frames;
  }
}
