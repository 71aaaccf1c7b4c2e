import type { Effect, SessionId } from '@diemcau/session';
import type { Step } from './decide-group.js';
import type { MailboxParts } from './mailbox-parts.js';

const guarded = (parts: MailboxParts, sessionId: SessionId, what: string, run: () => void): void => {
  try {
    run();
  } catch (error) {
    parts.report.error(`${what} failed after the commit`, error, { sessionId });
  }
};

const perform = (parts: MailboxParts, sessionId: SessionId, effect: Effect): void => {
  if (effect.type === 'notify') parts.broadcast.notify(sessionId, effect.pointIds, effect.notice);
  else parts.effects.perform(sessionId, effect);
};

/**
 * Tells the world what was committed: the events to the clients, then what follows from them. A fault here is reported and goes
 * no further, for the events stand whatever becomes of their consequences.
 */
export const publish = (parts: MailboxParts, sessionId: SessionId, steps: readonly Step[]): void => {
  const [first] = steps;
  if (first === undefined) return;
  const events = steps.map(({ logged }) => logged);
  guarded(parts, sessionId, 'publishing events', () => parts.broadcast.events(sessionId, first.moment.epoch, events));
  for (const { logged, moment } of steps) {
    guarded(parts, sessionId, `reacting to ${logged.event.type}`, () => {
      for (const effect of parts.rules.react(logged.event, moment.state)) {
        guarded(parts, sessionId, `effect ${effect.type}`, () => perform(parts, sessionId, effect));
      }
    });
  }
};
