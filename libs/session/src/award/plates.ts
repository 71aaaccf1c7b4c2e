import type { PlanPoint } from '../plan/plan.state.js';
import { pointIndex } from '../plan/point-index.js';
import type { AwardBatch, PlannedBatch } from './award.state.js';

/** Batches with the plate of every recipient's point written in: boards show it and have no list of points. */
export const withPlates = (batches: readonly PlannedBatch[], points: readonly PlanPoint[]): readonly AwardBatch[] =>
  batches.map((batch) => ({
    ...batch,
    recipients: batch.recipients.map(({ id, kind, name, pointId }) => ({
      id,
      kind,
      name,
      pointId,
      pointName: pointIndex(points).byId.get(pointId)?.name ?? '',
    })),
  }));
