/** What the media door refuses, with its status. */
export const MEDIA_ERRORS = {
  MEDIA_NOT_FOR_BOARDS: 403,
  /** The point is not to be heard now: it has no open turn, or the desk has muted it. */
  MEDIA_NO_FLOOR: 409,
  /** The point is heard through a connection, which tells by itself, or it only watches. */
  MEDIA_NOT_BY_HAND: 409,
  /** The session has no room now: it has not begun, or it is over. */
  MEDIA_NOT_OPEN: 409,
  /** Another device is using the seat since `since` (wall time, ms); ask again with `takeOver`. */
  MEDIA_SEAT_TAKEN: 409,
  /** The encoder's connection has ended, or was never this point's: it has to come in anew. */
  MEDIA_CONNECTION_ENDED: 404,
  /** The key was right and was taken back. */
  ENCODER_KEY_REVOKED: 403,
  /** The point sends with something else than an encoder of its own. */
  POINT_NOT_WHIP: 409,
  /** There is no media server, or it does not answer; everything else works. */
  MEDIA_UNAVAILABLE: 503,
} as const;
