import { agendaAccess, type AgendaCommand } from './agenda/agenda.commands.js';
import { decideAgenda } from './agenda/agenda.decide.js';
import { attendanceAccess, type AttendanceCommand } from './attendance/attendance.commands.js';
import { decideAttendance } from './attendance/attendance.decide.js';
import { authorize } from './authorize.js';
import { awardAccess, type AwardCommand } from './award/award.commands.js';
import { decideAward } from './award/award.decide.js';
import { boardsAccess, type BoardsCommand } from './boards/boards.commands.js';
import { decideBoards } from './boards/boards.decide.js';
import { floorAccess, type FloorCommand } from './floor/floor.commands.js';
import { decideFloor } from './floor/floor.decide.js';
import { evolve } from './evolve.js';
import { incidentAccess, type IncidentCommand } from './incident/incident.commands.js';
import { decideIncident } from './incident/incident.decide.js';
import type { AccessTable } from './kernel/access.js';
import { type Decision, type Refused, refuse, refuseIf } from './kernel/decision.js';
import type { CommandMeta } from './kernel/meta.js';
import { issueSession } from './lifecycle/issue.decide.js';
import { lifecycleAccess, type LifecycleCommand } from './lifecycle/lifecycle.commands.js';
import { decideLifecycle } from './lifecycle/lifecycle.decide.js';
import { outageAccess, type OutageCommand } from './outage/outage.commands.js';
import { decideOutage, isInOutage } from './outage/outage.decide.js';
import { planAccess, type PlanCommand } from './plan/plan.commands.js';
import { decidePlan } from './plan/plan.decide.js';
import { readinessAccess, type ReadinessCommand } from './readiness/readiness.commands.js';
import { decideReadiness } from './readiness/readiness.decide.js';
import type { SessionCommand, SessionCommandBody } from './session.commands.js';
import type { SessionEvent, SessionEventBody } from './session.events.js';
import type { IssuedSession, SessionState } from './session.state.js';
import { carriersChanged } from './sound/carriers.js';
import { mutesLifted } from './sound/lifted.js';
import { soundAccess, type SoundCommand } from './sound/sound.commands.js';
import { decideSound } from './sound/sound.decide.js';
import { decideStage } from './stage/stage.decide.js';

/** A slice's commands are those of its access table, which lists every one of them. */
const isOf = <Body extends SessionCommandBody>(
  command: SessionCommand,
  table: AccessTable<Body>,
): command is Extract<SessionCommand, Body> => Object.hasOwn(table, command.type);

/** Exhaustive: a slice that is missing leaves a command that the last one cannot take, and does not compile. */
const decideSlice = (command: SessionCommand, state: IssuedSession): Decision<SessionEventBody> => {
  if (isOf<LifecycleCommand>(command, lifecycleAccess)) return decideLifecycle(command, state);
  if (isOf<PlanCommand>(command, planAccess)) return decidePlan(command, state);
  if (isOf<ReadinessCommand>(command, readinessAccess)) return decideReadiness(command, state);
  if (isOf<AttendanceCommand>(command, attendanceAccess)) return decideAttendance(command, state);
  if (isOf<AgendaCommand>(command, agendaAccess)) return decideAgenda(command, state);
  if (isOf<FloorCommand>(command, floorAccess)) return decideFloor(command, state);
  if (isOf<AwardCommand>(command, awardAccess)) return decideAward(command, state);
  if (isOf<IncidentCommand>(command, incidentAccess)) return decideIncident(command, state);
  if (isOf<OutageCommand>(command, outageAccess)) return decideOutage(command, state);
  if (isOf<SoundCommand>(command, soundAccess)) return decideSound(command, state);
  if (isOf<BoardsCommand>(command, boardsAccess)) return decideBoards(command, state);
  return decideStage(command, state);
};

/** Only the secretary tells of another time, and only of one at which the service was away. */
const checkTime = ({ occurredAt, by }: SessionCommand, state: SessionState): Refused | null => {
  if (occurredAt === undefined) return null;
  const missed = state.status === 'issued' && isInOutage(state.outage, occurredAt);
  return refuseIf(!missed || !by.roles.includes('secretary'), 'OCCURRED_AT_OUTSIDE_OUTAGE', { occurredAt });
};

const decideBody = (command: SessionCommand, state: SessionState): Decision<SessionEventBody> => {
  if (state.status === 'issued') return decideSlice(command, state);
  return command.type === 'IssueSession' ? issueSession(command.data.plan) : refuse('NOT_ISSUED');
};

const signed = (body: SessionEventBody, { at, by: { id, name }, occurredAt }: CommandMeta): SessionEvent => ({
  ...body,
  at,
  by: { id, name },
  ...(occurredAt === undefined ? {} : { occurredAt }),
});

const issued = (state: SessionState): IssuedSession => {
  if (state.status !== 'issued') throw new Error('events do not undo the invitation');
  return state;
};

/** What follows from a command, or why nothing does. Pure: the same command on the same state says the same. */
export const decide = (command: SessionCommand, state: SessionState): Decision<SessionEvent> => {
  const decision = authorize(command, state) ?? checkTime(command, state) ?? decideBody(command, state);
  if (!decision.ok) return decision;
  const events = decision.events.map((body) => signed(body, command));
  const after = (): IssuedSession => issued(events.reduce(evolve, state));
  const told = [...mutesLifted(events, after), ...carriersChanged(events, after)];
  return { ok: true, events: [...events, ...told.map((body) => signed(body, command))] };
};
