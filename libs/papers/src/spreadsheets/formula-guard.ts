/** How a cell begins that a spreadsheet program would run as a formula; apostrophes in front of it count along. */
const RISKY = /^'*[=+\-@\t\r]/u;

/** One more apostrophe before what would be run, so that it is shown as it is. */
export const neutralised = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

/** The inverse of `neutralised`; what nobody neutralised stays as it is. */
export const restored = (text: string): string => (text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text);
