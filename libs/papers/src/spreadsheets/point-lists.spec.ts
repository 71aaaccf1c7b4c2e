import { describe, expect, it, jest } from '@jest/globals';
import {
  type RowOutcome,
  type Surroundings,
  TABLE_HEADINGS,
  type TablePoint,
  findHeader,
  headerWorth,
  listRows,
  matchRows,
  pointIndex,
  pointRows,
  readRow,
} from '@diemcau/planning';
import { FileUnitCatalogue } from '@diemcau/persistence';
import { pointRegistries, renamedPoints } from '@diemcau/testing';
import fc from 'fast-check';
import { OfficeSpreadsheets } from './office-spreadsheets.js';

// A busy machine may take its time over hundreds of workbooks; nothing here waits for a clock.
jest.setTimeout(60_000);

const papers = new OfficeSpreadsheets();
const history = await new FileUnitCatalogue().history();

/** Units of a district and of a renamed city, with their names of the first and of the last state of the country. */
const units = ['08', '074', '02374', '02380', '02383', '75', '26020'].flatMap((code) =>
  [history.states[0], history.states.at(-1)].flatMap((state) => {
    const unit = state?.forest.byCode.get(code);
    return state === undefined || unit === undefined ? [] : [{ code, era: state.era, name: unit.fullName }];
  }),
);

const around = (points: readonly TablePoint[]): Surroundings => ({
  history,
  date: '2026-06-01',
  provinceCode: null,
  points: pointIndex(points),
});

describe.each(['csv', 'xlsx'] as const)('a registry that went out as %s', (format) => {
  const read = async (
    points: readonly TablePoint[],
    registry: readonly TablePoint[],
  ): Promise<readonly RowOutcome[]> => {
    const rows = [TABLE_HEADINGS, ...pointRows(points, points, history)];
    const file = await papers.write(format, [{ name: 'T', heading: true, rows }]);
    const { table } = await papers.read(file, { sheet: null, worth: headerWorth });
    const header = findHeader(table)!;
    const facts = listRows(table, header).rows.map((row) => readRow(header, row));
    return matchRows(around(registry), facts);
  };
  const actions = (outcomes: readonly RowOutcome[]): readonly unknown[] =>
    outcomes.map((outcome) => (outcome.group === 'matched' ? outcome.action : outcome));

  it('comes back as the same points, and into an empty registry as an equal one', async () => {
    await fc.assert(
      fc.asyncProperty(pointRegistries(units), async (points) => {
        expect(actions(await read(points, points))).toEqual(points.map(() => 'unchanged'));
        const fresh = await read(points, []);
        expect(actions(fresh)).toEqual(points.map(() => 'create'));
        const made = fresh.flatMap((outcome) => (outcome.group === 'matched' ? [outcome.point] : []));
        expect(renamedPoints(made, new Map(made.map(({ id }, i) => [id, points[i]!.id])))).toEqual(points);
      }),
      { numRuns: 30 },
    );
  });
});
