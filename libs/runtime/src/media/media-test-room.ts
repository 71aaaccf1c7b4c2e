import type { PointId, SessionId } from '@diemcau/session';

/** `~` is in no identifier: nothing makes this the name of a session's own room, and it can be taken apart again. */
export const mediaTestRoomName = (sessionId: SessionId, pointId: PointId, nonce: string): string =>
  `${sessionId}~${pointId}~test-x${nonce}`;

/** The session that a point tries its equipment for in this room; null for any other room. */
export const sessionOfTestRoom = (room: string): SessionId | null => /^([^~]+)~[^~]+~test-x/u.exec(room)?.[1] ?? null;
