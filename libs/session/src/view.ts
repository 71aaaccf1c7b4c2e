import type { Audience } from './audience.js';
import { emptyDriving } from './driving/driving.state.js';
import type { FloorEntry, FloorState, UndoSlot } from './floor/floor.state.js';
import type { IncidentState } from './incident/incident.state.js';
import type { PointId } from './kernel/ids.js';
import { tableEntries, tableGet, tablePick } from './kernel/table.js';
import type { PlanPoint, PlanState } from './plan/plan.state.js';
import { subtreeOf } from './plan/subtree.js';
import type { IssuedSession, SessionState } from './session.state.js';
import type { SoundState } from './sound/sound.state.js';

// Thousands of points fetch the same floor after a restart; it is stripped once.
const stripped = new WeakMap<FloorState, FloorState>();

const stripEntry = <Entry extends FloorEntry | null>(entry: Entry): Entry =>
  entry === null ? entry : { ...entry, enteredBy: null, onBehalfOf: null };

const stripAll = <Entry extends FloorEntry | null>(entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, stripEntry(entry)]));

const stripUndo = (undo: UndoSlot): UndoSlot => ({ ...undo, entries: stripAll(undo.entries) });

const publicFloor = (floor: FloorState): FloorState => {
  const known = stripped.get(floor);
  if (known !== undefined) return known;
  const made = {
    ...floor,
    entries: stripAll(floor.entries),
    undo: floor.undo === null ? null : stripUndo(floor.undo),
  };
  stripped.set(floor, made);
  return made;
};

const planFor = (plan: PlanState, points: readonly PlanPoint[], viewer: PointId | null): PlanState => ({
  issuedAt: plan.issuedAt,
  header: plan.header,
  points,
  changes: plan.changes
    .filter(({ path }) => path === null || (viewer !== null && path.includes(viewer)))
    .map((change) => (change.path === null ? { ...change, by: null } : change)),
});

const incidentsFor = (slice: IncidentState, viewer: PointId | null): IncidentState => {
  if (viewer === null) return { incidents: {}, lost: {} };
  const seen = tableEntries(slice.incidents).filter(([, { path }]) => path.includes(viewer));
  const incidents = tablePick(
    slice.incidents,
    seen.map(([id]) => id),
  );
  const lost = seen.flatMap(([id, { pointIds }]) => pointIds.filter((pointId) => tableGet(slice.lost, pointId) === id));
  return { incidents, lost: tablePick(slice.lost, lost) };
};

const publicSound = (sound: SoundState): SoundState => ({
  ...sound,
  muted: Object.fromEntries(Object.entries(sound.muted).map(([id, mute]) => [id, { ...mute, reason: '' }])),
});

const viewFor = (state: IssuedSession, viewer: PointId | null): IssuedSession => {
  const points = viewer === null ? [] : subtreeOf(state.plan.points, viewer);
  const ids = points.map(({ id }) => id);
  return {
    ...state,
    plan: planFor(state.plan, points, viewer),
    readiness: { ...state.readiness, points: tablePick(state.readiness.points, ids) },
    attendance: { ...state.attendance, points: tablePick(state.attendance.points, ids) },
    floor: publicFloor(state.floor),
    incidents: incidentsFor(state.incidents, viewer),
    outage: { ...state.outage, notes: [] },
    sound: publicSound(state.sound),
    driving: emptyDriving,
  };
};

/**
 * The state as an audience may see it, of the same type, so that the browser folds events into it with the same code:
 * view(evolve(s, e), a) equals evolve(view(s, a), redact(e, a)), or view(s, a) where the event is withheld.
 */
export const view = (state: SessionState, audience: Audience): SessionState => {
  if (audience.kind === 'desk' || state.status === 'unissued') return state;
  return viewFor(state, audience.kind === 'point' ? audience.pointId : null);
};
