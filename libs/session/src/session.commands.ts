import { type AgendaCommand, agendaAccess } from './agenda/agenda.commands.js';
import { type AttendanceCommand, attendanceAccess } from './attendance/attendance.commands.js';
import { type AwardCommand, awardAccess } from './award/award.commands.js';
import { type BoardsCommand, boardsAccess } from './boards/boards.commands.js';
import { type FloorCommand, floorAccess } from './floor/floor.commands.js';
import { type IncidentCommand, incidentAccess } from './incident/incident.commands.js';
import type { AccessTable } from './kernel/access.js';
import type { CommandMeta } from './kernel/meta.js';
import { type LifecycleCommand, lifecycleAccess } from './lifecycle/lifecycle.commands.js';
import { type OutageCommand, outageAccess } from './outage/outage.commands.js';
import { type PlanCommand, planAccess } from './plan/plan.commands.js';
import { type ReadinessCommand, readinessAccess } from './readiness/readiness.commands.js';
import { type SoundCommand, soundAccess } from './sound/sound.commands.js';
import { type StageCommand, stageAccess } from './stage/stage.commands.js';

/** What a client sends: a type and its data. */
export type SessionCommandBody =
  | LifecycleCommand
  | PlanCommand
  | ReadinessCommand
  | AttendanceCommand
  | AgendaCommand
  | FloorCommand
  | AwardCommand
  | IncidentCommand
  | OutageCommand
  | SoundCommand
  | BoardsCommand
  | StageCommand;

export type SessionCommand = SessionCommandBody & CommandMeta;

export type CommandType = SessionCommandBody['type'];

/** Who may issue what: the union of the tables that stand beside the commands. Deny by default. */
export const commandAccess: AccessTable<SessionCommandBody> = {
  ...lifecycleAccess,
  ...planAccess,
  ...readinessAccess,
  ...attendanceAccess,
  ...agendaAccess,
  ...floorAccess,
  ...awardAccess,
  ...incidentAccess,
  ...outageAccess,
  ...soundAccess,
  ...boardsAccess,
  ...stageAccess,
};
