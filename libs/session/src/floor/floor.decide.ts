import { accept, type Decision } from '../kernel/decision.js';
import { decideBy, type Deciders } from '../kernel/dispatch.js';
import type { CommandMeta } from '../kernel/meta.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { callDeciders } from './floor-calls.decide.js';
import type { FloorCommand } from './floor.commands.js';
import { evolveFloor } from './floor.evolve.js';
import { registrationDeciders } from './floor-registrations.decide.js';
import { requestDeciders } from './floor-requests.decide.js';
import { followUps } from './registrations.js';
import { turnDeciders } from './floor-turns.decide.js';
import { undoFloor } from './floor-undo.decide.js';

const deciders: Deciders<FloorCommand & CommandMeta, IssuedSession, Decision<SessionEventBody>> = {
  ...requestDeciders,
  ...registrationDeciders,
  ...callDeciders,
  ...turnDeciders,
  UndoFloor: undoFloor,
};

/** A point's paper joins the queue as soon as what its point asked for before is over. */
const withFollowUps = (
  { at, type }: FloorCommand & CommandMeta,
  state: IssuedSession,
  decision: Decision<SessionEventBody>,
): Decision<SessionEventBody> => {
  const { currentId } = state.agenda;
  const kept = Object.values(state.floor.entries).some(
    (entry) => entry.state === 'registered' && entry.itemId === currentId,
  );
  if (!decision.ok || !kept || type === 'UndoFloor') return decision;
  const after = decision.events.reduce((floor, body) => evolveFloor(floor, { ...body, at, by: null }), state.floor);
  return accept(...decision.events, ...followUps(state.floor, after, currentId));
};

/** Who speaks and who is next. */
export const decideFloor = (command: FloorCommand & CommandMeta, state: IssuedSession): Decision<SessionEventBody> =>
  withFollowUps(command, state, decideBy(deciders, command, state));
