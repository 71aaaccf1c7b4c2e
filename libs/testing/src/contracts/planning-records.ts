import type {
  BridgePoint,
  BridgePoints,
  Conference,
  Conferences,
  Editor,
  Participation,
  PlannedSession,
  SessionDraft,
  SessionWrite,
} from '@diemcau/runtime';
import { conferenceProfile } from '@diemcau/session';

/** The two registers of planning on one storage: points that take part cannot be removed. */
export interface PlanningRecords {
  readonly points: BridgePoints;
  readonly conferences: Conferences;
  close(): Promise<void>;
}

/** Who wrote these records. */
const FIRST_EDITOR: Editor = { id: 'a1', name: 'Nguyễn Thị Hoa' };

/** Era of the unit codes that these records use. */
export const ERA = '2023-04-10';

/** A point of the registry without a unit. */
export const registryPoint = (id: string, change: Partial<BridgePoint> = {}): BridgePoint => ({
  id,
  version: 1,
  name: `ĐIỂM CẦU ${id.toUpperCase()}`,
  unit: null,
  parentId: null,
  group: null,
  role: 'member',
  mode: 'webrtc',
  via: null,
  venue: null,
  terminal: null,
  technician: null,
  hotline: null,
  autoMicrophone: false,
  sortOrder: 0,
  changedAt: null,
  changedBy: null,
  ...change,
});

/** Puts points into the registry in one write, each parent before its children. */
export const registerPoints = (points: BridgePoints, ...made: readonly BridgePoint[]): Promise<void> =>
  points.write(() => Promise.resolve({ put: made.map((point) => ({ point, fields: [] })) }));

/** Takes points out of the registry, whoever needs them. */
export const removePoints = (points: BridgePoints, ...ids: readonly string[]): Promise<void> =>
  points.write(() => Promise.resolve({ remove: ids }));

/** A conference as it is first written. */
export const conferenceRecordOf = (id: string, change: Partial<Conference> = {}): Conference => ({
  id,
  version: 1,
  title: 'Hội nghị',
  type: 'final_review',
  hostAgency: 'Ban Chỉ đạo 138',
  standingAgency: null,
  chairs: [{ id: 'chair', name: 'Hoàng Việt Phương', positions: ['Phó Chủ tịch UBND tỉnh'] }],
  actingChairId: 'chair',
  secretary: null,
  mc: { name: 'Lan', positions: [] },
  format: 'hybrid',
  hall: 'Hội trường',
  quorum: null,
  requirements: null,
  contact: { name: 'Văn phòng', phone: '0207 382 4111' },
  createdAt: 1_705_000_000_000,
  createdBy: 'a1',
  changedAt: 1_705_000_000_000,
  changedBy: FIRST_EDITOR,
  ...change,
});

/** A sitting of `c1` with one item. */
export const sittingRecord = (id: string, change: Partial<PlannedSession> = {}): PlannedSession => ({
  id,
  conferenceId: 'c1',
  version: 1,
  position: 0,
  title: 'Phiên sáng',
  startsAt: 1_705_539_600_000,
  endsAt: 1_705_550_000_000,
  agenda: [
    {
      id: 'i',
      kind: 'report',
      title: 'Báo cáo',
      minutes: 20,
      presenter: null,
      pointId: null,
      profile: conferenceProfile,
    },
  ],
  awards: [],
  registrations: [],
  mediaCluster: null,
  changedAt: 1_705_000_000_000,
  changedBy: FIRST_EDITOR,
  frozenAt: null,
  ...change,
});

/** A point that takes part with one unit of ten. */
export const takingPart = (pointId: string, change: Partial<Participation> = {}): Participation => ({
  pointId,
  units: [{ id: `u-${pointId}`, name: `Đơn vị ${pointId}`, summoned: 10, leadDelegate: null, delegates: [] }],
  localChair: null,
  mode: null,
  ...change,
});

/** A sitting written anew with everybody who takes part. */
export const rewritten = ({ session, participations }: SessionDraft): SessionWrite => ({
  session,
  fields: ['title', 'participations'],
  participations: { kind: 'all', participations },
  place: null,
});
