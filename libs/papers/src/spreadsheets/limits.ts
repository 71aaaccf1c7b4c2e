/** More rows than the whole country has communes, and room for what a list is headed with. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 60;
/** What a workbook may unpack to, in bytes. */
export const MAX_UNPACKED = 50 * 1024 * 1024;
/** Files inside a workbook. */
export const MAX_ENTRIES = 2_000;
