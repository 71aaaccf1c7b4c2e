import { z } from 'zod';
import { identifier } from '../text.js';

/**
 * POST /api/sessions/:sessionId/media-token. `seat`: `point` is the operator's own, `hall` the central point, `console` watches
 * in silence. `deviceId` is made by the browser tab and kept by it; two tabs that are open must never share one, for of one device only
 * the newest connection stays. While another device is using the seat, it is given up only to somebody who says `takeOver`.
 */
export const mediaTokenBody = z.strictObject({
  seat: z.enum(['point', 'hall', 'console']),
  deviceId: identifier,
  takeOver: z.boolean().optional(),
});
export type MediaTokenBody = z.output<typeof mediaTokenBody>;

export const mediaSource = z.enum(['camera', 'microphone', 'screen', 'screen_audio']);

/** Good for ten minutes and one connection; fetched anew for each. */
export const mediaTicket = z.strictObject({
  /** Address of the media server. */
  url: z.string(),
  token: z.string(),
  /** The seat, a dot, and the number of its lease. */
  identity: z.string(),
  permission: z.strictObject({
    canSubscribe: z.boolean(),
    sources: z.array(mediaSource).readonly(),
    hidden: z.boolean(),
  }),
  /** The floor that the permission was read from. */
  floorVersion: z.int(),
  /** Wall time in milliseconds. */
  expiresAt: z.number(),
});
export type MediaTicketBody = z.output<typeof mediaTicket>;

/** POST /api/sessions/:sessionId/media-test: a room in which a point tries its equipment; gone when the token has expired. */
export const mediaTestTicket = z.strictObject({
  url: z.string(),
  token: z.string(),
  room: z.string(),
  identity: z.string(),
  /** Wall time in milliseconds. */
  expiresAt: z.number(),
});
export type MediaTestTicketBody = z.output<typeof mediaTestTicket>;
