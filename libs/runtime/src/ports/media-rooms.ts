/** What one participant may do in a media room; always the complete set, for an update replaces all of it. */
export interface MediaPermission {
  readonly canSubscribe: boolean;
  readonly sources: readonly ('camera' | 'microphone' | 'screen' | 'screen_audio')[];
  readonly hidden: boolean;
}

export interface MediaParticipant {
  readonly identity: string;
  readonly permission: MediaPermission;
  readonly publishing: readonly MediaPermission['sources'][number][];
}

/** Why a call to the media server failed: an outage must never look like "not there". */
export class MediaError extends Error {
  constructor(
    readonly kind: 'not_found' | 'unavailable' | 'timeout' | 'denied' | 'invalid',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'MediaError';
  }
}

/** The media server's rooms. Every call may throw MediaError; all of them may be repeated. */
export abstract class MediaRooms {
  abstract ensureRoom(room: string): Promise<void>;
  /** A room that is not there counts as deleted. */
  abstract deleteRoom(room: string): Promise<void>;
  abstract listParticipants(room: string): Promise<readonly MediaParticipant[]>;
  abstract setPermission(room: string, identity: string, permission: MediaPermission): Promise<void>;
  /** A participant that is not there counts as removed. */
  abstract removeParticipant(room: string, identity: string): Promise<void>;
}

export interface MediaTokenRequest {
  readonly room: string;
  readonly identity: string;
  readonly name: string;
  readonly permission: MediaPermission;
}

export abstract class MediaTokens {
  /** A join token of ten minutes with the current permission inside, and the address clients connect to. */
  abstract mint(request: MediaTokenRequest): Promise<{ readonly token: string; readonly url: string }>;
}
