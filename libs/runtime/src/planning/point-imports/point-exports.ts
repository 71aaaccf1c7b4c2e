import type { ExportQuery } from '@diemcau/contract';
import { TABLE_HEADINGS, exampleRows, instructions, writingRows, searchKey, sheetNames } from '@diemcau/planning';
import type { BridgePoints } from '../../ports/bridge-points.js';
import type { SpreadsheetFormat, Spreadsheets } from '../../ports/spreadsheets.js';
import { inTurns } from '../../turns/system-turns.js';
import { found } from '../planning-refused.js';
import type { UnitQueries } from '../units/unit-queries.js';

const WIDTHS = [12, 28, 44, 36, 20, 14, 20, 30, 32, 20, 28, 16, 26, 22, 18, 14, 10, 16, 38];
const ALL = { under: null, role: null, searchKey: '' };

/** The registry as files that can be read in again. */
export class PointExports {
  constructor(
    private readonly points: BridgePoints,
    private readonly units: UnitQueries,
    private readonly spreadsheets: Spreadsheets,
  ) {}

  /** @throws PlanningRefused NOT_FOUND for `under` */
  async list(query: ExportQuery): Promise<Uint8Array> {
    const all = await this.points.find(ALL);
    if (query.under !== undefined) found(all.find(({ id }) => id === query.under));
    const filter = { ...ALL, under: query.under ?? null, searchKey: searchKey(query.q ?? ''), group: query.group };
    const points = await this.points.find(filter);
    const { history } = await this.units.on(undefined);
    const rows = [TABLE_HEADINGS, ...(await inTurns(writingRows(points, all, history)))];
    return this.spreadsheets.write(query.format, [{ name: sheetNames.list, heading: true, rows, widths: WIDTHS }]);
  }

  template(format: SpreadsheetFormat): Promise<Uint8Array> {
    return this.spreadsheets.write(format, [
      { name: sheetNames.list, heading: true, rows: [TABLE_HEADINGS, ...exampleRows()], widths: WIDTHS },
      { name: sheetNames.help, heading: true, rows: instructions(), widths: [30, 90, 60] },
    ]);
  }
}
