import type { IssuedSession, PointId } from '@diemcau/session';

/** The turn that a rehearsal gives by showing a point on the main screen. */
const TRIAL = 'rehearsal';
const GOING_ON: readonly string[] = ['invited', 'speaking', 'paused'];

/** The turn of a point that goes on, be it paused; null when it has none. */
const turnOf = (state: IssuedSession, pointId: PointId): string | null => {
  if (state.lifecycle.current.phase === 'rehearsing') return state.stage.spotlight === pointId ? TRIAL : null;
  const turn = Object.values(state.floor.entries).find(
    (one) => one.pointId === pointId && GOING_ON.includes(one.state),
  );
  return turn === undefined ? null : `turn ${turn.id}`;
};

/** What somebody at the desk has said of points whose sound nothing can measure. It counts to the end of the turn it was said in. */
export class WordsOfSound {
  private readonly words = new Map<PointId, { readonly turn: string; readonly heard: boolean }>();

  /** Nothing is kept of a point without a turn. */
  say(state: IssuedSession, pointId: PointId, heard: boolean): void {
    const turn = turnOf(state, pointId);
    if (turn !== null) this.words.set(pointId, { turn, heard });
  }

  /** Null when nobody has said anything in this turn. */
  of(pointId: PointId): boolean | null {
    return this.words.get(pointId)?.heard ?? null;
  }

  /** What was said of turns that have ended is forgotten. */
  follow(state: IssuedSession): void {
    for (const [pointId, { turn }] of this.words) if (turnOf(state, pointId) !== turn) this.words.delete(pointId);
  }
}
