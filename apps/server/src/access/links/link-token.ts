import { keyed, sameSecret } from '../secrets.js';

/** 192 of the 256 bits: beyond any guessing, and short enough for a QR code that a telephone reads from a wall. */
const TOKEN_BYTES = 24;
const CODE_LENGTH = 6;
/** No letter or digit that can be taken for another: no 0/O, 1/I/L, U/V confusion. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

interface Issued {
  readonly id: string;
  readonly issue: number;
}

/** The secret part of a link; the same each time it is shown, and known to nobody without the server's key. */
export const linkToken = (serverKey: string, { id, issue }: Issued): string =>
  keyed(serverKey, 'link', `${id}.${issue}`).subarray(0, TOKEN_BYTES).toString('base64url');

export const isLinkToken = (serverKey: string, link: Issued, token: string): boolean =>
  sameSecret(token, linkToken(serverKey, link));

/** The code for typing. Few enough that two links may meet: then the later one takes its next attempt. */
export const shortCodeOf = (serverKey: string, link: Issued & { readonly codeAttempt: number }): string => {
  const bytes = keyed(serverKey, 'short code', `${link.id}.${link.issue}.${link.codeAttempt}`);
  // 48 bits over 30^6 codes: the bias is below one in 300,000.
  let rest = bytes.readUIntBE(0, 6);
  let code = '';
  for (let index = 0; index < CODE_LENGTH; index += 1) {
    code += ALPHABET.charAt(rest % ALPHABET.length);
    rest = Math.floor(rest / ALPHABET.length);
  }
  return code;
};

/** Under which a link is found by its code. */
export const codeHashOf = (serverKey: string, code: string): string =>
  keyed(serverKey, 'short code lookup', code).toString('base64url');
