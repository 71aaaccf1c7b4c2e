import { type Ack, type HeartbeatAnswer, heartbeatSchema } from '@diemcau/contract';
import type { Guest } from './guest.js';

/** A sign of life that tells where the client stands; one that is behind gets what it misses. */
export const answerHeartbeat = (guest: Guest, frame: unknown): HeartbeatAnswer | Ack => {
  const { room, visitor } = guest;
  room.monitor.heard(visitor);
  if (!guest.maySend()) {
    if (guest.isAbusive) visitor.line.close('too many heartbeats');
    return { ok: false, error: { code: 'TOO_FAST', params: {} } };
  }
  const parsed = heartbeatSchema.safeParse(frame);
  if (!parsed.success)
    return { ok: false, error: { code: 'INVALID_COMMAND', params: { path: '', reason: 'heartbeat' } } };
  const { epoch, lastSeq, heard } = parsed.data;
  if (heard !== undefined) room.media.heard(visitor, heard);
  return room.channel.heartbeat(visitor, { epoch, seq: lastSeq });
};
