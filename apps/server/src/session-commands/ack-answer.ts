import { type Ack, type AckError, HTTP_ERRORS, type HttpErrorCode } from '@diemcau/contract';
import { AppError } from '../platform/errors/app-error.js';

/** What the socket calls by a name of its own. */
const DOOR_CODES: Partial<Readonly<Record<AckError['code'], HttpErrorCode>>> = {
  INVALID_COMMAND: 'INVALID_INPUT',
  UNKNOWN_COMMAND: 'INVALID_INPUT',
  TOO_FAST: 'TOO_MANY_REQUESTS',
  SESSION_REVOKED: 'UNAUTHENTICATED',
  RETRY_LATER: 'RETRY_LATER',
  INTERNAL: 'INTERNAL',
};

type Refusal = Exclude<AckError['code'], 'INVALID_COMMAND' | 'UNKNOWN_COMMAND' | 'TOO_FAST' | 'SESSION_REVOKED'>;

const isRefusal = (code: AckError['code']): code is Refusal => DOOR_CODES[code] === undefined || code in HTTP_ERRORS;

/** The position in the log at which the command took effect. @throws AppError with the code of the refusal */
export const seqOf = (ack: Ack): number => {
  if (ack.ok) return ack.seq;
  const { code, params } = ack.error;
  throw new AppError(isRefusal(code) ? code : (DOOR_CODES[code] ?? 'INTERNAL'), params);
};
