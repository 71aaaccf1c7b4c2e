import type { AccessTable } from '../kernel/access.js';
import type { Millis, PointId, UnitId } from '../kernel/ids.js';
import type { Delegation, EquipmentTest, RoomContact } from './readiness.state.js';

/**
 * A point and the one above it may write the same at once. `seenAt`: when that was entered which the sender saw, null for nothing; where
 * something else stands there now, nothing changes. Absent: whatever stands there.
 */
interface Seen {
  readonly seenAt?: Millis | null | undefined;
}

export type ReadinessCommand =
  | { readonly type: 'ConfirmPoint'; readonly data: { pointId: PointId; contact: RoomContact } & Seen }
  /** The point will not take part; confirming takes it back. */
  | { readonly type: 'DeclinePoint'; readonly data: { pointId: PointId; reason: string } }
  | { readonly type: 'RegisterDelegates'; readonly data: { pointId: PointId; unitId: UnitId } & Delegation & Seen }
  | { readonly type: 'ReportEquipmentTest'; readonly data: { pointId: PointId; report: EquipmentTest } }
  | { readonly type: 'RecordRehearsal'; readonly data: { pointId: PointId; passed: boolean; note: string } }
  | { readonly type: 'DeclareReady'; readonly data: { pointId: PointId } }
  | { readonly type: 'WithdrawReady'; readonly data: { pointId: PointId; reason: string } }
  | { readonly type: 'SetAutoMicrophone'; readonly data: { pointId: PointId; on: boolean } };

export const readinessAccess: AccessTable<ReadinessCommand> = {
  ConfirmPoint: { operator: 'subtree', organizer: 'any', technician: 'any' },
  DeclinePoint: { operator: 'subtree', organizer: 'any', secretary: 'any', technician: 'any' },
  RegisterDelegates: { operator: 'subtree', organizer: 'any', secretary: 'any', reception: 'hall' },
  ReportEquipmentTest: { operator: 'subtree', technician: 'any' },
  RecordRehearsal: { operator: 'own', technician: 'any', secretary: 'any' },
  DeclareReady: { operator: 'subtree', technician: 'any' },
  WithdrawReady: { operator: 'subtree', technician: 'any', secretary: 'any' },
  SetAutoMicrophone: { operator: 'own', technician: 'any' },
};
