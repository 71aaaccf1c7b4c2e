import type { SessionId, SessionState } from '@diemcau/session';

/** A new generation is a new room: whatever was given out for the old one opens nothing any more. */
export const mediaRoomName = (sessionId: SessionId, generation = 1): string => `${sessionId}-${generation}`;

/** The session that this is a room of, today's or an earlier one; null for any other room. */
export const sessionOfMediaRoom = (room: string): SessionId | null => {
  const [, sessionId] = /^(.+)-[1-9]\d{0,8}$/su.exec(room) ?? [];
  return sessionId ?? null;
};

/** Rehearsing, in session or paused over noon: there is a room. Before and after there is none. */
export const wantsMediaRoom = (state: SessionState): boolean => {
  if (state.status === 'unissued') return false;
  const { phase } = state.lifecycle.current;
  return phase === 'rehearsing' || phase === 'live' || phase === 'paused';
};

/**
 * Every rehearsal has a room of its own and so has the sitting: nobody stays from one into the next by accident. The desk may send
 * everybody into a new one. A number never comes again.
 */
const generationOf = (state: SessionState): number => {
  if (state.status === 'unissued') return 1;
  const { current, rehearsals, roomRenewals } = state.lifecycle;
  return roomRenewals + (current.phase === 'rehearsing' ? Math.max(1, rehearsals) : rehearsals + 1);
};

/** The session's room of today; where it has none now, the one it would have next. */
export const mediaRoomOf = (sessionId: SessionId, state: SessionState): string =>
  mediaRoomName(sessionId, generationOf(state));

/** The room before that one, which a crash may have left open. */
export const mediaRoomBefore = (sessionId: SessionId, state: SessionState): string | null => {
  const generation = generationOf(state);
  return generation > 1 ? mediaRoomName(sessionId, generation - 1) : null;
};
