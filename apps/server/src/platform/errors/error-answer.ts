import type { HttpErrorCode } from '@diemcau/contract';
import { HttpException } from '@nestjs/common';
import { AppError } from './app-error.js';

const BY_STATUS: Readonly<Record<number, HttpErrorCode>> = {
  400: 'INVALID_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'RETRY_LATER',
};

/** Express and its body parser mark an error as the client's fault with `expose` and a status. */
const exposedStatus = (thrown: unknown): number | null => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (!(thrown instanceof Error)) return null;
  const { expose, status } = thrown as Error & { expose?: unknown; status?: unknown };
  return expose === true && typeof status === 'number' && status < 500 ? status : null;
};

/** Whatever was thrown, as a coded error; null when it is a fault of the service that the client learns nothing about. */
export const knownError = (thrown: unknown): AppError | null => {
  if (thrown instanceof AppError) return thrown;
  const status = exposedStatus(thrown);
  if (status === null || status === 500) return null;
  const code = BY_STATUS[status] ?? (status < 500 ? 'INVALID_INPUT' : null);
  return code === null ? null : new AppError(code);
};
