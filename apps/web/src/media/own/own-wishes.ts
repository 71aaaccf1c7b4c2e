import {
  type FloorEntry,
  heardPoints,
  isMuted,
  openEntry,
  type PointId,
  type SessionState,
  tableGet,
} from '@diemcau/session';

/** What the operator has agreed to. */
export interface Intent {
  /** The turn for which "turn the microphone on" was pressed. */
  readonly turn: string | null;
  /** A turn in which the desk took the microphone away: it does not open again by itself. */
  readonly withheld: string | null;
  /** Pressed without a turn, where the point may always be heard: hall, chair, a rehearsal. */
  readonly byHand: boolean;
  /** The microphone is tried on this machine alone, while the point is next. */
  readonly trying: boolean;
  readonly camera: boolean;
}

export const noIntent: Intent = { turn: null, withheld: null, byHand: false, trying: false, camera: false };

export type Wish = 'off' | 'ready' | 'send';

/** Opens by itself: the operator has said so, or whoever planned the sitting, and nobody took it back. */
export const autoMicrophone = (session: SessionState, pointId: PointId): boolean => {
  if (session.status !== 'issued') return false;
  const said = tableGet(session.readiness.points, pointId)?.autoMicrophone;
  return said ?? session.plan.points.find(({ id }) => id === pointId)?.autoMicrophone ?? false;
};

/** What the microphone is to do. Nothing is sent unless this page's own view of the session lets the point be heard. */
export const microphoneWish = (session: SessionState, pointId: PointId, intent: Intent): Wish => {
  if (session.status !== 'issued') return 'off';
  const entry = openEntry(session, pointId);
  if (!heardPoints(session).has(pointId)) return intent.trying && entry?.state === 'on_deck' ? 'ready' : 'off';
  const inTurn = entry !== undefined && mayOpen(session, pointId, entry, intent);
  return intent.byHand || inTurn ? 'send' : 'off';
};

const mayOpen = (session: SessionState, pointId: PointId, { id, state }: FloorEntry, intent: Intent): boolean => {
  if (state !== 'invited' && state !== 'speaking') return false;
  return intent.turn === id || (intent.withheld !== id && autoMicrophone(session, pointId));
};

/** What is left of the agreement, now that the session has gone on. */
export const intentAfter = (session: SessionState, pointId: PointId, intent: Intent): Intent => {
  if (session.status !== 'issued') return { ...noIntent, camera: intent.camera };
  const entryId = openEntry(session, pointId)?.id ?? null;
  const left = { ...intent, trying: intent.trying && entryId !== null };
  left.byHand &&= heardPoints(session).has(pointId);
  if (isMuted(session.sound, pointId)) {
    left.turn = null;
    left.withheld = entryId;
  } else if (left.turn !== entryId) left.turn = null;
  return sameIntent(left, intent) ? intent : left;
};

const sameIntent = (a: Intent, b: Intent): boolean =>
  (Object.keys(a) as (keyof Intent)[]).every((key) => a[key] === b[key]);
