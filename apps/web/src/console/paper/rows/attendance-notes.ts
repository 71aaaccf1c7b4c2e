import { type IssuedSession, presenceIntervals, type PresenceInterval, tableGet } from '@diemcau/session';
import { hourText } from '../../../time/format.js';

const movementText = ({ kind, count, from, to, withLeave }: PresenceInterval): string => {
  if (kind === 'late') return `${count} đến muộn${to === null ? '' : ` lúc ${hourText(to)}`}`;
  const hours = `${from === null ? '' : ` lúc ${hourText(from)}`}${to === null ? '' : `, trở lại ${hourText(to)}`}`;
  return `${count} ${to === null ? 'về sớm' : 'ra ngoài'}${hours}${withLeave ? ' (được phép)' : ''}`;
};

/** What is noted beside a unit's figures: the reason of absences, late arrivals and leavers. */
export const attendanceNotes = (session: IssuedSession): ((pointId: string, unitId: string) => string) => {
  const moved = new Map<string, readonly string[]>();
  for (const one of presenceIntervals(session)) {
    const key = `${one.pointId} ${one.unitId}`;
    moved.set(key, [...(moved.get(key) ?? []), movementText(one)]);
  }
  return (pointId, unitId) => {
    const reason = tableGet(session.attendance.points, pointId)?.units[unitId]?.current.value.reason.trim() ?? '';
    return [...(reason === '' ? [] : [reason]), ...(moved.get(`${pointId} ${unitId}`) ?? [])].join('; ');
  };
};
