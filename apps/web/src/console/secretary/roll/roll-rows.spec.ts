import { describe, expect, it } from '@jest/globals';
import { issuedScene, people, play, stateOf } from '@diemcau/testing';
import { rollRows } from './roll-rows.js';

const report = (present: number, absentUnclassified: number) => ({
  present,
  substitutes: 0,
  absentExcused: 0,
  absentUnexcused: 0,
  absentUnclassified,
  guests: 0,
  reason: '',
  named: [],
});

describe('the roll', () => {
  const before = stateOf(issuedScene());
  const [hall, first] = before.plan.points;
  const units = (present: number, absent: number) => [{ unitId: first!.units[0]!.id, report: report(present, absent) }];
  const scene = play(
    issuedScene(),
    { type: 'CheckIn', by: people.secretary, data: { pointId: first!.id, units: units(1, 1) } },
    { type: 'ReportAttendance', by: people.secretary, data: { pointId: first!.id, units: units(2, 0) } },
  );
  const names = (
    ...how: Parameters<typeof rollRows> extends [unknown, ...infer Rest] ? Rest : never
  ): readonly string[] => rollRows(stateOf(scene), ...how).map(({ point: { id } }) => id);

  it('shows who has not checked in, and whose figures were corrected', () => {
    expect(names('missing', '')).not.toContain(first!.id);
    expect(names('missing', '')).toContain(hall!.id);
    expect(names('corrected', '')).toEqual([first!.id]);
    expect(names('unclassified', '')).toEqual([]);
  });

  it('is searched without marks', () => {
    expect(names('all', 'khong co ten nay')).toEqual([]);
    expect(names('all', first!.name.toLowerCase())).toContain(first!.id);
  });
});
