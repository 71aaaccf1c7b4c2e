/**
 * Scheduling as pure functions: days and notice, names and their order, administrative units by date, the tree of points.
 * Shared by the server and the browser; imports nothing outside this folder.
 */
export * from './names/fold.js';
export * from './names/order.js';
export * from './time/day.js';
export * from './time/working-calendar.js';
export * from './time/calendar-layers.js';
export * from './time/notice.js';
export * from './deadlines/deadlines.js';
export * from './deadlines/reminders.js';
export * from './units/unit.js';
export * from './units/level.js';
export * from './units/forest.js';
export * from './units/history.js';
export * from './units/search.js';
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
