import type { BatchId, PointId } from '../kernel/ids.js';
import type { AwardBatch } from './award.state.js';

export type AwardEvent =
  | {
      readonly type: 'AwardsChanged';
      readonly data: { batches: readonly AwardBatch[]; reason: string; before: string; after: string };
    }
  | { readonly type: 'BatchStarted'; readonly data: { batchId: BatchId } }
  | {
      readonly type: 'AwardPresented';
      readonly data: { batchId: BatchId; pointId: PointId; presentedBy: string };
    }
  | { readonly type: 'PresentationUnmarked'; readonly data: { batchId: BatchId; pointId: PointId } }
  | { readonly type: 'BatchEnded'; readonly data: { batchId: BatchId } };
