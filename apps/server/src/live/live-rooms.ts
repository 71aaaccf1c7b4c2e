import { Injectable } from '@nestjs/common';
import type { SessionId } from '@diemcau/session';
import type { LiveSession } from './live-session.js';
import type { MediaDesk } from './media/media.desk.js';
import type { PresenceMonitor } from './presence/presence.monitor.js';
import type { SessionChannel } from './stream/session-channel.js';

/** A session that somebody listens to, or did since the start. */
export interface LiveRoom {
  readonly session: LiveSession;
  readonly channel: SessionChannel;
  readonly monitor: PresenceMonitor;
  readonly media: MediaDesk;
}

/** Nothing more will happen there, and nobody looks. */
const isOver = ({ session, channel }: LiveRoom): boolean => {
  const { state } = session.current;
  if (channel.members.count > 0 || state.status !== 'issued') return false;
  return ['archived', 'cancelled'].includes(state.lifecycle.current.phase);
};

/** The sessions with an open live side; everything that goes out looks here. */
@Injectable()
export class LiveRooms {
  private readonly rooms = new Map<SessionId, LiveRoom>();

  get(sessionId: SessionId): LiveRoom | undefined {
    return this.rooms.get(sessionId);
  }

  set(sessionId: SessionId, room: LiveRoom): void {
    this.rooms.set(sessionId, room);
  }

  sweep(): void {
    for (const [sessionId, room] of this.rooms) {
      for (const visitor of room.channel.sweep()) room.media.tell(visitor);
      room.monitor.sweep();
      if (!isOver(room)) continue;
      room.media.close();
      this.rooms.delete(sessionId);
    }
  }

  close(): void {
    for (const { channel, media } of this.rooms.values()) {
      channel.close();
      media.close();
    }
    this.rooms.clear();
  }
}
