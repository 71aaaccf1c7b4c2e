import type { TableRow } from './body.js';
import { CellReader, wordKeys } from './cell-reader.js';
import type { Header } from './header.js';
import { problem } from '../reasons.js';
import type { RowFacts } from './row-facts.js';
import { cellText, clears } from '../table.js';
import { MODE_WORDS, ROLE_WORDS, TERMINAL_WORDS, YES_NO_WORDS } from '../words.vi.js';

const roles = wordKeys(ROLE_WORDS);
const modes = wordKeys(MODE_WORDS);
const kinds = wordKeys(TERMINAL_WORDS);
const yesNo = wordKeys(YES_NO_WORDS);

const unitCode = (reader: CellReader): RowFacts['unitCode'] => {
  const text = reader.raw('unitCode');
  if (text === '') return null;
  return clears(text) ? 'none' : { text, isNumber: reader.isNumber('unitCode') };
};

/** Cells beyond the last column: a separator that belongs to a text, or a list pasted askew. */
const tooWide = ({ labels }: Header, { cells }: TableRow): boolean =>
  cells.slice(labels.length).some((cell) => cellText(cell) !== '');

const autoMicrophone = (reader: CellReader): boolean | undefined => {
  const word = reader.requiredChoice('autoMicrophone', yesNo, 'AUTO_MICROPHONE_UNKNOWN');
  return word === undefined ? undefined : word === 'yes';
};

/** What a row says. Its problems are those of its cells, in the order of the columns. */
export const readRow = (header: Header, row: TableRow): RowFacts => {
  const reader = new CellReader((column) => {
    const at = header.columns.get(column);
    return at === undefined ? undefined : row.cells[at];
  });
  if (tooWide(header, row)) {
    reader.problems.push(problem('ROW_TOO_WIDE', null, { cells: row.cells.length, columns: header.labels.length }));
  }
  return {
    row: row.row,
    unitCode: unitCode(reader),
    unitName: reader.text('unitName') ?? null,
    name: reader.required('name'),
    parent: reader.text('parent'),
    group: reader.text('group'),
    role: reader.requiredChoice('role', roles, 'ROLE_UNKNOWN'),
    mode: reader.requiredChoice('mode', modes, 'MODE_UNKNOWN'),
    via: reader.text('via'),
    venue: reader.text('venue'),
    terminalKind: reader.choice('terminalKind', kinds, 'TERMINAL_KIND_UNKNOWN'),
    terminal: reader.text('terminal'),
    assetCode: reader.text('assetCode'),
    technician: reader.text('technician'),
    technicianPhone: reader.phone('technicianPhone', 'PHONE_MALFORMED'),
    hotline: reader.phone('hotline', 'HOTLINE_MALFORMED'),
    autoMicrophone: autoMicrophone(reader),
    sortOrder: reader.order('sortOrder'),
    unitDate: reader.day('unitDate'),
    pointKey: reader.text('pointKey') ?? null,
    problems: reader.problems,
  };
};
