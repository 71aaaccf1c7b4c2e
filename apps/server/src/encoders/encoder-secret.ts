import type { EncoderKey } from '@diemcau/runtime';
import { keyed, sameSecret } from '../access/secrets.js';

const SECRET_BYTES = 24;
const WRITTEN = /^Bearer +([\w-]{1,64})\.([\w-]{32})$/iu;

type Issued = Pick<EncoderKey, 'id' | 'issue'>;

const secretOf = (serverKey: string, { id, issue }: Issued): string =>
  keyed(serverKey, 'encoder key', `${id}.${issue}`).subarray(0, SECRET_BYTES).toString('base64url');

/** As it is entered in the encoder; the same each time it is shown, and kept nowhere. */
export const encoderKeyText = (serverKey: string, key: Issued): string => `${key.id}.${secretOf(serverKey, key)}`;

/** What stands in an Authorization header; null for anything that no key of ours looks like. */
export const readBearer = (authorization: string): { readonly id: string; readonly secret: string } | null => {
  const [, id, secret] = WRITTEN.exec(authorization) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
};

export const isEncoderSecret = (serverKey: string, key: Issued, secret: string): boolean =>
  sameSecret(secret, secretOf(serverKey, key));
