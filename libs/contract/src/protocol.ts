import type { NoticeCode, PointId, RefusalCode, SessionCounts, SessionEvent, SessionState } from '@diemcau/session';
import type { MediaReceipt, MediaSeatStatus, MediaServerStatus } from './http/media-status.js';

/** Grows with every change that an older client would misread. */
export const PROTOCOL_VERSION = 1;

/** Names the session a request means, where the browser holds cookies of several: `account` or the id of a link. */
export const AS_HEADER = 'x-diemcau-as';

/** A stream is one audience's part of the session log. A point listens to `public` and to its own. */
export type StreamName = 'desk' | 'public' | `point:${PointId}`;

/** What the client sends in socket.io's `auth`. */
export interface Handshake {
  readonly protocol: number;
  /** Single use, short-lived, fetched over HTTP with the cookie session. */
  readonly ticket: string;
  readonly sessionId: string;
  /** Where the client stopped, per stream; absent at the first visit. */
  readonly resume?: { readonly epoch: string; readonly seq: Readonly<Record<string, number>> };
}

/** Why a connection is turned away (as the message of socket.io's connect_error, with this in `data`). */
export const CONNECT_REFUSALS = [
  'PROTOCOL_TOO_OLD',
  'BAD_HANDSHAKE',
  'TICKET_INVALID',
  'UNKNOWN_SESSION',
  'TOO_MANY_CONNECTIONS',
  'FORBIDDEN',
] as const;
export type ConnectRefusal = (typeof CONNECT_REFUSALS)[number];

/** Answers of the door itself; refusals of the session come with their own codes. */
export const DOOR_ERRORS = [
  'INVALID_COMMAND',
  'UNKNOWN_COMMAND',
  'TOO_FAST',
  'RETRY_LATER',
  'SESSION_REVOKED',
  'INTERNAL',
] as const;
export type DoorError = (typeof DOOR_ERRORS)[number];

export interface AckError {
  readonly code: RefusalCode | DoorError;
  readonly params: Readonly<Record<string, string | number>>;
}

/** `seq`: the log position at which the command took effect. */
export type Ack = { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly error: AckError };

/** A command as the wire carries it; the body's type and data are validated by its schema. */
export interface CommandFrame {
  /** UUID made by the client and kept across retries. */
  readonly cmdId: string;
  readonly type: string;
  readonly data: unknown;
  readonly occurredAt?: number;
}

/** Full state of the audience at `seq`, with the position in each of its streams. */
export interface SnapshotFrame {
  readonly sessionId: string;
  readonly epoch: string;
  readonly seq: number;
  readonly streams: readonly StreamName[];
  readonly serverTime: number;
  readonly view: SessionState;
}

/**
 * Events of one stream; [from, to] also covers the numbers withheld from it. A client at `last` applies the events with
 * seq > last when from ≤ last + 1, and has missed something when from > last + 1 (see `judgeFrame`).
 */
export interface EventsFrame {
  readonly epoch: string;
  readonly stream: StreamName;
  readonly from: number;
  readonly to: number;
  readonly events: readonly { readonly seq: number; readonly event: SessionEvent }[];
}

/** Sums over all points; coalesced, labelled with the seq they reach. */
export interface Counters extends SessionCounts {
  readonly seq: number;
  readonly connected: number;
}

/**
 * `unknown`: not heard of since the service started; `suspect`: its last line closed or went quiet; `lost`: for longer than the grace;
 * `unstable`: came and went too often to be told each time; `offline`: left, or never came, while nothing was live.
 */
export type PresenceState = 'unknown' | 'online' | 'suspect' | 'lost' | 'unstable' | 'offline';

/** Connection state of points: runtime facts, never logged; desk only, and a parent for its descendants. Only what changed. */
export interface PresenceFrame {
  readonly points: Readonly<Record<PointId, PresenceState>>;
}

/**
 * Said once, never logged, never sent again: a page that was away learns the same from its state, or from the ticket and the permission
 * with which it joins the media room. `microphone_ready` may come again while the microphone is open already; a right that the desk gives
 * back (a mute taken back) comes with it, too, and opens no microphone by itself. `media_missing` comes again every 10 s while it holds:
 * a page that is on its way back already passes it over.
 */
export interface NoticeFrame {
  readonly notice: NoticeCode | 'taken_over' | 'access_revoked' | 'service_stopping';
  readonly pointIds: readonly PointId[] | null;
}

/**
 * Where the session's media stands beside its log; desk only, never logged, at most two a second. `whole`: all there is to tell, at
 * the beginning and when a line was behind; otherwise what has changed, null for what is gone. One that is older than what the client
 * holds (`version`) is passed over.
 */
export interface MediaFrame {
  readonly version: number;
  readonly whole: boolean;
  readonly server: MediaServerStatus;
  /** Seats where the media server does not have what the session wants. */
  readonly differs: number;
  /** Those that may send something, or where something is wrong; by point, or `~` and the account of a console. */
  readonly seats: Readonly<Record<string, MediaSeatStatus | null>>;
  readonly receipts: Readonly<Record<PointId, MediaReceipt | null>>;
}

export interface ServerToClient {
  snapshot: (frame: SnapshotFrame) => void;
  events: (frame: EventsFrame) => void;
  counters: (frame: Counters) => void;
  presence: (frame: PresenceFrame) => void;
  media: (frame: MediaFrame) => void;
  notice: (frame: NoticeFrame) => void;
  /** The client must fetch from its position again: it was skipped while its line was behind. */
  refetch: (frame: { readonly stream: StreamName; readonly to: number }) => void;
}

/** Answer to a heartbeat; what was missing comes before it, as `events` or a `snapshot`. */
export interface HeartbeatAnswer {
  /** Session clock, for the client's offset. */
  readonly serverTime: number;
}

export interface ClientToServer {
  command: (frame: CommandFrame, ack: (answer: Ack) => void) => void;
  /**
   * Tells where the client stands in each of its streams; one that is behind gets what it misses. `heard`: the points this page has heard
   * in the last 3 seconds, from pages that play sound (hall, desk); a heartbeat is sent early when they change.
   */
  heartbeat: (
    frame: {
      readonly epoch: string;
      readonly lastSeq: Readonly<Record<string, number>>;
      readonly heard?: readonly PointId[];
    },
    ack?: (answer: HeartbeatAnswer) => void,
  ) => void;
}
