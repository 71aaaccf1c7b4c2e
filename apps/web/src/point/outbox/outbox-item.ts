import type { DataOf } from '@diemcau/contract';

/** What may be sent later as well as now. Nothing about the floor: a late "mời" would be dangerous. */
export type OutboxCommand = {
  readonly [Type in 'CheckIn' | 'ReportAttendance' | 'RecordMovement' | 'RaiseTicket']: {
    readonly type: Type;
    readonly data: DataOf<Type>;
  };
}['CheckIn' | 'ReportAttendance' | 'RecordMovement' | 'RaiseTicket'];

/** One command on its way, under the id that it keeps until the service has answered. */
export type OutboxItem = OutboxCommand & {
  readonly cmdId: string;
  /** What it is about; of two waiting about the same, the later one takes the place of the earlier. Null: each stands for itself. */
  readonly subject: string | null;
  readonly state: 'waiting' | 'sending' | 'sent' | 'refused';
  /** Why the service refused it. */
  readonly code: string | null;
};
