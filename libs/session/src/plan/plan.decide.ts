import type { Decision } from '../kernel/decision.js';
import { decideBy, type Deciders } from '../kernel/dispatch.js';
import type { CommandMeta } from '../kernel/meta.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { changeChairs, changeHall, changeSchedule, changeStaff, handOverChair } from './header.decide.js';
import type { PlanCommand } from './plan.commands.js';
import { addPoint, changeMode, changeUnits, removePoint } from './points.decide.js';

const deciders: Deciders<PlanCommand & CommandMeta, IssuedSession, Decision<SessionEventBody>> = {
  ChangeSchedule: changeSchedule,
  ChangeHall: changeHall,
  ChangeChairs: changeChairs,
  HandOverChair: handOverChair,
  ChangeStaff: changeStaff,
  AddPoint: addPoint,
  RemovePoint: removePoint,
  ChangeInvitedUnits: changeUnits,
  ChangePointMode: changeMode,
};

/** What differs from the invitation, each change with its reason. */
export const decidePlan = (command: PlanCommand & CommandMeta, state: IssuedSession): Decision<SessionEventBody> =>
  decideBy(deciders, command, state);
