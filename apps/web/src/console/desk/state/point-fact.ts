import type { MediaReceipt, MediaSeatStatus, PresenceState } from '@diemcau/contract';
import { searchKey } from '@diemcau/planning';
import {
  type IssuedSession,
  isMuted,
  type PlanPoint,
  pointIndex,
  readinessStep,
  type ReadinessStep,
  tableGet,
} from '@diemcau/session';
import type { DeskView } from './desk-view.js';
import type { CellState } from './cell-state.js';
import { type Contact, contactOf } from './contact.js';
import { floorPlaces, type FloorPlace } from './floor-places.js';
import { troubledPoints } from './troubled-points.js';

/** Everything the desk shows of one point, in one row. */
export interface PointFact {
  readonly point: PlanPoint;
  /** The plate without marks, for looking it up. */
  readonly key: string;
  /** As the organizer made it, else the point above; null: neither. */
  readonly group: string | null;
  readonly state: CellState;
  readonly presence: PresenceState;
  readonly checkedIn: boolean;
  readonly step: ReadinessStep;
  readonly declined: boolean;
  readonly floor: FloorPlace | null;
  readonly muted: boolean;
  /** Null: nothing of it is wanted or known. */
  readonly seat: MediaSeatStatus | null;
  readonly receipt: MediaReceipt | null;
  readonly contact: Contact | null;
}

const SHAKY: readonly PresenceState[] = ['suspect', 'unstable'];

type Known = Omit<PointFact, 'state' | 'key' | 'group' | 'point' | 'contact'>;

const stateOf = ({ declined, presence, floor, receipt, step }: Known, troubled: boolean): CellState => {
  if (presence === 'lost') return 'lost';
  if (troubled || SHAKY.includes(presence) || receipt?.red === true) return 'trouble';
  if (floor === 'holding') return 'live';
  if (floor === 'on_deck') return 'deck';
  if (presence === 'online') return step === 'ready' ? 'ready' : 'here';
  return declined ? 'declined' : 'out';
};

// Plates are folded once per list: a list of points never changes.
const keys = new WeakMap<PlanPoint, string>();

const keyOf = (point: PlanPoint): string => {
  const known = keys.get(point) ?? searchKey(point.name);
  keys.set(point, known);
  return known;
};

const groupOf = ({ group, parentId }: PlanPoint, { plan }: IssuedSession): string | null =>
  group ?? (parentId === null ? null : (pointIndex(plan.points).byId.get(parentId)?.name ?? null));

/** A point's own seat, or that of its encoder. */
const soundOf = (media: DeskView['media'], id: string): Pick<PointFact, 'seat' | 'receipt'> => ({
  seat: media?.seats.get(id) ?? media?.seats.get(`^${id}`) ?? null,
  receipt: media?.receipts.get(id) ?? null,
});

/** One row per point of the plan, in its order. */
export const factsOf = ({ session, presence, media }: DeskView): readonly PointFact[] => {
  const places = floorPlaces(session);
  const troubled = troubledPoints(session);
  return session.plan.points.map((point) => {
    const { id } = point;
    const readiness = tableGet(session.readiness.points, id);
    const known: Known = {
      presence: presence.get(id) ?? 'unknown',
      checkedIn: (tableGet(session.attendance.points, id)?.checkedIn ?? null) !== null,
      step: readinessStep(readiness),
      declined: (readiness?.declined ?? null) !== null,
      floor: places.get(id) ?? null,
      muted: isMuted(session.sound, id),
      ...soundOf(media, id),
    };
    const state = stateOf(known, troubled.has(id));
    const contact = contactOf(session, point);
    return { ...known, point, key: keyOf(point), group: groupOf(point, session), state, contact };
  });
};
