import type { Ack } from '@diemcau/contract';
import type { Millis, SessionCommand } from '@diemcau/session';
import type { LoggedEvent } from '../ports/event-log.js';
import { after, type Moment } from './moment.js';
import type { SessionRules } from './session-rules.js';
import { INTERNAL, type Submission } from './submission.js';

/** One event of a group, and the session as it is with it. */
export interface Step {
  readonly logged: LoggedEvent;
  readonly moment: Moment;
}

export interface DecidedCommand {
  readonly submission: Submission;
  /** True only once the group is committed: a refusal, too, rests on what stands before it in the group. */
  readonly ack: Ack;
  readonly steps: readonly Step[];
  /** What was thrown, when our own code failed. */
  readonly fault?: unknown;
}

const numbered = (command: SessionCommand, from: Moment, rules: SessionRules): DecidedCommand => {
  const decision = rules.decide(command, from.state);
  if (!decision.ok) return { submission: command, ack: { ok: false, error: decision.refusal }, steps: [] };
  const steps: Step[] = [];
  let moment = from;
  decision.events.forEach((event, cmdIndex) => {
    moment = after(moment, event, rules.evolve);
    const logged = { seq: moment.seq, cmdId: command.cmdId, cmdIndex, cmdType: command.type, event };
    steps.push({ logged, moment });
  });
  return { submission: command, ack: { ok: true, seq: moment.seq }, steps };
};

const decideOne = (command: SessionCommand, from: Moment, rules: SessionRules): DecidedCommand => {
  try {
    return numbered(command, from, rules);
  } catch (fault) {
    // One command that trips over a fault of ours must not take its neighbours with it.
    return { submission: command, ack: INTERNAL, steps: [], fault };
  }
};

/** Decides commands one after another, each on the session as the ones before it leave it. Nothing is stored yet. */
export const decideGroup = (
  submissions: readonly Submission[],
  from: Moment,
  now: Millis,
  rules: SessionRules,
): readonly DecidedCommand[] => {
  const at = Math.max(now, from.at);
  let moment = from;
  return submissions.map((submission) => {
    const decided = decideOne({ ...submission, at }, moment, rules);
    moment = decided.steps.at(-1)?.moment ?? moment;
    return decided;
  });
};
