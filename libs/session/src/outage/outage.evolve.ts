import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import { happenedAt } from '../kernel/meta.js';
import type { SessionEvent } from '../session.events.js';
import type { OutageState } from './outage.state.js';

const evolvers: Evolvers<OutageState, SessionEvent> = {
  OutageRecorded: (slice, { data: { from, to } }) => ({ ...slice, outages: [...slice.outages, { from, to }] }),
  MissedNoted: (slice, event) => ({
    ...slice,
    notes: [...slice.notes, { occurredAt: happenedAt(event), text: event.data.text }],
  }),
};

export const evolveOutage = (slice: OutageState, event: SessionEvent): OutageState => evolveBy(evolvers, slice, event);
