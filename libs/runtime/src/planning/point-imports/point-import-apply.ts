import type { ApplyImportBody, ImportResultView } from '@diemcau/contract';
import type { Clock } from '../../ports/clock.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import type { PointImport, PointImportResult, PointImportRow, PointImports } from '../../ports/point-imports.js';
import { othersFirst } from '../../turns/system-turns.js';
import { PlanningRefused, found } from '../planning-refused.js';
import { type DecidedRows, decideRows } from './import-choices.js';
import type { ImportMatching, Matched } from './import-matching.js';
import { importPuts } from './import-puts.js';
import { type ImportReader, importFor } from './point-import-queries.js';
import { isSame, withPreviews } from './row-preview.js';

/** Somebody who edits points while a list is applied makes it be matched again, so often at most. */
const TRIES = 5;

const resultOf = ({ rows, skipped }: DecidedRows): PointImportResult => {
  const count = (action: string): number => rows.filter((row) => row.action === action).length;
  return { created: count('create'), updated: count('update'), unchanged: count('unchanged'), skipped };
};

/** Writes an uploaded list into the registry: all that was decided, or nothing. */
export class PointImportApply {
  constructor(
    private readonly imports: PointImports,
    private readonly matching: ImportMatching,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * Applied before: answers what it answered then.
   * @throws PlanningRefused NOT_FOUND, IMPORT_OUTDATED, IMPORT_UNRESOLVED, IMPORT_CHOICE_INVALID, DUPLICATE_ID
   */
  async apply(id: string, body: ApplyImportBody, who: ImportReader, by: Editor): Promise<ImportResultView> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const record = await importFor(this.imports, id, who);
      if (record.result !== null) return record.result;
      const result = await this.attempt(record, body, by);
      if (result !== null) return result;
    }
    throw new PlanningRefused('IMPORT_OUTDATED', { rows: 0 });
  }

  /** Null when the registry changed meanwhile, or somebody applied it first. */
  private async attempt(record: PointImport, body: ApplyImportBody, by: Editor): Promise<PointImportResult | null> {
    const rows = await this.imports.rows(record.id, null);
    const matched = await this.matching.match(record, rows);
    await this.refuseOutdated(record, rows, matched);
    const decided = await decideRows(rows, matched, body);
    const result = resultOf(decided);
    const changed = decided.rows.filter(({ action }) => action !== 'unchanged').map(({ point }) => point);
    const at = this.clock.wall();
    const puts = importPuts(changed, matched.registry, this.ids, { changedAt: at, changedBy: by });
    const seen = new Map([...matched.registry.values()].map(({ id, version }) => [id, version]));
    const { settled } = decided;
    const change = await this.imports.apply({ id: record.id, at, seen, ...puts, result, settled });
    if (change === 'missing') return found(null);
    return change === 'done' ? result : null;
  }

  /** What somebody agreed to is what he saw: anything else is shown to him first. */
  private async refuseOutdated(
    { id }: PointImport,
    rows: readonly PointImportRow[],
    { outcomes }: Matched,
  ): Promise<void> {
    const fresh = withPreviews(rows, outcomes);
    await othersFirst();
    const different = fresh.filter(({ preview }, i) => {
      const shown = rows[i]?.preview;
      return shown === undefined || !isSame(shown, preview);
    });
    await othersFirst();
    if (different.length === 0) return;
    await this.imports.renew(id, fresh);
    throw new PlanningRefused('IMPORT_OUTDATED', { rows: different.length, row: different[0]?.row ?? 0 });
  }
}
