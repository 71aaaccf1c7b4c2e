import type { ImportView, UploadQuery } from '@diemcau/contract';
import { type Header, findHeader, headerWorth, listingRows, officialCode, seenInstead } from '@diemcau/planning';
import type { Clock } from '../../ports/clock.js';
import type { Ids } from '../../ports/ids.js';
import type { PointImport, PointImports } from '../../ports/point-imports.js';
import { type ReadSheet, SpreadsheetUnreadable, type Spreadsheets } from '../../ports/spreadsheets.js';
import { inTurns } from '../../turns/system-turns.js';
import { PlanningRefused } from '../planning-refused.js';
import type { UnitQueries } from '../units/unit-queries.js';
import type { ImportMatching } from './import-matching.js';
import { importView } from './import-view.js';
import { withPreviews } from './row-preview.js';

const DAY_MS = 86_400_000;
/** A list that nobody applied holds telephone numbers for no reason. */
const KEPT_MS = 7 * DAY_MS;

const headingOf = ({ labels, ignored, counting, columns }: Header): PointImport['heading'] => ({
  labels,
  ignored,
  counting,
  columns: [...columns],
});

/** What an upload needs. */
export interface UploadParts {
  readonly imports: PointImports;
  readonly spreadsheets: Spreadsheets;
  readonly matching: ImportMatching;
  readonly units: UnitQueries;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** Takes in a list of points: reads it, matches it, keeps it; writes nothing of it into the registry. */
export class PointUploads {
  constructor(private readonly parts: UploadParts) {}

  /** @throws PlanningRefused UNKNOWN_PROVINCE, HEADER_NOT_FOUND, TABLE_EMPTY, and what a file can be unreadable for */
  async upload(file: Uint8Array, query: UploadQuery, accountId: string): Promise<ImportView> {
    const { imports, matching, ids, clock } = this.parts;
    const now = clock.wall();
    const { date, provinceCode } = await this.place(query);
    const { sheet, table } = await this.read(file, query.sheet ?? null);
    const header = findHeader(table);
    if (header === null) throw new PlanningRefused('HEADER_NOT_FOUND', { seen: seenInstead(table) });
    const { rows, skipped } = await inTurns(listingRows(table, header));
    if (rows.length === 0) throw new PlanningRefused('TABLE_EMPTY', { row: header.row + 1 });
    const record: PointImport = {
      id: ids.uuid(),
      accountId,
      fileName: query.fileName,
      date,
      provinceCode,
      sheet,
      heading: headingOf(header),
      skippedRows: skipped,
      createdAt: now,
      appliedAt: null,
      result: null,
      settled: [],
    };
    const { outcomes } = await matching.match(record, rows);
    await imports.removeForgotten(now - KEPT_MS);
    await imports.add(record, withPreviews(rows, outcomes));
    return importView(record, await imports.counts(record.id));
  }

  private async place({ date, province }: UploadQuery): Promise<{ date: string; provinceCode: string | null }> {
    const on = await this.parts.units.on(date);
    if (province === undefined) return { date: on.date, provinceCode: null };
    const code = officialCode(on.history, province);
    if (on.state.forest.byCode.get(code)?.level !== 'province') throw new PlanningRefused('UNKNOWN_PROVINCE', { code });
    return { date: on.date, provinceCode: code };
  }

  private async read(file: Uint8Array, sheet: string | null): Promise<ReadSheet> {
    try {
      return await this.parts.spreadsheets.read(file, { sheet, worth: headerWorth });
    } catch (error) {
      if (error instanceof SpreadsheetUnreadable) throw new PlanningRefused(error.code, error.params);
      throw error;
    }
  }
}
