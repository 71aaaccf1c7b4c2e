import type { AttendanceReport } from '@diemcau/session';
import type { OutboxCommand } from '../outbox/outbox-item.js';

/** A room in which somebody is checks in with its figures, as often as they change; that nobody came is told without. */
export const reportCommand = (pointId: string, unitId: string, report: AttendanceReport): OutboxCommand => {
  const units = [{ unitId, report: { ...report, named: [...report.named] } }];
  const empty = report.present === 0 && report.guests === 0;
  return { type: empty ? 'ReportAttendance' : 'CheckIn', data: { pointId, units } };
};

/** Under what a unit's figures stand in the outbox. */
export const figuresOfUnit = (unitId: string): string => `figures:${unitId}`;
