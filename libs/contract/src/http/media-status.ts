import { z } from 'zod';
import { mediaSource } from './media.js';

const millis = z.int();

const mediaPermission = z.strictObject({
  canSubscribe: z.boolean(),
  sources: z.array(mediaSource).readonly(),
  hidden: z.boolean(),
});

/**
 * `away`: the media server does not do its part. `since` is wall time; null while nothing has been heard of it. `awaySince`: when the
 * last outage began, the one that lasts or one that is over; null when there was none.
 */
const mediaServer = z.strictObject({
  state: z.enum(['available', 'away', 'not_configured']),
  since: millis.nullable(),
  awaySince: millis.nullable(),
});
export type MediaServerStatus = z.output<typeof mediaServer>;

/** One seat in the media room: what the session wants, what the media server has, and since when the two differ. */
const mediaSeatStatus = z.strictObject({
  /** Null: nobody is wanted there. */
  wanted: mediaPermission.nullable(),
  /** As last heard of; null: nobody is there, or with a right that no permission of ours gives. */
  applied: mediaPermission.nullable(),
  connected: z.boolean(),
  publishing: z.array(mediaSource).readonly(),
  muted: z.array(mediaSource).readonly(),
  /**
   * Of what an encoder may send, what the media server is to keep muted now; empty for a page, from which the permission itself is
   * taken.
   */
  withheld: z.array(mediaSource).readonly(),
  /** Also of a seat that is to be heard, or may be at any time, and in which nobody is. */
  differingSince: millis.nullable(),
  /** The last call about this seat, when it failed. */
  lastError: z
    .strictObject({ kind: z.enum(['not_found', 'unavailable', 'timeout', 'denied', 'invalid']), at: millis })
    .nullable(),
});
export type MediaSeatStatus = z.output<typeof mediaSeatStatus>;

export const RECEIPT_STAGES = ['granted', 'applied', 'publishing', 'sounding'] as const;
export const RECEIPT_CAUSES = [
  'media_away',
  'not_connected',
  'permission_failed',
  'no_track',
  'muted',
  'silent',
  /** The point only watches: it sends nothing, whatever it is called to. */
  'view_only',
  /** It is heard through nothing that could be measured, and nobody has said yet whether it is heard. */
  'unconfirmed',
] as const;

/**
 * How far a right has come: granted by the session, applied by the media server, published by the point, heard by a listener.
 * `right`: `floor` is to be heard now; `standing` may be heard at any time (hall, acting chair); `seen` may show its camera.
 */
const mediaReceipt = z.strictObject({
  right: z.enum(['floor', 'standing', 'seen']),
  /** The point whose connection carries it: the point itself, or its gateway. */
  carrierId: z.string(),
  /** Its sound comes through no connection of ours: what is known of it is what somebody at the desk has said, in this turn. */
  byHand: z.boolean(),
  stage: z.enum(RECEIPT_STAGES),
  since: millis,
  /** What keeps it from the next stage; null when it is where it should be, or when nobody can tell. */
  cause: z.enum(RECEIPT_CAUSES).nullable(),
  /** Since when something is wrong that the desk has to see to. */
  heldSince: millis.nullable(),
  /** For 5 seconds, and longer; at once where somebody has said that the point is not heard. */
  red: z.boolean(),
});
export type MediaReceipt = z.output<typeof mediaReceipt>;
export type ReceiptRight = MediaReceipt['right'];
export type ReceiptStage = MediaReceipt['stage'];
export type ReceiptCause = NonNullable<MediaReceipt['cause']>;

const mediaNoticeAnswer = z.strictObject({
  code: z.enum(['MEDIA_AWAY', 'MEDIA_BACK', 'MEDIA_NOT_CONFIGURED']),
  sentence: z.string(),
});
export type MediaNotice = z.output<typeof mediaNoticeAnswer>;

/** GET /api/sessions/:sessionId/media. Seats by point, `^` and the point of an encoder, or `~` and the account of a console; receipts by point. */
export const mediaStatusAnswer = z.strictObject({
  server: mediaServer,
  /** One sentence for the desk when something is to be said of the media server. */
  notice: mediaNoticeAnswer.nullable(),
  /** Services beside the media server: whether sittings can be recorded, points send RTMP, rooms be called by telephone. */
  extras: z.strictObject({ recording: z.boolean(), ingest: z.boolean(), telephone: z.boolean() }),
  /** The session has a media room now. */
  open: z.boolean(),
  differs: z.int(),
  seats: z.record(z.string(), mediaSeatStatus),
  receipts: z.record(z.string(), mediaReceipt),
});
export type MediaStatusAnswer = z.output<typeof mediaStatusAnswer>;

/** POST /api/sessions/:sessionId/media/:pointId/confirm: somebody at the desk has listened to a point that nothing can measure. */
export const confirmSoundBody = z.strictObject({ heard: z.boolean() });
export type ConfirmSoundBody = z.output<typeof confirmSoundBody>;
