/** What the person at the terminal sees: one heading per act, one line per thing that happened. */
export const heading = (text: string): void => {
  process.stdout.write(`\n\u001b[1m▌ ${text}\u001b[0m\n`);
};

export const line = (text: string): void => {
  process.stdout.write(`  ${text}\n`);
};

/** Composed, every letter of the language is one code unit and one column. */
const width = (text: string): number => text.normalize('NFC').length;

/** A table with a header; numbers are set to the right. */
export const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  const texts = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...texts.map((row) => width(row[column] ?? ''))));
  const pad = (text: string, column: number, right: boolean): string => {
    const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(text)));
    return right ? gap + text : text + gap;
  };
  const isNumber = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  texts.forEach((row, index) => {
    line(row.map((text, column) => pad(text, column, isNumber[column] ?? false)).join('  '));
    if (index === 0) line(widths.map((columnWidth) => '─'.repeat(columnWidth)).join('  '));
  });
};
