import type { BatchId, Millis, PointId } from '../kernel/ids.js';

export interface AwardRecipient {
  readonly id: string;
  readonly kind: 'collective' | 'individual';
  readonly name: string;
  readonly pointId: PointId;
}

/** One decision of one issuer in one form (bằng khen or giấy khen). */
export interface AwardBatch {
  readonly id: BatchId;
  readonly issuer: string;
  readonly form: 'commendation' | 'merit';
  readonly decisionNumber: string;
  /** Order of the issuing level, highest first (1 is handed over first). */
  readonly precedence: number;
  readonly recipients: readonly AwardRecipient[];
}

export interface Presentation {
  readonly at: Millis;
  readonly presentedBy: string;
}

export interface AwardState {
  readonly batches: readonly AwardBatch[];
  readonly currentId: BatchId | null;
  readonly ended: readonly BatchId[];
  /** By batch, then by point: a batch is handed over at each recipient's own point. */
  readonly presented: Readonly<Record<BatchId, Readonly<Record<PointId, Presentation>>>>;
}
