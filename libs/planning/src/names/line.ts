/**
 * What never belongs in a line of text that other people will read: control characters, the marks that reorder it
 * (bidi), the invisible ones that make two names look alike, lone surrogates and private-use code points.
 * Joiners go too: Vietnamese has no use for them.
 */
export const HIDDEN_CHARACTERS =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** More combining marks in a row than any Vietnamese letter carries: text made to spill over its neighbours. */
export const STACKED_MARKS = /\p{M}{4,}/u;

/** Every kind of blank as one space. */
export const oneLine = (text: string): string => text.replace(/[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ');

/** A line as it is stored: composed, blanks tidied, none at its ends. */
export const tidyLine = (text: string): string => oneLine(text.normalize('NFC')).trim();
