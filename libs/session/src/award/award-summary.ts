import type { BatchId, PointId } from '../kernel/ids.js';
import { own } from '../kernel/own.js';
import type { AwardBatch, AwardState, Presentation } from './award.state.js';

/** In the order in which they are handed over: the highest issuing level first, equals as the list has them. */
export const batchesInOrder = (awards: AwardState): readonly AwardBatch[] =>
  [...awards.batches].sort((a, b) => a.precedence - b.precedence);

/** When and by whom a batch was handed over at a point. */
export const presentationOf = (awards: AwardState, batchId: BatchId, pointId: PointId): Presentation | undefined => {
  const points = own(awards.presented, batchId);
  return points && own(points, pointId);
};

export interface PointAwards {
  readonly pointId: PointId;
  readonly collectives: number;
  readonly individuals: number;
  readonly presentation: Presentation | null;
}

export interface BatchSummary {
  readonly batch: AwardBatch;
  readonly status: 'waiting' | 'running' | 'ended';
  readonly collectives: number;
  readonly individuals: number;
  /** Every point with a recipient, in the order of the list. */
  readonly points: readonly PointAwards[];
  /** Points at which it has not been handed over. */
  readonly open: number;
}

const statusOf = (awards: AwardState, batchId: BatchId): BatchSummary['status'] => {
  if (awards.currentId === batchId) return 'running';
  return awards.ended.includes(batchId) ? 'ended' : 'waiting';
};

const summaryOf = (awards: AwardState, batch: AwardBatch): BatchSummary => {
  const kinds = new Map<PointId, { collective: number; individual: number }>();
  const sums = { collective: 0, individual: 0 };
  for (const { pointId, kind } of batch.recipients) {
    const at = kinds.get(pointId) ?? { collective: 0, individual: 0 };
    kinds.set(pointId, { ...at, [kind]: at[kind] + 1 });
    sums[kind] += 1;
  }
  const points = [...kinds].map(([pointId, at]) => ({
    pointId,
    collectives: at.collective,
    individuals: at.individual,
    presentation: presentationOf(awards, batch.id, pointId) ?? null,
  }));
  return {
    batch,
    status: statusOf(awards, batch.id),
    collectives: sums.collective,
    individuals: sums.individual,
    points,
    open: points.filter(({ presentation }) => presentation === null).length,
  };
};

/** What was and is to be handed over, batch by batch and point by point. */
export const awardSummary = (state: { readonly awards: AwardState }): readonly BatchSummary[] =>
  batchesInOrder(state.awards).map((batch) => summaryOf(state.awards, batch));
