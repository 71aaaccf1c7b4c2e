import { describe, expect, it } from '@jest/globals';
import { sampleReport } from '@diemcau/testing';
import fc from 'fast-check';
import type { AttendanceFigures } from './attendance.state.js';
import { figuresOf } from './attendance-figures.js';

const count = fc.nat(300);
const reports = fc
  .record({
    present: count,
    substitutes: count,
    absentExcused: count,
    absentUnexcused: count,
    absentUnclassified: count,
    guests: count,
  })
  .map((figures) => sampleReport(figures));
const rests = fc.constantFrom(null, 'absent_excused', 'absent_unexcused');

const accounted = (f: AttendanceFigures): number =>
  f.present + f.absentExcused + f.absentUnexcused + f.absentUnclassified + f.unknown;

describe('figures of a unit', () => {
  it('always sum to those summoned, whatever was reported and however the invitation changed since', () => {
    fc.assert(
      fc.property(count, fc.option(reports, { nil: undefined }), rests, (summoned, report, rest) => {
        const figures = figuresOf({ summoned }, report, rest);
        expect(accounted(figures)).toBe(summoned);
        expect(Math.min(...(Object.values(figures) as number[]))).toBeGreaterThanOrEqual(0);
        expect(figures.substitutes).toBeLessThanOrEqual(figures.present);
        if (rest !== null) expect(figures.unknown + figures.absentUnclassified).toBe(0);
      }),
    );
  });

  it('count everybody in the room, either as present or as beyond those summoned', () => {
    fc.assert(
      fc.property(count, reports, (summoned, report) => {
        const { present, unsummoned } = figuresOf({ summoned }, report);
        expect(present + unsummoned).toBe(report.present + report.guests);
      }),
    );
  });
});
