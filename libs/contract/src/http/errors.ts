import { REFUSAL_CODES, type RefusalCode } from '@diemcau/session';
import { z } from 'zod';
import { MEDIA_ERRORS } from './media-errors.js';
import { PLANNING_ERRORS } from './planning/planning-errors.js';

/** Closed list of what an HTTP request can be refused with, each with its status. Refusals of a session come with their own codes. */
export const HTTP_ERRORS = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  BAD_CREDENTIALS: 401,
  LINK_INVALID: 401,
  FORBIDDEN: 403,
  FOREIGN_ORIGIN: 403,
  NOT_YOUR_POINT: 403,
  LINK_EXPIRED: 403,
  LINK_NOT_YET_VALID: 403,
  LINK_REVOKED: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  NOT_FOUND: 404,
  PAIRING_CODE_WRONG: 404,
  BOARD_NAME_TAKEN: 409,
  BOOTSTRAP_CLOSED: 409,
  CONFLICT: 409,
  LAST_ADMIN: 409,
  USERNAME_TAKEN: 409,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  WEAK_PASSWORD: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  RETRY_LATER: 503,
  ...MEDIA_ERRORS,
  ...PLANNING_ERRORS,
} as const;

export type HttpErrorCode = keyof typeof HTTP_ERRORS;

export const HTTP_ERROR_CODES = Object.keys(HTTP_ERRORS) as readonly HttpErrorCode[];

/** Every failed HTTP request answers with this body and nothing else. */
export const errorBody = z.strictObject({
  error: z.strictObject({
    code: z.enum([...HTTP_ERROR_CODES, ...REFUSAL_CODES]),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** The same id stands in the service's log. */
    requestId: z.string(),
  }),
});

export interface ErrorBody {
  readonly error: {
    readonly code: HttpErrorCode | RefusalCode;
    readonly params: Readonly<Record<string, string | number>>;
    readonly requestId: string;
  };
}
