import { describe, expect, it } from '@jest/globals';
import { programme } from '@diemcau/planning';
import { sessionReport } from '@diemcau/session';
import { issuedScene, samplePlan, STARTS_AT, stateOf } from '@diemcau/testing';
import fc from 'fast-check';

const MINUTE = 60_000;

describe('the hours of a programme', () => {
  it('are the same in the plan and in the report of the session, whatever is pinned', () => {
    const minutes = fc.integer({ min: 0, max: 120 });
    const pin = fc.option(fc.integer({ min: -300, max: 600 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(minutes, pin), { minLength: 1, maxLength: 10 }), (items) => {
        const [first] = samplePlan().agenda;
        const agenda = items.map(([length, after], i) => ({
          ...first!,
          id: `i${i}`,
          minutes: length,
          pinnedAt: after === null ? null : STARTS_AT + after * MINUTE,
        }));
        const { rows } = programme(agenda, STARTS_AT, STARTS_AT);
        const scene = issuedScene(samplePlan({ agenda, registrations: [] }));
        const report = sessionReport(stateOf(scene), scene.now).agenda;
        const printed = rows.flatMap((row) => (row.kind === 'item' ? [[row.itemId, row.startsAt]] : []));
        expect(report.map((run) => [run.itemId, run.plannedStart])).toEqual(printed);
      }),
    );
  });
});
