import { SpreadsheetUnreadable } from '@diemcau/runtime';

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Text as office programs save it: UTF-8 with or without its mark, UTF-16 with it. @throws SpreadsheetUnreadable BAD_ENCODING */
export const decodeText = (file: Uint8Array): string => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => file[i] === byte));
  let text: string;
  try {
    text = new TextDecoder(marked?.[0] ?? 'utf-8', { fatal: true }).decode(file);
  } catch {
    throw new SpreadsheetUnreadable('BAD_ENCODING');
  }
  // A nought in the text is UTF-16 without its mark, or no text at all.
  if (text.includes('\u0000')) throw new SpreadsheetUnreadable('BAD_ENCODING');
  return text;
};
