import type { RowOutcome } from '@diemcau/planning';
import type { PointImportRow, RowPreview } from '../../ports/point-imports.js';

const NOTHING = { action: null, pointId: null, unitCode: null, name: null, changes: [], candidates: [], problems: [] };

/** What is shown of a row before it is written. */
const previewOf = (outcome: RowOutcome): RowPreview => {
  if (outcome.group === 'broken') return { ...NOTHING, group: 'broken', problems: outcome.problems };
  if (outcome.group === 'choose') return { ...NOTHING, group: 'choose', candidates: outcome.candidates };
  const { action, point, changes } = outcome;
  const { name, unit } = point;
  const pointId = action === 'create' ? null : point.id;
  return { ...NOTHING, group: 'matched', action, pointId, unitCode: unit?.code ?? null, name, changes };
};

export const withPreviews = (
  rows: readonly Pick<PointImportRow, 'row' | 'cells'>[],
  outcomes: readonly RowOutcome[],
): readonly PointImportRow[] =>
  rows.flatMap(({ row, cells }, i) => {
    const outcome = outcomes[i];
    return outcome === undefined ? [] : [{ row, cells, preview: previewOf(outcome) }];
  });

/** Whether the same would become of a row as was shown. */
export const isSame = (a: RowPreview, b: RowPreview): boolean => JSON.stringify(a) === JSON.stringify(b);
