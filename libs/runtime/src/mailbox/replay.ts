import type { SessionId } from '@diemcau/session';
import type { EventLog } from '../ports/event-log.js';
import type { Step } from './decide-group.js';
import { after, type Moment } from './moment.js';
import type { SessionRules } from './session-rules.js';

/** Between two pages other work gets its turn. */
const PAGE = 1_000;

/** Follows the log from `from` to its end, calling `visit` for each event. */
export const replay = async (
  sessionId: SessionId,
  from: Moment,
  { log, rules }: { readonly log: EventLog; readonly rules: SessionRules },
  visit: (step: Step) => void,
): Promise<Moment> => {
  let moment = from;
  for (;;) {
    const page = await log.read(sessionId, moment.seq, PAGE);
    for (const logged of page) {
      if (logged.seq !== moment.seq + 1) throw new Error(`log of session ${sessionId} lacks seq ${moment.seq + 1}`);
      moment = after(moment, logged.event, rules.evolve);
      visit({ logged, moment });
    }
    if (page.length < PAGE) return moment;
  }
};
