/** Spreadsheets behind the ports of `@diemcau/runtime`; official documents and calendar files join them here. */
export { OfficeSpreadsheets } from './spreadsheets/office-spreadsheets.js';
