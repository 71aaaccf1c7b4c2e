import type { AttendanceReport, DelegateStatus } from '@diemcau/session';
import type { Guest } from '../paper/rows/guests.js';

export const noReport: AttendanceReport = {
  ...{ present: 0, substitutes: 0, absentExcused: 0, absentUnexcused: 0, absentUnclassified: 0, guests: 0 },
  ...{ reason: '', named: [] },
};

const MAX = 9_999;

/** So many are here; of those, no more can be here for somebody else. */
export const withPresent = (report: AttendanceReport, wanted: number): AttendanceReport => {
  const present = Math.min(MAX, Math.max(0, wanted));
  return { ...report, present, substitutes: Math.min(report.substitutes, present) };
};

const isHere = (status: DelegateStatus): boolean => status === 'present' || status === 'substitute';

/**
 * One person's state is set, never turned over: whoever presses second sets the same. The figures follow by the difference, since some of
 * a unit may be counted without a name.
 */
export const withGuest = (
  report: AttendanceReport,
  guest: Guest,
  status: DelegateStatus,
  substituteName: string | null = null,
): AttendanceReport => {
  const before = report.named.find(({ name }) => name === guest.name);
  const was = before?.status ?? 'unknown';
  const present = Math.max(0, report.present + Number(isHere(status)) - Number(isHere(was)));
  const substitutes = report.substitutes + Number(status === 'substitute') - Number(was === 'substitute');
  const line = { name: guest.name, status, substituteName, reason: before?.reason ?? '' };
  return {
    ...report,
    present,
    substitutes: Math.min(present, Math.max(0, substitutes)),
    named: before === undefined ? [...report.named, line] : report.named.map((one) => (one === before ? line : one)),
  };
};
