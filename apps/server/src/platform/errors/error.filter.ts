import type { ErrorBody } from '@diemcau/contract';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from './app-error.js';
import { knownError } from './error-answer.js';

/** Every failed request answers with a code; what nobody foresaw is logged with the request's id and answered INTERNAL. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: PinoLogger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    // The socket door answers its acks itself.
    if (host.getType() !== 'http') throw thrown;
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const requestId = http.getRequest<{ readonly id: string }>().id;
    const error = knownError(thrown) ?? this.unforeseen(thrown, requestId);
    if (response.headersSent) {
      response.end();
      return;
    }
    const { retryAfterSec } = error.params;
    if (retryAfterSec !== undefined) response.setHeader('Retry-After', String(retryAfterSec));
    const body: ErrorBody = { error: { code: error.code, params: error.params, requestId } };
    response.status(error.status).json(body);
  }

  private unforeseen(thrown: unknown, requestId: string): AppError {
    this.logger.error({ err: thrown, requestId }, 'request failed');
    return new AppError('INTERNAL');
  }
}
