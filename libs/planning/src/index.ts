/**
 * Everything before the day as pure functions: units and points, programmes, checks, deadlines, days and hours.
 * Shared by the server and the browser; imports nothing outside this folder.
 */
export * from './names/fold.js';
export * from './names/order.js';
export * from './time/day.js';
export * from './time/iso-week.js';
export * from './time/working-calendar.js';
export * from './time/calendar-layers.js';
export * from './time/notice.js';
export * from './deadlines/deadlines.js';
export * from './deadlines/reminders.js';
export * from './units/unit.js';
export * from './units/level.js';
export * from './units/forest.js';
export * from './units/history.js';
export { type UnitOrder, UNIT_ORDERS, type UnitQuery, searchUnits } from './units/search.js';
export { type FormerHit, type FormerUnit, searchFormer } from './units/former-search.js';
export { eraChange, predecessorsOf, successorsOf } from './units/succession.js';
export * from './units/follow.js';
export * from './points/plate.js';
export * from './points/province.js';
export * from './points/country.js';
export * from './points/hierarchy.js';
export * from './points/phone.js';
export * from './points/terminal.js';
export * from './points/links.js';
export * from './points/changed-fields.js';
export * from './conference/status.js';
export * from './conference/duration.js';
export * from './conference/sequence.js';
export * from './checks/check-input.js';
export {
  CHECK_CODES,
  CHECK_LINKS,
  type CheckCode,
  type CheckFinding,
  type CheckLevel,
  type CheckLink,
} from './checks/check-finding.js';
export * from './checks/run-checks.js';
export { checkSentence } from './checks/check-sentences.vi.js';
export { checkTitle } from './checks/check-titles.vi.js';
export * from './time/clock.js';
export * from './agenda/programme.js';
export { findingSentence, findingTitle, finishSentence } from './agenda/programme.vi.js';
export { PASTE_FIELDS, type PasteColumn, type PasteField } from './agenda/paste/fields.js';
export type { PasteablePoint } from './agenda/paste/named-points.js';
export { PASTE_PROBLEM_CODES, type PasteProblem, isFatal } from './agenda/paste/problems.js';
export { pasteSentence } from './agenda/paste/problems.vi.js';
export { MOST_PASTED_LINES, type PasteReading, type PasteRefusal, readPaste } from './agenda/paste/read-paste.js';
export { type PastedLine, tidy } from './agenda/paste/table.js';
export {
  type PasteMode,
  type Placed,
  type PlacedItem,
  type PresentItem,
  placeLines,
} from './agenda/paste/place-lines.js';
export { HIDDEN_CHARACTERS, STACKED_MARKS, oneLine } from './names/line.js';
export { type Cell, type Table, cellText } from './point-table/table.js';
export { POINT_COLUMNS, type PointColumn } from './point-table/columns.js';
export { HEADINGS, REASON_HEADING } from './point-table/columns.vi.js';
export { type Header, findHeader, headerWorth, seenInstead } from './point-table/reading/header.js';
export { type TableRow, listRows, listingRows } from './point-table/reading/body.js';
export { isReason } from './point-table/labels.js';
export { readRow } from './point-table/reading/read-row.js';
export type { RowFacts } from './point-table/reading/row-facts.js';
export { ROW_REASONS, type RowProblem, type RowReason } from './point-table/reasons.js';
export { reasonText, undecidedText } from './point-table/reasons.vi.js';
export * from './point-table/matching/outcome.js';
export { indexingPoints, pointIndex } from './point-table/matching/point-index.js';
export type { TablePoint } from './point-table/table-point.js';
export { type Surroundings, matchRows, matchingRows } from './point-table/matching/match.js';
export { TABLE_HEADINGS, pointRows, writingRows } from './point-table/writing/write-table.js';
export { exampleRows, instructions, sheetNames } from './point-table/writing/template.vi.js';
export type { BuiltInTemplate } from './templates/built-in.js';
export { BUILT_IN_TEMPLATES } from './templates/built-ins.js';
