import type { BatchId, Millis, PointId } from '../kernel/ids.js';

/** As the organizer writes it. */
export interface PlannedRecipient {
  readonly id: string;
  readonly kind: 'collective' | 'individual';
  readonly name: string;
  readonly pointId: PointId;
}

export interface AwardRecipient extends PlannedRecipient {
  /** The point's plate, so that a board needs no list of points. */
  readonly pointName: string;
}

interface Batch<Recipient> {
  readonly id: BatchId;
  readonly issuer: string;
  readonly form: 'commendation' | 'merit';
  readonly decisionNumber: string;
  /** Order of the issuing level, highest first (1 is handed over first). */
  readonly precedence: number;
  readonly recipients: readonly Recipient[];
}

/** One decision of one issuer in one form (bằng khen or giấy khen). */
export type AwardBatch = Batch<AwardRecipient>;

/** The same before the plates of its points are known. */
export type PlannedBatch = Batch<PlannedRecipient>;

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
