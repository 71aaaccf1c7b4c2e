import { HOLDING } from '../floor/floor.rules.js';
import { stopHolders } from '../floor/stop-holders.js';
import { accept, type Decision } from '../kernel/decision.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { OPENED, outside } from './phase-guard.js';

/** Whatever waited or was registered and not reached is taken in writing. */
const unreached = (state: IssuedSession): readonly SessionEventBody[] => {
  const entries = Object.values(state.floor.entries);
  const entryIds = entries
    .filter((entry) => ['registered', 'waiting', 'on_deck'].includes(entry.state))
    .map((entry) => entry.id);
  const control = entries.some((entry) => entry.state === 'on_deck' || HOLDING.includes(entry.state));
  const version = control ? state.floor.version + 1 : null;
  return entryIds.length === 0 ? [] : [{ type: 'TakenInWriting', data: { entryIds, version } }];
};

const endItem = ({ agenda: { currentId } }: IssuedSession): readonly SessionEventBody[] =>
  currentId === null ? [] : [{ type: 'ItemEnded', data: { itemId: currentId } }];

const endBatch = ({ awards: { currentId } }: IssuedSession): readonly SessionEventBody[] =>
  currentId === null ? [] : [{ type: 'BatchEnded', data: { batchId: currentId } }];

export const concludeSession = (state: IssuedSession): Decision<SessionEventBody> =>
  outside(state, OPENED) ??
  accept(...stopHolders(state, 'concluded'), ...unreached(state), ...endItem(state), ...endBatch(state), {
    type: 'SessionConcluded',
    data: {},
  });
