import type { MediaTicketBody, MediaTokenBody } from '@diemcau/contract';
import { post } from '../live/http.js';
import type { LiveClient } from '../live/live-client.js';
import { deviceId } from './device-id.js';

export type SeatKind = MediaTokenBody['seat'];

/** A ticket for one connection to the media room, with the permission of this moment inside. @throws HttpRefusal, TypeError. */
export const mediaTicketFor = (
  { options: { sessionId, as } }: LiveClient,
  seat: SeatKind,
  takeOver: boolean,
): Promise<MediaTicketBody> => {
  const body: MediaTokenBody = { seat, deviceId: deviceId(), takeOver };
  return post(`/api/sessions/${sessionId}/media-token`, body, as);
};
