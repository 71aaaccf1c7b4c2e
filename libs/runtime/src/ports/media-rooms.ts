/** What a browser can publish; `screen_audio` is the sound of a shared screen. */
export const MEDIA_SOURCES = ['camera', 'microphone', 'screen', 'screen_audio'] as const;
export type MediaSource = (typeof MEDIA_SOURCES)[number];

/** What one participant may do in a media room; always the complete set, for an update replaces all of it. */
export interface MediaPermission {
  readonly canSubscribe: boolean;
  readonly sources: readonly MediaSource[];
  readonly hidden: boolean;
}

export interface MediaParticipant {
  readonly identity: string;
  /** Null when it holds a right that no permission of ours gives: it differs from whatever is wanted. */
  readonly permission: MediaPermission | null;
  readonly publishing: readonly MediaSource[];
  /** Those of `publishing` that are muted, by the client or by us; absent when none is. */
  readonly muted?: readonly MediaSource[];
}

export type MediaErrorKind = 'not_found' | 'unavailable' | 'timeout' | 'denied' | 'invalid';

/** Why a call to the media server failed: an outage must never look like "not there". */
export class MediaError extends Error {
  constructor(
    readonly kind: MediaErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'MediaError';
  }
}

/** For a room that is not a session's: how long it outlives everybody, and how many it takes. */
export interface MediaRoomLimits {
  readonly emptyTimeoutSec: number;
  readonly departureTimeoutSec: number;
  readonly maxParticipants: number;
}

/** The media server's rooms. Every call may throw MediaError; all of them may be repeated. */
export abstract class MediaRooms {
  /** Throws unless the server answers and accepts our key. */
  abstract check(): Promise<void>;
  /** The names of all rooms that are open, those of other services on the same media server among them. */
  abstract listRooms(): Promise<readonly string[]>;
  /** Opens the room, or leaves it as it is when it is open. Without limits it lasts as long as a sitting may. */
  abstract ensureRoom(room: string, limits?: MediaRoomLimits): Promise<void>;
  /** Everybody in it is disconnected. A room that is not there counts as deleted. */
  abstract deleteRoom(room: string): Promise<void>;
  /** A room that is not there is an error (`not_found`), never an empty room. */
  abstract listParticipants(room: string): Promise<readonly MediaParticipant[]>;
  /** Ends at once every publication whose source is not allowed any more. `not_found` may also mean "not yet", right after a join. */
  abstract setPermission(room: string, identity: string, permission: MediaPermission): Promise<void>;
  /**
   * Mutes or unmutes every publication of one source; repeated, it changes nothing. `not_found` when the participant, or any publication
   * of that source, is not there.
   */
  abstract setMuted(room: string, identity: string, source: MediaSource, muted: boolean): Promise<void>;
  /** A participant that is not there counts as removed. */
  abstract removeParticipant(room: string, identity: string): Promise<void>;
}

export interface MediaTokenRequest {
  readonly room: string;
  readonly identity: string;
  readonly name: string;
  readonly permission: MediaPermission;
  /** The origin that the client's page came from, where that is known: inside and outside have addresses of their own. */
  readonly page?: string | undefined;
}

export interface MediaToken {
  readonly token: string;
  /** The address clients connect to. */
  readonly url: string;
  /** Wall time; it matters to a new connection only, a standing one outlives it. */
  readonly expiresAt: number;
}

export abstract class MediaTokens {
  /** A join token of ten minutes with the current permission inside. */
  abstract mint(request: MediaTokenRequest): Promise<MediaToken>;
}
