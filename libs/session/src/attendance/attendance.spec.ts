import { describe, expect, it } from '@jest/globals';
import {
  checkIn,
  issuedScene,
  liveScene,
  lockAttendance,
  people,
  play,
  refusalOf,
  reportAttendance,
  samplePlan,
  sampleReport,
  stateOf,
} from '@diemcau/testing';
import { tableGet } from '../kernel/table.js';
import { attendanceByParent, attendanceTotals, pointFigures } from './attendance-totals.js';

const classify = (excused: number, unexcused: number, reason = 'ốm') =>
  ({
    type: 'ClassifyAbsence',
    by: people.secretary,
    data: { pointId: 'ham-yen', unitId: 'u-ham-yen', excused, unexcused, reason },
  }) as const;

const movement = (kind: 'late' | 'left_early' | 'returned', count: number) =>
  ({
    type: 'RecordMovement',
    by: people.operatorOf('ham-yen'),
    data: { pointId: 'ham-yen', unitId: 'u-ham-yen', kind, count, withLeave: true, who: 'Đ/c B' },
  }) as const;

describe('attendance', () => {
  it('checks in once, with or without figures', () => {
    const scene = play(issuedScene(), checkIn('ham-yen'));
    expect(refusalOf(scene, checkIn('ham-yen'))).toBe('NOTHING_CHANGED');
    const again = play(scene, checkIn('ham-yen', { present: 5 }));
    expect(again.events.map(({ type }) => type)).toEqual([
      ...scene.events.map(({ type }) => type),
      'AttendanceReported',
    ]);
    expect(pointFigures(stateOf(again), 'ham-yen').present).toBe(5);
  });

  it('never refuses more people than summoned: the surplus is beyond those summoned', () => {
    const scene = play(issuedScene(), checkIn('ham-yen', { present: 8, absentUnclassified: 1, guests: 2 }));
    expect(pointFigures(stateOf(scene), 'ham-yen')).toMatchObject({
      summoned: 5,
      present: 4,
      unknown: 0,
      unsummoned: 6,
    });
  });

  it('takes "nobody came" from a point that never checked in', () => {
    const scene = play(issuedScene(), reportAttendance('ham-yen', { absentUnclassified: 5 }));
    expect(attendanceTotals(stateOf(scene))).toMatchObject({ checkedIn: 0, absentUnclassified: 5 });
    expect(refusalOf(scene, reportAttendance('ham-yen', { present: 1 }))).toBe('NOT_CHECKED_IN');
  });

  it('keeps both figures and both authors of a correction', () => {
    const scene = play(issuedScene(), checkIn('ham-yen', { present: 5 }), {
      ...reportAttendance('ham-yen', { present: 4 }),
      by: people.secretary,
    });
    const unit = tableGet(stateOf(scene).attendance.points, 'ham-yen')?.units['u-ham-yen'];
    expect(unit?.current).toMatchObject({ value: { present: 4 }, by: { id: 'secretary' } });
    expect(unit?.corrected).toMatchObject([{ value: { present: 5 }, by: { id: 'operator-ham-yen' } }]);
  });

  it('leaves the word "unexcused" to the secretary, who classifies what is open', () => {
    const scene = play(issuedScene(), checkIn('ham-yen', { present: 2, absentUnclassified: 3 }));
    expect(refusalOf(scene, reportAttendance('ham-yen', { present: 2, absentUnexcused: 1 }))).toBe('FORBIDDEN');
    expect(refusalOf(scene, classify(2, 2))).toBe('ABSENCE_MISMATCH');
    const classified = play(scene, classify(2, 1));
    expect(pointFigures(stateOf(classified), 'ham-yen')).toMatchObject({
      absentExcused: 2,
      absentUnexcused: 1,
      absentUnclassified: 0,
    });
    // The operator may correct the rest without touching what the secretary said.
    const corrected = sampleReport({ present: 3, absentExcused: 1, absentUnexcused: 1, reason: 'ốm' });
    expect(refusalOf(classified, reportAttendance('ham-yen', corrected))).toBeNull();
  });

  it('tells an early leaver from those present, and who came back', () => {
    const scene = play(liveScene(), checkIn('ham-yen', { present: 3 }), movement('left_early', 2));
    expect(refusalOf(scene, movement('left_early', 2))).toBe('MOVEMENT_EXCEEDS_PRESENT');
    expect(refusalOf(scene, movement('returned', 3))).toBe('MOVEMENT_EXCEEDS_PRESENT');
    const back = play(scene, lockAttendance('absent_unexcused'), movement('returned', 2), movement('left_early', 3));
    expect(tableGet(stateOf(back).attendance.points, 'ham-yen')?.movements).toHaveLength(3);
    expect(pointFigures(stateOf(back), 'ham-yen').present).toBe(3);
  });

  it('locks when all is accounted for, or settles the rest at the lock, and opens again', () => {
    const scene = play(issuedScene(), checkIn('ham-yen', { present: 2, absentUnclassified: 1 }));
    expect(refusalOf(scene, lockAttendance())).toBe('ATTENDANCE_INCOMPLETE');
    const locked = play(scene, lockAttendance('absent_excused'));
    expect(attendanceTotals(stateOf(locked))).toMatchObject({
      present: 2,
      absentExcused: 53,
      unknown: 0,
      absentUnclassified: 0,
    });
    expect(refusalOf(locked, reportAttendance('ham-yen', { present: 3 }))).toBe('ATTENDANCE_LOCKED');
    expect(refusalOf(locked, checkIn('na-hang'))).toBeNull();
    const reopened = play(locked, { type: 'ReopenAttendance', by: people.secretary, data: { reason: 'nhầm' } });
    expect(attendanceTotals(stateOf(reopened))).toMatchObject({ absentExcused: 0, absentUnclassified: 1, unknown: 52 });
    expect(refusalOf(reopened, reportAttendance('ham-yen', { present: 3 }))).toBeNull();
  });

  it('sums by district, the hall apart, in the order of the office', () => {
    const scene = play(issuedScene(), checkIn('minh-khuong', { present: 4 }), checkIn('ham-yen', { present: 5 }), {
      ...checkIn('hall', { present: 20 }, 'u-hall-1'),
      by: people.reception,
    });
    const rows = attendanceByParent(stateOf(scene));
    expect(
      rows.map(({ pointId, points, checkedIn, present, summoned }) => [pointId, points, checkedIn, present, summoned]),
    ).toEqual([
      ['hall', 1, 1, 20, 30],
      ['ham-yen', 3, 2, 9, 15],
      ['na-hang', 2, 0, 0, 10],
    ]);
    expect(rows.reduce((sum, row) => sum + row.summoned, 0)).toBe(attendanceTotals(stateOf(scene)).summoned);
  });

  it('is closed once the session has ended', () => {
    const scene = play(liveScene(samplePlan()), { type: 'ConcludeSession', by: people.chair, data: {} });
    expect(refusalOf(scene, checkIn('ham-yen'))).toBe('WRONG_PHASE');
  });
});
