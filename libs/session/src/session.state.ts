import type { AgendaState } from './agenda/agenda.state.js';
import type { AttendanceState } from './attendance/attendance.state.js';
import type { AwardState } from './award/award.state.js';
import type { BoardsState } from './boards/boards.state.js';
import type { DrivingState } from './driving/driving.state.js';
import type { FloorState } from './floor/floor.state.js';
import type { IncidentState } from './incident/incident.state.js';
import type { LifecycleState } from './lifecycle/lifecycle.state.js';
import type { OutageState } from './outage/outage.state.js';
import type { PlanState } from './plan/plan.state.js';
import type { ReadinessState } from './readiness/readiness.state.js';
import type { SoundState } from './sound/sound.state.js';
import type { StageState } from './stage/stage.state.js';

/** Before the invitation there is no session to speak of. */
export interface UnissuedSession {
  readonly status: 'unissued';
}

/** One slice per topic; each evolves on its own, from the same events. */
export interface IssuedSession {
  readonly status: 'issued';
  readonly lifecycle: LifecycleState;
  readonly plan: PlanState;
  readonly readiness: ReadinessState;
  readonly attendance: AttendanceState;
  readonly agenda: AgendaState;
  readonly floor: FloorState;
  readonly awards: AwardState;
  readonly incidents: IncidentState;
  readonly outage: OutageState;
  readonly stage: StageState;
  readonly boards: BoardsState;
  readonly sound: SoundState;
  readonly driving: DrivingState;
}

export type SessionState = UnissuedSession | IssuedSession;

export const unissued: SessionState = { status: 'unissued' };
