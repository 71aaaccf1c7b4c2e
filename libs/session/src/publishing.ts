import type { FloorState } from './floor/floor.state.js';
import type { PointId } from './kernel/ids.js';
import type { PlanPoint } from './plan/plan.state.js';
import { pointIndex } from './plan/point-index.js';
import type { IssuedSession } from './session.state.js';
import { chairPoint } from './sound/heard.js';
import { isMuted } from './sound/muted.js';
import type { SoundState } from './sound/sound.state.js';

/** What a point may send. */
export interface Publishing {
  readonly camera: boolean;
  readonly microphone: boolean;
  readonly screen: boolean;
}

/** Above this many points nobody shows a camera without a reason: no screen and no line could take them. */
export const FREE_CAMERA_POINTS = 150;

const nothing: Publishing = { camera: false, microphone: false, screen: false };
const cameraOnly: Publishing = { ...nothing, camera: true };
const withFloor: Publishing = { camera: true, microphone: true, screen: true };

const either = (a: Publishing, b: Publishing): Publishing => ({
  camera: a.camera || b.camera,
  microphone: a.microphone || b.microphone,
  screen: a.screen || b.screen,
});

interface OnFloor {
  readonly open: ReadonlySet<PointId>;
  /** Next in line, or in a turn that is paused: seen, not heard. */
  readonly silent: ReadonlySet<PointId>;
}

// Asked once per point, told by the floor alone.
const floors = new WeakMap<FloorState, OnFloor>();

const onFloor = (floor: FloorState): OnFloor => {
  const known = floors.get(floor);
  if (known !== undefined) return known;
  const entries = Object.values(floor.entries);
  const made = {
    open: new Set(entries.filter(({ state }) => state === 'invited' || state === 'speaking').map((e) => e.pointId)),
    silent: new Set(entries.filter(({ state }) => state === 'paused' || state === 'on_deck').map((e) => e.pointId)),
  };
  floors.set(floor, made);
  return made;
};

const awarded = (state: IssuedSession): ReadonlySet<PointId> => {
  const batch = state.awards.batches.find(({ id }) => id === state.awards.currentId);
  return new Set(batch?.recipients.map(({ pointId }) => pointId));
};

interface Reasons extends OnFloor {
  /** Where the acting chair sits, if not in the hall. */
  readonly chairId: PointId | null;
  /** The point on the main screen; in a rehearsal it is also the one that tries its microphone. */
  readonly spotlight: PointId | null;
  readonly rehearsing: boolean;
  readonly awarded: ReadonlySet<PointId>;
  readonly halted: boolean;
  /** Hardware points by the point that carries their picture and sound. */
  readonly carried: ReadonlyMap<PointId, readonly PlanPoint[]>;
  readonly halls: readonly PlanPoint[];
  readonly sound: SoundState;
}

const groups = new WeakMap<readonly PlanPoint[], Pick<Reasons, 'carried' | 'halls'>>();

const groupsOf = (points: readonly PlanPoint[]): Pick<Reasons, 'carried' | 'halls'> => {
  const known = groups.get(points);
  if (known !== undefined) return known;
  const carried = new Map<PointId, PlanPoint[]>();
  for (const point of points)
    if (point.mode === 'hardware' && point.via !== null)
      carried.set(point.via, [...(carried.get(point.via) ?? []), point]);
  const made = { carried, halls: points.filter(({ role }) => role === 'central') };
  groups.set(points, made);
  return made;
};

// Asked once per point of a state that never changes.
const reasonsFound = new WeakMap<IssuedSession, { readonly reasons: Reasons | null }>();

const reasonsOf = (state: IssuedSession): Reasons | null => {
  const found = reasonsFound.get(state) ?? { reasons: findReasons(state) };
  reasonsFound.set(state, found);
  return found.reasons;
};

const findReasons = (state: IssuedSession): Reasons | null => {
  const { phase } = state.lifecycle.current;
  if (phase !== 'rehearsing' && phase !== 'live' && phase !== 'paused') return null;
  return {
    ...onFloor(state.floor),
    ...groupsOf(state.plan.points),
    chairId: chairPoint(state),
    spotlight: state.stage.spotlight,
    rehearsing: phase === 'rehearsing',
    awarded: awarded(state),
    halted: phase === 'paused',
    sound: state.sound,
  };
};

const silenced = (rights: Publishing, point: PlanPoint, { sound }: Reasons): Publishing =>
  rights.microphone && isMuted(sound, point.id) ? { ...rights, microphone: false } : rights;

/** What a point's own affairs give it, however it is joined. */
const claimOf = (point: PlanPoint, reasons: Reasons): Publishing => {
  const shown = reasons.spotlight === point.id;
  if (point.role === 'central' || reasons.chairId === point.id || (shown && reasons.rehearsing)) return withFloor;
  if (reasons.open.has(point.id)) return reasons.halted ? cameraOnly : withFloor;
  return shown || reasons.silent.has(point.id) || reasons.awarded.has(point.id) ? cameraOnly : nothing;
};

/** A gateway carries the camera and the microphone of the hardware points behind it, never a screen of theirs. */
const rightsOf = (point: PlanPoint, reasons: Reasons, free: boolean): Publishing => {
  if (point.mode === 'hardware' || point.mode === 'view_only') return nothing;
  const own = either(claimOf(point, reasons), free ? cameraOnly : nothing);
  const all = (reasons.carried.get(point.id) ?? []).reduce(
    (rights, behind) => either(rights, { ...silenced(claimOf(behind, reasons), behind, reasons), screen: false }),
    own,
  );
  return silenced(all, point, reasons);
};

const isFree = (state: IssuedSession): boolean => state.plan.points.length <= FREE_CAMERA_POINTS;

const isAny = ({ camera, microphone, screen }: Publishing): boolean => camera || microphone || screen;

/** What a point may send now; decided on the whole state, for a view does not know how many points there are. */
export const publishing = (state: IssuedSession, pointId: PointId): Publishing => {
  const reasons = reasonsOf(state);
  const point = pointIndex(state.plan.points).byId.get(pointId);
  return reasons === null || point === undefined ? nothing : rightsOf(point, reasons, isFree(state));
};

const candidates = (state: IssuedSession, reasons: Reasons): readonly PlanPoint[] => {
  if (isFree(state)) return state.plan.points;
  const { byId } = pointIndex(state.plan.points);
  const { open, silent, awarded: receiving, chairId, spotlight } = reasons;
  const ids = [...open, ...silent, ...receiving, chairId, spotlight].filter((id) => id !== null);
  const direct = [...reasons.halls, ...ids.flatMap((id) => byId.get(id) ?? [])];
  const gateways = direct.flatMap(({ mode, via }) =>
    mode === 'hardware' && via !== null ? (byId.get(via) ?? []) : [],
  );
  return [...new Set([...direct, ...gateways])];
};

/** Every point that may send anything. Costs no more than those concerned in a large session. */
export const publishers = (state: IssuedSession): ReadonlyMap<PointId, Publishing> => {
  const reasons = reasonsOf(state);
  const rights = new Map<PointId, Publishing>();
  if (reasons === null) return rights;
  for (const point of candidates(state, reasons)) {
    const right = rightsOf(point, reasons, isFree(state));
    if (isAny(right)) rights.set(point.id, right);
  }
  return rights;
};

/** Who may be heard: what a listener plays, whatever the media server lets through. */
export const soundingPoints = (state: IssuedSession): ReadonlySet<PointId> =>
  new Set([...publishers(state)].filter(([, { microphone }]) => microphone).map(([pointId]) => pointId));
