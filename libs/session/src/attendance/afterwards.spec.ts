import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  checkIn,
  confirm,
  declareReady,
  issuedScene,
  liveScene,
  lockAttendance,
  people,
  play,
  refusalOf,
  reportAttendance,
  samplePlan,
  samplePoint,
  sampleUnit,
  STARTS_AT,
  stateOf,
  testEquipment,
} from '@diemcau/testing';
import { quorum } from '../quorum.js';
import { readinessOverview } from '../readiness/readiness-overview.js';
import { attendanceTotals } from './attendance-totals.js';
import { presenceIntervals } from './presence-intervals.js';

const conclude: Act = { type: 'ConcludeSession', by: people.chair, data: {} };
const add = (summoned: number): Act => ({
  type: 'AddPoint',
  by: people.organizer,
  data: { point: samplePoint('new', { units: [sampleUnit('u-new', summoned)] }), reason: 'bổ sung' },
});
const movement = (kind: 'late' | 'left_early' | 'returned', count: number): Act => ({
  type: 'RecordMovement',
  by: people.operatorOf('ham-yen'),
  data: { pointId: 'ham-yen', unitId: 'u-ham-yen', kind, count, withLeave: true, who: 'Đ/c B' },
});

describe('the roll when the sitting has ended', () => {
  it('is completed and locked by the secretary, for the minutes; points report no more', () => {
    const ended = play(liveScene(), checkIn('ham-yen', { present: 3, absentUnclassified: 2 }), conclude);
    expect(refusalOf(ended, reportAttendance('ham-yen', { present: 5 }))).toBe('WRONG_PHASE');
    const classified = play(ended, {
      type: 'ClassifyAbsence',
      by: people.secretary,
      data: { pointId: 'ham-yen', unitId: 'u-ham-yen', excused: 2, unexcused: 0, reason: 'ốm' },
    });
    const locked = play(classified, lockAttendance('absent_unexcused'));
    expect(attendanceTotals(stateOf(locked))).toMatchObject({ absentExcused: 2, absentUnclassified: 0, unknown: 0 });
    const archived = play(locked, { type: 'ArchiveSession', by: people.organizer, data: {} });
    expect(refusalOf(archived, { type: 'ReopenAttendance', by: people.secretary, data: { reason: 'nhầm' } })).toBe(
      'WRONG_PHASE',
    );
  });
});

describe('the roll once it is locked', () => {
  const locked = play(liveScene(), lockAttendance('absent_unexcused'));

  it('makes nobody absent by a change of plan: the secretary opens it again first', () => {
    expect(refusalOf(locked, add(5))).toBe('ATTENDANCE_LOCKED');
    const units: Act = {
      type: 'ChangeInvitedUnits',
      by: people.organizer,
      data: { pointId: 'ham-yen', units: [sampleUnit('u-ham-yen', 9)], reason: 'bổ sung' },
    };
    expect(refusalOf(locked, units)).toBe('ATTENDANCE_LOCKED');
    expect(refusalOf(locked, add(0))).toBeNull();
    const open = play(locked, { type: 'ReopenAttendance', by: people.secretary, data: { reason: 'thêm điểm cầu' } });
    expect(attendanceTotals(stateOf(play(open, add(5))))).toMatchObject({ summoned: 60, unknown: 60 });
  });

  it('still notes who comes late and who leaves', () => {
    const scene = play(liveScene(), checkIn('ham-yen', { present: 4 }), lockAttendance('absent_excused'));
    expect(refusalOf(scene, movement('left_early', 1))).toBeNull();
  });
});

describe('late arrivals and leavers', () => {
  it('are intervals: who left first is back first, part of a group is an interval of its own', () => {
    const scene = play(
      liveScene(),
      checkIn('ham-yen', { present: 5 }),
      movement('late', 1),
      movement('left_early', 2),
      movement('left_early', 1),
      movement('returned', 1),
    );
    const [, , , back] = [0, 1, 2, 0].map((ago) => scene.now - ago * 1000);
    expect(presenceIntervals(stateOf(scene)).map(({ kind, count, from, to }) => [kind, count, from, to])).toEqual([
      ['late', 1, null, scene.now - 3000],
      ['away', 1, scene.now - 2000, back],
      ['away', 1, scene.now - 2000, null],
      ['away', 1, scene.now - 1000, null],
    ]);
  });
});

describe('a new day', () => {
  it('begins without the check-ins and declarations of the one that was called off', () => {
    const scene = play(
      issuedScene(),
      confirm('ham-yen'),
      testEquipment('ham-yen'),
      declareReady('ham-yen'),
      checkIn('ham-yen', { present: 5 }),
      { type: 'PostponeSession', by: people.organizer, data: { reason: 'bão' } },
      {
        type: 'RescheduleSession',
        by: people.organizer,
        data: { startsAt: STARTS_AT + 86_400_000, endsAt: STARTS_AT + 90_000_000, reason: 'bão tan' },
      },
    );
    expect(attendanceTotals(stateOf(scene))).toMatchObject({ checkedIn: 0, present: 0, unknown: 55 });
    expect(readinessOverview(stateOf(scene), scene.now).counts).toMatchObject({ ready: 0, tested: 1 });
  });
});

describe('quorum', () => {
  it('counts a point added on the day, and one taken out no more', () => {
    const plan = samplePlan({ registrations: [] });
    const rule = { base: 'points', numerator: 2, denominator: 3, rule: 'at_least' } as const;
    const scene = issuedScene({ ...plan, header: { ...plan.header, quorum: rule } });
    const more = play(scene, add(5));
    expect(quorum(stateOf(more))).toMatchObject({ total: 7, needed: 5 });
    const fewer = play(scene, {
      type: 'RemovePoint',
      by: people.organizer,
      data: { pointId: 'minh-khuong', reason: 'ghép điểm' },
    });
    expect(quorum(stateOf(fewer))).toMatchObject({ total: 5, needed: 4 });
  });
});
