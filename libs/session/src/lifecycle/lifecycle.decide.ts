import { movedPins } from '../agenda/moved-pins.js';
import { accept, type Decision, needReason, refuse } from '../kernel/decision.js';
import { decideBy, type Deciders } from '../kernel/dispatch.js';
import type { CommandMeta } from '../kernel/meta.js';
import { needForward, scheduleText } from '../plan/header.decide.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { concludeSession } from './conclude.decide.js';
import type { LifecycleCommand } from './lifecycle.commands.js';
import { needLive } from './phases.js';
import { outside, RUNNING } from './phase-guard.js';

const deciders: Deciders<LifecycleCommand & CommandMeta, IssuedSession, Decision<SessionEventBody>> = {
  IssueSession: () => refuse('ALREADY_ISSUED'),
  StartRehearsal: (_, state) => outside(state, ['issued']) ?? accept({ type: 'RehearsalStarted', data: {} }),
  EndRehearsal: (_, state) => outside(state, ['rehearsing']) ?? accept({ type: 'RehearsalEnded', data: {} }),
  OpenSession: (_, state) => outside(state, ['issued', 'rehearsing']) ?? accept({ type: 'SessionOpened', data: {} }),
  PauseSession: ({ data: { reason } }, state) => needLive(state) ?? accept({ type: 'SessionPaused', data: { reason } }),
  ResumeSession: (_, state) => outside(state, ['paused']) ?? accept({ type: 'SessionResumed', data: {} }),
  RenewMediaRoom: ({ data: { reason } }, state) =>
    outside(state, RUNNING) ?? needReason(reason) ?? accept({ type: 'MediaRoomRenewed', data: { reason } }),
  ConcludeSession: (_, state) => concludeSession(state),
  ArchiveSession: (_, state) => outside(state, ['concluded']) ?? accept({ type: 'SessionArchived', data: {} }),
  // A sitting that has been opened is concluded, however early: it has attendance and speeches to report.
  PostponeSession: ({ data: { reason } }, state) =>
    outside(state, ['issued', 'rehearsing']) ??
    needReason(reason) ??
    accept({ type: 'SessionPostponed', data: { reason } }),
  RescheduleSession: ({ data }, state) =>
    outside(state, ['postponed']) ??
    needReason(data.reason) ??
    needForward(data.startsAt, data.endsAt) ??
    accept(
      {
        type: 'SessionRescheduled',
        data: { ...data, before: scheduleText(state.plan.header), after: scheduleText(data) },
      },
      ...movedPins(state, data),
    ),
  CancelSession: ({ data: { reason } }, state) =>
    outside(state, ['issued', 'rehearsing', 'postponed']) ??
    needReason(reason) ??
    accept({ type: 'SessionCancelled', data: { reason } }),
};

/** issued ⇄ rehearsing → live ⇄ paused → concluded → archived; aside postponed and cancelled. */
export const decideLifecycle = (
  command: LifecycleCommand & CommandMeta,
  state: IssuedSession,
): Decision<SessionEventBody> => decideBy(deciders, command, state);
