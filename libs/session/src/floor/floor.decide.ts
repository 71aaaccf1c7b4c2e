import type { Decision } from '../kernel/decision.js';
import { decideBy, type Deciders } from '../kernel/dispatch.js';
import type { CommandMeta } from '../kernel/meta.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { callDeciders } from './floor-calls.decide.js';
import type { FloorCommand } from './floor.commands.js';
import { requestDeciders } from './floor-requests.decide.js';
import { turnDeciders } from './floor-turns.decide.js';
import { undoFloor } from './floor-undo.decide.js';

const deciders: Deciders<FloorCommand & CommandMeta, IssuedSession, Decision<SessionEventBody>> = {
  ...requestDeciders,
  ...callDeciders,
  ...turnDeciders,
  UndoFloor: undoFloor,
};

/** Who speaks and who is next. */
export const decideFloor = (command: FloorCommand & CommandMeta, state: IssuedSession): Decision<SessionEventBody> =>
  decideBy(deciders, command, state);
