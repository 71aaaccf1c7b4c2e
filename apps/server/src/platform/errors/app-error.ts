import { HTTP_ERRORS, type HttpErrorCode } from '@diemcau/contract';
import type { RefusalCode } from '@diemcau/session';

type Params = Readonly<Record<string, string | number>>;

const isHttpCode = (code: string): code is HttpErrorCode => Object.hasOwn(HTTP_ERRORS, code);

/** The one way for a door to refuse: a code of the closed lists. A refusal of the session answers 409 unless told otherwise. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: HttpErrorCode | RefusalCode,
    readonly params: Params = {},
    status?: number,
  ) {
    super(code);
    this.name = 'AppError';
    this.status = status ?? (isHttpCode(code) ? HTTP_ERRORS[code] : 409);
  }
}
