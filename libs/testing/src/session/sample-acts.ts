import type { AttendanceReport, PointId, SessionCommandBody } from '@diemcau/session';
import { people } from './sample-actors.js';
import type { Act } from './scene.js';

/** A report of a unit: everything not said is nought. */
export const sampleReport = (figures: Partial<AttendanceReport> = {}): AttendanceReport => ({
  present: 0,
  substitutes: 0,
  absentExcused: 0,
  absentUnexcused: 0,
  absentUnclassified: 0,
  guests: 0,
  reason: '',
  named: [],
  ...figures,
});

type Roll = Extract<SessionCommandBody, { type: 'CheckIn' | 'ReportAttendance' }>;

const roll =
  (type: Roll['type']) =>
  (pointId: PointId, figures?: Partial<AttendanceReport>, unitId = `u-${pointId}`): Act => {
    const units = figures === undefined ? [] : [{ unitId, report: sampleReport(figures) }];
    return { type, by: people.operatorOf(pointId), data: { pointId, units } };
  };

/** Its operator checks a point in, with the figures of its own unit where given. */
export const checkIn = roll('CheckIn');

/** Its operator reports a point's own unit. */
export const reportAttendance = roll('ReportAttendance');

export const confirm = (pointId: PointId, phone = '0912000000'): Act => ({
  type: 'ConfirmPoint',
  by: people.operatorOf(pointId),
  data: { pointId, contact: { room: 'P.201', terminal: 'PC', technician: 'Nguyễn Văn A', phone } },
});

export const declinePoint = (pointId: PointId, reason = 'Trùng lịch tiếp công dân'): Act => ({
  type: 'DeclinePoint',
  by: people.operatorOf(pointId),
  data: { pointId, reason },
});

export const testEquipment = (pointId: PointId, camera: 'passed' | 'failed' = 'passed'): Act => ({
  type: 'ReportEquipmentTest',
  by: people.operatorOf(pointId),
  data: {
    pointId,
    report: { camera, microphone: 'passed', loudspeaker: 'passed', network: 'passed', note: '' },
  },
});

export const declareReady = (pointId: PointId): Act => ({
  type: 'DeclareReady',
  by: people.operatorOf(pointId),
  data: { pointId },
});

export const lockAttendance = (classifyRest: 'absent_excused' | 'absent_unexcused' | null = null): Act => ({
  type: 'LockAttendance',
  by: people.secretary,
  data: { classifyRest },
});

export const reportLost = (incidentId: string, ...pointIds: readonly PointId[]): Act => ({
  type: 'ReportLost',
  by: people.system,
  data: { incidentId, pointIds },
});

export const reportBack = (pointId: PointId): Act => ({ type: 'ReportBack', by: people.system, data: { pointId } });

/** Called by the chair without having registered; `entryId` is the turn that the call makes. */
export const call = (entryId: string, pointId: PointId, version: number): Act => ({
  type: 'CallSpeakers',
  by: people.chair,
  data: {
    version,
    calls: [
      { newEntryId: entryId, pointId, kind: 'speech', speakers: [{ name: 'Đ/c A', position: '' }], topic: 'Ý kiến' },
    ],
  },
});

export const startItem = (itemId: string): Act => ({
  type: 'StartItem',
  by: people.chair,
  data: { itemId, stopSpeakers: true },
});

export const startBatch = (batchId: string): Act => ({ type: 'StartBatch', by: people.mc, data: { batchId } });
export const endBatch = (batchId: string): Act => ({ type: 'EndBatch', by: people.mc, data: { batchId } });
export const markPresented = (batchId: string, pointId: PointId): Act => ({
  type: 'MarkPresented',
  by: people.operatorOf(pointId),
  data: { batchId, pointId, presentedBy: 'Bí thư' },
});
