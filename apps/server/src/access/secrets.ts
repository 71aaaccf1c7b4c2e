import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What is kept of a secret that is random enough by itself. */
export const sha256 = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Keyed, so that without the server's key nothing about the input can be tried out. */
export const keyed = (serverKey: string, purpose: string, input: string): Buffer =>
  createHmac('sha256', serverKey).update(`${purpose}\n${input}`).digest();

/** Compares without telling by its duration how much was right. */
export const sameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(expected)));
