import type { PointId } from '../kernel/ids.js';
import type { IssuedSession } from '../session.state.js';
import { isMuted } from './muted.js';

type Told = Pick<IssuedSession, 'lifecycle' | 'plan' | 'floor' | 'stage' | 'sound'>;

/** The point at which the acting chair sits, where that is not the hall. */
export const chairPoint = ({ plan: { header } }: Pick<Told, 'plan'>): PointId | null =>
  header.chairs.find(({ id }) => id === header.actingChairId)?.pointId ?? null;

/** Points that may be heard for what they are or do, wherever their sound comes from. */
export const entitledPoints = (state: Told): readonly PointId[] => {
  const { phase } = state.lifecycle.current;
  const always = [state.sound.hallId, chairPoint(state)];
  // A rehearsal hears one point after the other: the one on the main screen.
  if (phase === 'rehearsing') always.push(state.stage.spotlight);
  const open = Object.values(state.floor.entries).filter(
    (entry) => entry.state === 'invited' || entry.state === 'speaking',
  );
  const speaking = phase === 'live' ? open.map(({ pointId }) => pointId) : [];
  return [...new Set([...always, ...speaking])].filter((id) => id !== null);
};

/**
 * The second lock: the points whose sound a page plays, whatever the media server lets through. Every audience computes it from its own
 * view and gets what `soundingPoints` gets from the whole state.
 */
export const heardPoints = (state: Told): ReadonlySet<PointId> => {
  const { phase } = state.lifecycle.current;
  if (phase !== 'rehearsing' && phase !== 'live' && phase !== 'paused') return new Set();
  const { carriers } = state.sound;
  const audible = entitledPoints(state).filter((id) => !isMuted(state.sound, id));
  const voices = audible.map((id) => (Object.hasOwn(carriers, id) ? carriers[id] : id));
  return new Set(voices.flatMap((id) => id ?? []).filter((id) => !isMuted(state.sound, id)));
};
