import type { EntryState, FloorEntry, IssuedSession, Phase, PlanPoint } from '@diemcau/session';

/** A point of a session in which only media matters. */
export const mediaPoint = (id: string, changes: Partial<PlanPoint> = {}): PlanPoint => ({
  id,
  name: `ĐIỂM CẦU ${id.toUpperCase()}`,
  unitCode: null,
  parentId: null,
  group: null,
  role: 'member',
  mode: 'webrtc',
  via: null,
  sortOrder: 0,
  hotline: null,
  autoMicrophone: true,
  localChair: null,
  units: [],
  ...changes,
});

/** A turn of `pointId` in the given state. */
export const mediaEntry = (pointId: string, state: EntryState): FloorEntry => ({
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
  readonly points?: readonly PlanPoint[];
  /** Points and the state of their turn. */
  readonly floor?: Readonly<Record<string, EntryState>>;
  readonly floorVersion?: number;
}

const header = {
  conferenceId: 'c1',
  conferenceTitle: 'Hội nghị',
  sessionTitle: 'Phiên họp',
  hostAgency: 'UBND tỉnh',
  standingAgency: null,
  startsAt: 0,
  endsAt: 3_600_000,
  hall: 'Hội trường',
  chairs: [{ id: 'chair', name: 'Nguyễn Văn A', positions: [] }],
  actingChairId: 'chair',
  secretary: null,
  mc: null,
  quorum: null,
} as const;

/** An issued session, live unless told otherwise, with a hall and whatever points and turns a media test is about. */
export const mediaSession = (shape: MediaSessionShape = {}): IssuedSession => ({
  status: 'issued',
  lifecycle: { current: shape.phase ?? { phase: 'live', openedAt: 0 }, rehearsed: true },
  plan: { header, points: [mediaPoint('hall', { role: 'central' }), ...(shape.points ?? [])], changes: [] },
  readiness: { points: {} },
  attendance: { locked: null, points: {} },
  agenda: { items: [], currentId: null, progress: {} },
  floor: {
    version: shape.floorVersion ?? 0,
    list: 'open',
    entries: Object.fromEntries(
      Object.entries(shape.floor ?? {}).map(([pointId, state]) => [`turn-${pointId}`, mediaEntry(pointId, state)]),
    ),
    queue: [],
    undo: null,
  },
  awards: { batches: [], currentId: null, ended: [], presented: {} },
  incidents: { incidents: {}, lost: {} },
  outage: { outages: [], notes: [] },
  stage: { layout: 'programme', spotlight: null },
});
