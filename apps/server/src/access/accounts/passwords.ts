import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../../platform/errors/app-error.js';

const SHORTEST = 10;

/** argon2id with the package's defaults: 19 MiB, two passes, one lane (OWASP's first choice). */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** A hash nobody knows the password of; looking up an unknown name takes as long as a known one. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$D7hQp5BuC72tJSae/YKvuA$2tmXOMthqeUr65m7Ep2I02aU68Oy1JzYXVcFzOjvKaI';

export const isPassword = async (password: string, passwordHash: string | null): Promise<boolean> =>
  (await verify(passwordHash ?? NOBODY, password)) && passwordHash !== null;

const isMonotonous = (text: string): boolean => new Set(text).size < 4;

/**
 * Length is what counts; the name of its owner does not count, nor does one key held down.
 * @throws AppError WEAK_PASSWORD
 */
export const requireStrong = (password: string, username: string): void => {
  const ownShare = password.toLowerCase().replaceAll(username, '');
  if (password.length < SHORTEST || ownShare.length < SHORTEST - 2 || isMonotonous(password)) {
    throw new AppError('WEAK_PASSWORD', { atLeast: SHORTEST });
  }
};
