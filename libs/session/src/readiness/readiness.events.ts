import type { Path, PointId, UnitId } from '../kernel/ids.js';
import type { Delegation, EquipmentTest, RoomContact } from './readiness.state.js';

interface OfPoint {
  readonly pointId: PointId;
  readonly path: Path;
}

export type ReadinessEvent =
  | { readonly type: 'PointConfirmed'; readonly data: OfPoint & { contact: RoomContact } }
  | { readonly type: 'PointDeclined'; readonly data: OfPoint & { reason: string } }
  | { readonly type: 'DelegatesRegistered'; readonly data: OfPoint & { unitId: UnitId } & Delegation }
  | { readonly type: 'EquipmentTested'; readonly data: OfPoint & { report: EquipmentTest; passed: boolean } }
  | { readonly type: 'RehearsalRecorded'; readonly data: OfPoint & { passed: boolean; note: string } }
  | { readonly type: 'PointReady'; readonly data: OfPoint }
  | { readonly type: 'PointNotReady'; readonly data: OfPoint & { reason: string } }
  | { readonly type: 'AutoMicrophoneSet'; readonly data: OfPoint & { on: boolean } };
