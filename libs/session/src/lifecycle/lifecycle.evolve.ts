import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import { happenedAt } from '../kernel/meta.js';
import type { SessionEvent } from '../session.events.js';
import type { LifecycleState, Phase } from './lifecycle.state.js';

export const emptyLifecycle: LifecycleState = {
  current: { phase: 'issued' },
  rehearsed: false,
  rehearsals: 0,
  roomRenewals: 0,
};

const to = (lifecycle: LifecycleState, current: Phase): LifecycleState => ({ ...lifecycle, current });

const openedAt = (phase: Phase, otherwise: number): number => ('openedAt' in phase ? phase.openedAt : otherwise);

const evolvers: Evolvers<LifecycleState, SessionEvent> = {
  RehearsalStarted: (lifecycle, event) => ({
    ...lifecycle,
    current: { phase: 'rehearsing', since: happenedAt(event) },
    rehearsed: true,
    rehearsals: lifecycle.rehearsals + 1,
  }),
  RehearsalEnded: (lifecycle) => to(lifecycle, { phase: 'issued' }),
  SessionOpened: (lifecycle, event) => to(lifecycle, { phase: 'live', openedAt: happenedAt(event) }),
  SessionPaused: (lifecycle, event) =>
    to(lifecycle, {
      phase: 'paused',
      openedAt: openedAt(lifecycle.current, event.at),
      since: happenedAt(event),
      reason: event.data.reason,
    }),
  SessionResumed: (lifecycle, event) =>
    to(lifecycle, { phase: 'live', openedAt: openedAt(lifecycle.current, event.at) }),
  MediaRoomRenewed: (lifecycle) => ({ ...lifecycle, roomRenewals: lifecycle.roomRenewals + 1 }),
  SessionConcluded: (lifecycle, event) =>
    to(lifecycle, {
      phase: 'concluded',
      openedAt: openedAt(lifecycle.current, event.at),
      concludedAt: happenedAt(event),
    }),
  SessionArchived: (lifecycle, event) =>
    to(lifecycle, {
      phase: 'archived',
      openedAt: openedAt(lifecycle.current, event.at),
      concludedAt: 'concludedAt' in lifecycle.current ? lifecycle.current.concludedAt : event.at,
    }),
  SessionPostponed: (lifecycle, event) => to(lifecycle, { phase: 'postponed', reason: event.data.reason }),
  SessionRescheduled: (lifecycle) => to(lifecycle, { phase: 'issued' }),
  SessionCancelled: (lifecycle, event) => to(lifecycle, { phase: 'cancelled', reason: event.data.reason }),
};

/** The phase of a session; never refuses. */
export const evolveLifecycle = (lifecycle: LifecycleState, event: SessionEvent): LifecycleState =>
  evolveBy(evolvers, lifecycle, event);
