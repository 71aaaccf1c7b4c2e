import { encode } from 'uqr';

/** Four blank modules all round: cameras need them to find the code. */
const QUIET = 4;

export interface QrPath {
  /** Width and height in modules, the blank border included. */
  readonly size: number;
  /** The dark modules, as one path. */
  readonly path: string;
}

/** A code that a creased sheet of paper still gives away: a quarter of it may be lost. */
export const qrPath = (text: string): QrPath => {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return { size, path };
};
