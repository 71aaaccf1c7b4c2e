import type { ImportRowsQuery, ImportRowsView } from '@diemcau/contract';
import { REASON_HEADING, cellText, isReason, reasonText, undecidedText } from '@diemcau/planning';
import type { PointImport, PointImportRow, PointImports, RowCount } from '../../ports/point-imports.js';
import type { SpreadsheetFormat, Spreadsheets } from '../../ports/spreadsheets.js';
import { found } from '../planning-refused.js';
import { importView, rowView } from './import-view.js';

/** Who asks for an import: its uploader, or an admin, who may see any. */
export interface ImportReader {
  readonly accountId: string;
  readonly admin: boolean;
}

/** @throws PlanningRefused NOT_FOUND: also for an import of somebody else */
export const importFor = async (imports: PointImports, id: string, who: ImportReader): Promise<PointImport> => {
  const record = await imports.byId(id);
  return found(record !== null && (who.admin || record.accountId === who.accountId) ? record : null);
};

const reasonOf = ({ preview }: PointImportRow): string =>
  preview.group === 'choose' ? undecidedText(preview.candidates) : preview.problems.map(reasonText).join('; ');

/** The first column: cells that stand beyond the heading stay where they are. */
const withReason = (labels: readonly string[], row: PointImportRow): readonly string[] => {
  const cells = row.cells.map(cellText);
  return [reasonOf(row), ...cells.filter((_, i) => !isReason(labels[i] ?? ''))];
};

const count = (counts: readonly RowCount[], group: ImportRowsQuery['group']): number =>
  counts.filter((one) => group === undefined || one.group === group).reduce((sum, one) => sum + one.count, 0);

/** Looking at uploaded lists. */
export class PointImportQueries {
  constructor(
    private readonly imports: PointImports,
    private readonly spreadsheets: Spreadsheets,
  ) {}

  /** @throws PlanningRefused NOT_FOUND */
  async rows(id: string, { group, offset, limit }: ImportRowsQuery, who: ImportReader): Promise<ImportRowsView> {
    const record = await importFor(this.imports, id, who);
    const counts = await this.imports.counts(id);
    const rows = await this.imports.rows(id, group === undefined ? null : [group], { offset, limit });
    return { import: importView(record, counts), total: count(counts, group), rows: rows.map(rowView) };
  }

  /** The rows that stay out, each with its reason: mended, the file can be uploaded again. @throws PlanningRefused NOT_FOUND */
  async errors(id: string, format: SpreadsheetFormat, who: ImportReader): Promise<Uint8Array> {
    const { heading, settled } = await importFor(this.imports, id, who);
    const done = new Set(settled);
    const rows = (await this.imports.rows(id, ['choose', 'broken'])).filter(({ row }) => !done.has(row));
    const labels = [REASON_HEADING, ...heading.labels.filter((label) => !isReason(label))];
    const table = [labels, ...rows.map((row) => withReason(heading.labels, row))];
    return this.spreadsheets.write(format, [{ name: REASON_HEADING, heading: true, rows: table, widths: [60] }]);
  }

  /** @throws PlanningRefused NOT_FOUND */
  async remove(id: string, who: ImportReader): Promise<void> {
    await importFor(this.imports, id, who);
    found((await this.imports.remove(id)) ? true : null);
  }
}
