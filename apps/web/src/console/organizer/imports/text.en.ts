import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  open: 'Import a file…',
  template: 'Template',
  export: 'Export the registry',
  registry: 'Registry of points',
  heading: 'Import a list of points',
  explain:
    'CSV or XLSX, 5 MB at most. Rows are matched by the code of the unit, then by name; nothing is written before "Apply".',
  choose: 'Choose a file…',
  another: 'Another file…',
  reading: 'Reading and matching…',
  file: (name, rows) => `${name}: ${rows} rows`,
  sheet: (name) => `sheet "${name}"`,
  ignored: (names) => `Columns not used: ${names}`,
  tabs: {
    matched: (count) => `Matched (${count})`,
    choose: (count) => `To decide (${count})`,
    broken: (count) => `Broken (${count})`,
  },
  none: { matched: 'No row matches.', choose: 'No row to decide.', broken: 'No row is broken.' },
  row: (row) => `Row ${row}`,
  action: { create: 'new', update: 'changed', unchanged: 'unchanged' },
  changes: (columns) => `Changes: ${columns}`,
  pick: (row) => `Which point is row ${row}?`,
  pickNone: 'Not decided',
  asNew: 'Make it a new point',
  skip: 'Leave this row out',
  willCreate: (name) => `${name} (new)`,
  skipBroken: (count) => `Leave out ${count} rows that are broken or not decided`,
  errors: 'Download broken rows (XLSX)',
  apply: 'Apply',
  summary: (created, updated, unchanged) => `${created} points new, ${updated} changed, ${unchanged} as they are.`,
  done: (created, updated, unchanged, skipped) =>
    `${created} new, ${updated} changed, ${unchanged} as they were; ${skipped} rows left out.`,
  close: 'Close',
};
