import {
  type Header,
  type RowChoice,
  type RowFacts,
  type RowOutcome,
  indexingPoints,
  matchingRows,
  readRow,
} from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { PointImport, PointImportRow } from '../../ports/point-imports.js';
import { inTurns, mapInTurns } from '../../turns/system-turns.js';
import type { UnitQueries } from '../units/unit-queries.js';

const ROWS_AT_ONCE = 250;

/** What of an import its rows are read by. */
export type Reading = Pick<PointImport, 'heading' | 'date' | 'provinceCode'>;

/** The rows of an import against the registry of one moment. */
export interface Matched {
  readonly registry: ReadonlyMap<PointId, BridgePoint>;
  readonly outcomes: readonly RowOutcome[];
  /** The same rows with what somebody chose, without those he left out. */
  again(choices: ReadonlyMap<number, RowChoice>): Promise<ReadonlyMap<number, RowOutcome>>;
}

const headerOf = ({ heading }: Reading): Header => ({ ...heading, row: 0, columns: new Map(heading.columns) });

/** Matches rows with the registry and the units as they are now. */
export class ImportMatching {
  constructor(
    private readonly points: BridgePoints,
    private readonly units: UnitQueries,
  ) {}

  async match(reading: Reading, rows: readonly Pick<PointImportRow, 'row' | 'cells'>[]): Promise<Matched> {
    const { history } = await this.units.on(reading.date);
    const points = await this.points.find({ under: null, role: null, searchKey: '' });
    const { date, provinceCode } = reading;
    const surroundings = { history, date, provinceCode, points: await inTurns(indexingPoints(points)) };
    const header = headerOf(reading);
    const facts: readonly RowFacts[] = await mapInTurns(rows, ROWS_AT_ONCE, (row) => readRow(header, row));
    return {
      registry: new Map(points.map((point) => [point.id, point])),
      outcomes: await inTurns(matchingRows(surroundings, facts)),
      again: async (choices) => {
        const kept = facts.filter(({ row }) => choices.get(row) !== 'skip');
        const outcomes = await inTurns(matchingRows(surroundings, kept, choices));
        return new Map(outcomes.map((outcome, i) => [kept[i]?.row ?? 0, outcome]));
      },
    };
  }
}
