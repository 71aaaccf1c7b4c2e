import {
  checkIn,
  confirm,
  declareReady,
  declinePoint,
  lockAttendance,
  reportAttendance,
  testEquipment,
} from '../sample-acts.js';
import { people } from '../sample-actors.js';
import { type Act, issuedScene, liveScene, play } from '../scene.js';
import { refused, type RefusalCase } from './refusal-case.js';

const issued = () => issuedScene();
const here = () => play(issuedScene(), checkIn('ham-yen', { present: 3, absentUnclassified: 2 }));

const named = (name: string): Act => ({
  type: 'RegisterDelegates',
  by: people.operatorOf('ham-yen'),
  data: {
    pointId: 'ham-yen',
    unitId: 'u-ham-yen',
    leadDelegate: { name, positions: [], substituteFor: null },
    delegates: [],
  },
});
/** From somebody before whose eyes nothing had been entered yet. */
const unseen = (act: Act): Act => ({ ...act, data: { ...act.data, seenAt: null } }) as Act;

/** Readiness and attendance of a point. */
export const pointLifeRefusals: readonly RefusalCase[] = [
  refused('NOT_CONFIRMED', issued, testEquipment('ham-yen')),
  refused('POINT_DECLINED', () => play(issuedScene(), declinePoint('ham-yen')), testEquipment('ham-yen')),
  refused('REASON_REQUIRED', issued, declinePoint('ham-yen', ' ')),
  refused('POINT_IN_USE', issued, { ...declinePoint('hall'), by: people.organizer }),
  refused('NOTHING_CHANGED', () => play(issuedScene(), declinePoint('ham-yen')), declinePoint('ham-yen')),
  refused('POINT_IN_USE', here, declinePoint('ham-yen')),
  refused('CHANGED_MEANWHILE', () => play(issuedScene(), confirm('ham-yen')), unseen(confirm('ham-yen', '0913'))),
  refused('CHANGED_MEANWHILE', () => play(issuedScene(), named('Đ/c A')), unseen(named('Đ/c B'))),
  refused('NOT_YOUR_POINT', issued, { ...declinePoint('na-hang'), by: people.operatorOf('ham-yen') }),
  refused('TEST_NOT_PASSED', () => play(issuedScene(), confirm('ham-yen')), declareReady('ham-yen')),
  refused(
    'NO_REHEARSAL',
    () =>
      play(issuedScene(), confirm('ham-yen'), testEquipment('ham-yen'), {
        type: 'StartRehearsal',
        by: people.organizer,
        data: {},
      }),
    declareReady('ham-yen'),
  ),
  refused('WRONG_PHASE', liveScene, {
    type: 'RecordRehearsal',
    by: people.technician,
    data: { pointId: 'ham-yen', passed: true, note: '' },
  }),
  refused('UNKNOWN_UNIT', issued, checkIn('ham-yen', { present: 1 }, 'u-na-hang')),
  refused('ABSENT_EXCEEDS_SUMMONED', here, reportAttendance('ham-yen', { absentUnclassified: 6 })),
  refused('SUBSTITUTES_EXCEED_PRESENT', here, reportAttendance('ham-yen', { present: 1, substitutes: 2 })),
  refused('REASON_REQUIRED', here, reportAttendance('ham-yen', { present: 4, absentExcused: 1 })),
  refused('FORBIDDEN', here, reportAttendance('ham-yen', { present: 4, absentUnexcused: 1 })),
  refused('NOT_CHECKED_IN', issued, reportAttendance('ham-yen', { present: 1 })),
  refused('NOTHING_CHANGED', here, checkIn('ham-yen', { present: 3, absentUnclassified: 2 })),
  refused('ABSENCE_MISMATCH', here, {
    type: 'ClassifyAbsence',
    by: people.secretary,
    data: { pointId: 'ham-yen', unitId: 'u-ham-yen', excused: 0, unexcused: 3, reason: '' },
  }),
  refused('MOVEMENT_EXCEEDS_PRESENT', here, {
    type: 'RecordMovement',
    by: people.operatorOf('ham-yen'),
    data: { pointId: 'ham-yen', unitId: 'u-ham-yen', kind: 'left_early', count: 4, withLeave: true, who: '' },
  }),
  refused('ATTENDANCE_INCOMPLETE', here, lockAttendance()),
  refused(
    'ATTENDANCE_LOCKED',
    () => play(here(), lockAttendance('absent_excused')),
    reportAttendance('ham-yen', { present: 4 }),
  ),
  refused('ATTENDANCE_NOT_LOCKED', here, { type: 'ReopenAttendance', by: people.secretary, data: { reason: 'nhầm' } }),
];
