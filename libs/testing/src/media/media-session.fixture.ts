import type { EntryState, FloorEntry, IssuedSession, Phase, PlanPoint } from '@diemcau/session';
import { samplePlan, samplePoint } from '../session/sample-plan.js';
import { liveScene, stateOf } from '../session/scene.js';

const entry = (pointId: string, state: EntryState): FloorEntry => ({
  id: `turn-${pointId}`,
  itemId: null,
  pointId,
  pointName: pointId,
  kind: 'speech',
  speakers: [],
  topic: '',
  state,
  requestedAt: 0,
  enteredBy: null,
  readyAt: null,
  onBehalfOf: null,
  calledAt: 0,
  startedAt: 0,
  endedAt: null,
  calledOutOfOrder: false,
  limitSec: 300,
  extendedSec: 0,
  reminders: 0,
  watch: { usedMs: 0, runningSince: 0 },
});

export interface MediaSessionShape {
  readonly phase?: Phase;
  /** Besides the hall. */
  readonly points?: readonly PlanPoint[];
  /** Points and the state of their turn. */
  readonly floor?: Readonly<Record<string, EntryState>>;
  readonly floorVersion?: number;
}

/** A live session (unless told otherwise) put straight into the state that a media test is about, with a hall and the given points. */
export const mediaSession = (shape: MediaSessionShape = {}): IssuedSession => {
  const points = [samplePoint('hall', { role: 'central' }), ...(shape.points ?? [])];
  const live = stateOf(liveScene(samplePlan({ points, awards: [], registrations: [] })));
  const turns = Object.entries(shape.floor ?? {}).map(([pointId, state]) => entry(pointId, state));
  return {
    ...live,
    lifecycle: shape.phase === undefined ? live.lifecycle : { ...live.lifecycle, current: shape.phase },
    floor: {
      ...live.floor,
      version: shape.floorVersion ?? live.floor.version,
      entries: Object.fromEntries(turns.map((turn) => [turn.id, turn])),
    },
  };
};
