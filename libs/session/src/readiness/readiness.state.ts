import type { ActorRef } from '../kernel/actor.js';
import type { Millis, UnitId } from '../kernel/ids.js';
import type { Table } from '../kernel/table.js';
import type { Person } from '../plan/plan.state.js';

export type TestResult = 'passed' | 'failed' | 'not_tested';

/** What the operator's page measured or the operator answered, device by device. */
export interface EquipmentTest {
  readonly camera: TestResult;
  readonly microphone: TestResult;
  readonly loudspeaker: TestResult;
  readonly network: TestResult;
  readonly note: string;
}

export interface RoomContact {
  readonly room: string;
  readonly terminal: string;
  readonly technician: string;
  readonly phone: string;
}

interface Signed {
  readonly at: Millis;
  /** Who entered it; a parent's operator may do so for the points below. */
  readonly by: ActorRef | null;
}

/** Whom a point sends; somebody who comes instead of another names that one. */
export interface RegisteredDelegate extends Person {
  readonly substituteFor: string | null;
}

/** Who will come from an invited unit, as the point registers it before the day. */
export interface Delegation {
  readonly leadDelegate: RegisteredDelegate | null;
  readonly delegates: readonly RegisteredDelegate[];
}

export interface PointReadiness {
  readonly confirmed: (Signed & { readonly contact: RoomContact }) | null;
  /** Why the point will not take part; it is none of the steps and counted apart from them. */
  readonly declined: (Signed & { readonly reason: string }) | null;
  readonly test: (Signed & { readonly report: EquipmentTest; readonly passed: boolean }) | null;
  readonly rehearsal: (Signed & { readonly passed: boolean; readonly note: string }) | null;
  readonly ready: Signed | null;
  readonly autoMicrophone: boolean | null;
  readonly delegations: Readonly<Record<UnitId, Signed & Delegation>>;
}

/** chưa xác nhận → đã xác nhận → đã thử thiết bị → đã vào phiên thử → sẵn sàng. */
export type ReadinessStep = 'unconfirmed' | 'confirmed' | 'tested' | 'rehearsed' | 'ready';

export interface ReadinessState {
  readonly points: Table<PointReadiness>;
}

export const emptyReadiness: ReadinessState = { points: {} };
