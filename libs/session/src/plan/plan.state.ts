import type { AgendaItem } from '../agenda/agenda.state.js';
import type { AwardBatch, PlannedBatch } from '../award/award.state.js';
import type { FloorRegistration } from '../floor/floor.state.js';
import type { ActorRef } from '../kernel/actor.js';
import type { Millis, Path, PointId, UnitId } from '../kernel/ids.js';

/** A person as official papers write one: name, then positions in order, Party first. */
export interface Person {
  readonly name: string;
  readonly positions: readonly string[];
}

export interface Chair extends Person {
  readonly id: string;
  /** Điểm cầu chủ tọa: the point the chair sits at; null or absent for the hall. */
  readonly pointId?: PointId | null | undefined;
}

export type PointRole = 'central' | 'member' | 'branch';

/** How a point joins the media: browser, its own encoder, outside LiveKit, or watching only. */
export type PointMode = 'webrtc' | 'whip' | 'hardware' | 'view_only';

/** Đơn vị được mời: the unit that attendance is counted by. */
export interface InvitedUnit {
  readonly id: UnitId;
  readonly name: string;
  /** Number of delegates summoned; zero when the invitation gave none. */
  readonly summoned: number;
  readonly leadDelegate: Person | null;
  readonly delegates: readonly Person[];
}

/** A point as it takes part in this session. */
export interface PlanPoint {
  readonly id: PointId;
  /** The name plate: "ĐIỂM CẦU HUYỆN HÀM YÊN". */
  readonly name: string;
  readonly unitCode: string | null;
  readonly parentId: PointId | null;
  readonly group: string | null;
  readonly role: PointRole;
  readonly mode: PointMode;
  /** The point that carries picture and sound of a hardware point. */
  readonly via: PointId | null;
  readonly sortOrder: number;
  readonly hotline: string | null;
  /** Đồng ý tự bật micro khi được mời; on by default for fixed room terminals. */
  readonly autoMicrophone: boolean;
  readonly localChair: Person | null;
  readonly units: readonly InvitedUnit[];
}

export type QuorumBase = 'points' | 'delegates';

/** Off for an ordinary conference; for a kỳ họp, a congress or a vote the base and the rule are written out. */
export interface Quorum {
  readonly base: QuorumBase;
  readonly numerator: number;
  readonly denominator: number;
  /** `at_least` or `more_than` numerator/denominator of the base. */
  readonly rule: 'at_least' | 'more_than';
}

export interface PlanHeader {
  readonly conferenceId: string;
  readonly conferenceTitle: string;
  readonly sessionTitle: string;
  readonly hostAgency: string;
  readonly standingAgency: string | null;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly hall: string;
  /** In order of precedence; never empty. */
  readonly chairs: readonly Chair[];
  readonly actingChairId: string;
  readonly secretary: Person | null;
  readonly mc: Person | null;
  readonly quorum: Quorum | null;
}

/** Everything the invitation fixed; the first event of a session holds it. */
export interface Plan {
  readonly header: PlanHeader;
  readonly points: readonly PlanPoint[];
  readonly agenda: readonly AgendaItem[];
  readonly awards: readonly PlannedBatch[];
  readonly registrations: readonly FloorRegistration[];
}

/** The plan as the log keeps it: a board reads the plates of the recipients' points from it. */
export interface IssuedPlan extends Plan {
  readonly awards: readonly AwardBatch[];
}

export type PlanChangeKind =
  | 'schedule'
  | 'hall'
  | 'chairs'
  | 'acting_chair'
  | 'staff'
  | 'point_added'
  | 'point_removed'
  | 'invited_units'
  | 'point_mode'
  | 'agenda'
  | 'awards'
  | 'postponed'
  | 'cancelled';

/** One line of "Thay đổi so với giấy mời". */
export interface PlanChange {
  readonly kind: PlanChangeKind;
  readonly at: Millis;
  readonly by: ActorRef | null;
  readonly reason: string;
  /** What it was and what it is now, as short text: "08:00 18/01/2024", a name, a title. */
  readonly before: string;
  readonly after: string;
  /** The point concerned and its ancestors; null when everyone is concerned. */
  readonly path: Path | null;
}

export interface PlanState {
  /** When the invitation went out. */
  readonly issuedAt: Millis;
  readonly header: PlanHeader;
  readonly points: readonly PlanPoint[];
  readonly changes: readonly PlanChange[];
}
