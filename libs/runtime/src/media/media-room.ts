import type { SessionId, SessionState } from '@diemcau/session';

/** A new generation is a new room: whatever was given out for the old one opens nothing any more. */
export const mediaRoomName = (sessionId: SessionId, generation = 1): string => `${sessionId}-${generation}`;

/** The session whose room of today bears this name; null for any other room. */
export const sessionOfMediaRoom = (room: string): SessionId | null => {
  const sessionId = room.replace(/-\d+$/u, '');
  return mediaRoomName(sessionId) === room ? sessionId : null;
};

/** Rehearsing, in session or paused over noon: there is a room. Before and after there is none. */
export const wantsMediaRoom = (state: SessionState): boolean => {
  if (state.status === 'unissued') return false;
  const { phase } = state.lifecycle.current;
  return phase === 'rehearsing' || phase === 'live' || phase === 'paused';
};
