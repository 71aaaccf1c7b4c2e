import { accept, type Decision, refuseIf } from '../kernel/decision.js';
import { type Deciders, decideBy, type Of } from '../kernel/dispatch.js';
import { sameJson } from '../kernel/equal.js';
import { own } from '../kernel/own.js';
import type { CommandMeta } from '../kernel/meta.js';
import { PLANNING } from '../lifecycle/phases.js';
import { outside } from '../lifecycle/phase-guard.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { BoardsCommand } from './boards.commands.js';
import { boardChoice } from './board-choice.js';
import type { BoardChoice, BoardId, BoardsState } from './boards.state.js';

type Command = BoardsCommand & CommandMeta;
type Verdict = Decision<SessionEventBody>;

/** Far more than any hall has; the record travels to everybody. */
const MOST_CHOICES = 100;

/** A notice is still wanted when the sitting is over: where lunch is, when the buses leave. */
const SHOWING = [...PLANNING, 'concluded'] as const;

const isSame = (boards: BoardsState, boardId: BoardId | null, choice: BoardChoice): boolean => {
  if (boardId !== null) return sameJson(boardChoice(boards, boardId), choice);
  const others = Object.values(boards.own).some(({ layout }) => layout !== 'lower_third');
  return !others && sameJson(boards.all, choice);
};

const isTooMany = ({ own: choices }: BoardsState, boardId: BoardId | null): boolean =>
  boardId !== null && own(choices, boardId) === undefined && Object.keys(choices).length >= MOST_CHOICES;

/** Only a notice has a text, only a break an end. */
const show = (
  { data: { boardId, layout, message, until } }: Of<Command, 'ShowOnBoards'>,
  state: IssuedSession,
): Verdict => {
  const { boards } = state;
  const choice = {
    layout,
    message: layout === 'notice' ? message : '',
    until: layout === 'break' ? until : null,
  };
  return (
    outside(state, SHOWING) ??
    refuseIf(layout === 'notice' && message.trim() === '', 'MESSAGE_REQUIRED') ??
    refuseIf(isSame(boards, boardId, choice), 'NOTHING_CHANGED') ??
    refuseIf(isTooMany(boards, boardId), 'TOO_MANY_BOARDS', { most: MOST_CHOICES }) ??
    accept({ type: 'BoardsShown', data: { boardId, ...choice } })
  );
};

const deciders: Deciders<Command, IssuedSession, Verdict> = {
  ShowOnBoards: show,
  IdentifyBoards: ({ data: { boardId } }, state) =>
    outside(state, SHOWING) ?? accept({ type: 'BoardsIdentified', data: { boardId } }),
};

/** Which boards there are is no affair of the session: whoever has a board's id may speak of it. */
export const decideBoards = (command: Command, state: IssuedSession): Verdict => decideBy(deciders, command, state);
