import { Clock, Ids, MediaStatusBook, SessionDirectory, Timers } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Inject, Injectable } from '@nestjs/common';
import { type LiveRoom, LiveRooms } from './live-rooms.js';
import { liveSession } from './live-session.js';
import { LIVE_SETTINGS, type LiveSettings } from './live.settings.js';
import { MediaDesk } from './media/media.desk.js';
import { PresenceMonitor } from './presence/presence.monitor.js';
import { REPLAY_EVENTS } from './stream/catch-up.js';
import { SessionChannel } from './stream/session-channel.js';
import { sessionStreams } from './stream/stream-rules.js';
import { systemNextTurn } from './stream/system-next-turn.js';

/** Time, chance and timers, as one. */
@Injectable()
export class LiveMeans {
  constructor(
    readonly clock: Clock,
    readonly timers: Timers,
    readonly ids: Ids,
    @Inject(LIVE_SETTINGS) readonly settings: LiveSettings,
  ) {}
}

/** Opens the live side of a session when its first listener comes. */
@Injectable()
export class LiveRoomOpener {
  private readonly opening = new Map<SessionId, Promise<LiveRoom | null>>();

  constructor(
    private readonly rooms: LiveRooms,
    private readonly directory: SessionDirectory,
    private readonly means: LiveMeans,
    private readonly book: MediaStatusBook,
  ) {}

  /** Null for a session that was not issued: there is nothing to see. */
  open(sessionId: SessionId): Promise<LiveRoom | null> {
    // A room stands in the list while it still reads what came before it: who comes then waits, or he would need a full snapshot.
    const known = this.opening.get(sessionId) ?? this.rooms.get(sessionId);
    if (known !== undefined) return Promise.resolve(known);
    const opening = this.load(sessionId).finally(() => this.opening.delete(sessionId));
    this.opening.set(sessionId, opening);
    return opening;
  }

  private async load(sessionId: SessionId): Promise<LiveRoom | null> {
    const session = await liveSession(this.directory, sessionId);
    if (session.current.state.status !== 'issued') return null;
    const { clock, timers, ids, settings } = this.means;
    const channel = new SessionChannel(sessionId, () => session.current, {
      clock,
      timers,
      nextTurn: systemNextTurn,
      rules: sessionStreams,
    });
    const monitor = new PresenceMonitor(session, channel, { clock, ids, rules: settings });
    const room = { session, channel, monitor, media: new MediaDesk(sessionId, session, channel, this.book) };
    const { seq } = session.current;
    // Before the log is read, so that nothing that happens meanwhile is missed.
    this.rooms.set(sessionId, room);
    // After a restart nobody has been told the sums, and in a quiet session nothing would ever tell them.
    session.touchCounters();
    channel.remember(await this.directory.eventsAfter(sessionId, Math.max(0, seq - REPLAY_EVENTS), REPLAY_EVENTS));
    return room;
  }
}
