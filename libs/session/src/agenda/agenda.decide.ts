import type { Decision } from '../kernel/decision.js';
import { decideBy, type Deciders } from '../kernel/dispatch.js';
import type { CommandMeta } from '../kernel/meta.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { addItem, editItem, moveItem, removeItem } from './agenda-edit.decide.js';
import { endItem, extendItem, startItem } from './agenda-run.decide.js';
import type { AgendaCommand } from './agenda.commands.js';

const deciders: Deciders<AgendaCommand & CommandMeta, IssuedSession, Decision<SessionEventBody>> = {
  StartItem: startItem,
  EndItem: endItem,
  ExtendItem: extendItem,
  AddItem: addItem,
  EditItem: editItem,
  MoveItem: moveItem,
  RemoveItem: removeItem,
};

/** The programme: what is on, and what of the rest may still change. */
export const decideAgenda = (command: AgendaCommand & CommandMeta, state: IssuedSession): Decision<SessionEventBody> =>
  decideBy(deciders, command, state);
