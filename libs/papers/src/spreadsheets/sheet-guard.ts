import { SpreadsheetUnreadable } from '@diemcau/runtime';
import { MAX_COLUMNS, MAX_ROWS } from './limits.js';

/** Every tag of well-formed XML; a sign of "less than" outside of one is a trick. */
const TAG = /<(?:[A-Za-z_](?:[^<>"']|"[^"<]*"|'[^'<]*')*|\/[^<>]*|\?[^<>]*\?)>/gu;
const PLACE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const CELL = /^([A-Z]{0,3})(\d{1,7})$/u;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** A place that no list of this house has: the reader would fill everything before it. */
const checkPlace = (place: string): void => {
  const match = CELL.exec(place);
  if (match === null) throw new SpreadsheetUnreadable('NOT_A_TABLE');
  if (Number(match[2]) > MAX_ROWS) throw new SpreadsheetUnreadable('TOO_MANY_ROWS', { max: MAX_ROWS });
  // Empty but formatted columns far to the right are common; the rest is checked when the cells are known.
  if (columnNumber(match[1] ?? '') > 16_384) throw new SpreadsheetUnreadable('TOO_MANY_COLUMNS', { max: MAX_COLUMNS });
};

/** Tags that are looked at in a turn. */
const TAGS_AT_ONCE = 20_000;

/** Before a sheet is read: it is plain XML, and no row or cell of it lies beyond the limits. @throws SpreadsheetUnreadable */
export function* guardingSheet(data: Uint8Array): Generator<undefined, void> {
  const xml = new TextDecoder().decode(data);
  let tags = 0;
  for (const [tag] of xml.matchAll(TAG)) {
    tags++;
    if (tags % TAGS_AT_ONCE === 0) yield;
    if (!tag.includes('r')) continue;
    for (const match of tag.matchAll(PLACE)) checkPlace(match[1] ?? match[2] ?? '');
  }
  yield;
  let signs = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) signs++;
  if (signs !== tags) throw new SpreadsheetUnreadable('NOT_A_TABLE');
}
