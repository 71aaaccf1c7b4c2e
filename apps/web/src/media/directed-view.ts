import { holders, type IssuedSession, type PointId, queued } from '@diemcau/session';

/** What the main picture is: whom it shows, and who is made ready behind it. */
export interface DirectedView {
  /** Points on the picture, the most important first; one, unless the chair called several. */
  readonly shown: readonly PointId[];
  /** The next in line, as soon as somebody put them there. */
  readonly next: PointId | null;
  readonly why: 'spotlight' | 'speaker' | 'hall' | 'nobody';
}

/** What everybody is to see now: the point on the main screen, else whoever has the floor, else the hall. */
export const directedView = (session: IssuedSession): DirectedView => {
  const { stage, sound } = session;
  const next = queued(session).find(({ state }) => state === 'on_deck')?.pointId ?? null;
  if (stage.layout === 'spotlight' && stage.spotlight !== null)
    return { shown: [stage.spotlight], next, why: 'spotlight' };
  const speaking = holders(session).filter(({ state }) => state !== 'paused');
  const shown = [...new Set(speaking.map(({ pointId }) => pointId))];
  if (shown.length > 0) return { shown, next, why: 'speaker' };
  return sound.hallId === null ? { shown: [], next, why: 'nobody' } : { shown: [sound.hallId], next, why: 'hall' };
};
