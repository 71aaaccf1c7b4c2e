import type { AccessTable } from '../kernel/access.js';
import type { BatchId, PointId } from '../kernel/ids.js';
import type { PlannedBatch } from './award.state.js';

export type AwardCommand =
  | { readonly type: 'ChangeAwards'; readonly data: { batches: readonly PlannedBatch[]; reason: string } }
  | { readonly type: 'StartBatch'; readonly data: { batchId: BatchId } }
  | {
      readonly type: 'MarkPresented';
      readonly data: { batchId: BatchId; pointId: PointId; presentedBy: string };
    }
  | { readonly type: 'UnmarkPresented'; readonly data: { batchId: BatchId; pointId: PointId } }
  | { readonly type: 'EndBatch'; readonly data: { batchId: BatchId } };

export const awardAccess: AccessTable<AwardCommand> = {
  ChangeAwards: { organizer: 'any', secretary: 'any' },
  StartBatch: { chair: 'any', secretary: 'any', mc: 'any' },
  MarkPresented: { operator: 'own', secretary: 'any', mc: 'any' },
  UnmarkPresented: { operator: 'own', secretary: 'any', mc: 'any' },
  EndBatch: { chair: 'any', secretary: 'any', mc: 'any' },
};
