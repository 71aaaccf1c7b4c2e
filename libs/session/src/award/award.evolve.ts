import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import { happenedAt } from '../kernel/meta.js';
import { own } from '../kernel/own.js';
import type { IssuedPlan } from '../plan/plan.state.js';
import type { SessionEvent } from '../session.events.js';
import type { AwardState } from './award.state.js';

/** The awards as the invitation announced them. */
export const plannedAwards = (plan: Pick<IssuedPlan, 'awards'>): AwardState => ({
  batches: plan.awards,
  currentId: null,
  ended: [],
  presented: {},
});

const evolvers: Evolvers<AwardState, SessionEvent> = {
  AwardsChanged: (slice, { data }) => ({ ...slice, batches: data.batches }),
  BatchStarted: (slice, { data }) => ({
    ...slice,
    currentId: data.batchId,
    ended: slice.ended.filter((id) => id !== data.batchId),
  }),
  AwardPresented: (slice, event) => {
    const { batchId, pointId, presentedBy } = event.data;
    const points = { ...own(slice.presented, batchId), [pointId]: { at: happenedAt(event), presentedBy } };
    return { ...slice, presented: { ...slice.presented, [batchId]: points } };
  },
  PresentationUnmarked: (slice, { data: { batchId, pointId } }) => {
    const { [pointId]: _taken, ...points } = own(slice.presented, batchId) ?? {};
    return { ...slice, presented: { ...slice.presented, [batchId]: points } };
  },
  BatchEnded: (slice, { data }) => ({ ...slice, currentId: null, ended: [...slice.ended, data.batchId] }),
};

export const evolveAward = (slice: AwardState, event: SessionEvent): AwardState => evolveBy(evolvers, slice, event);
