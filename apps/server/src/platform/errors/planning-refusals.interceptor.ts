import { PlanningRefused } from '@diemcau/runtime';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type Observable, catchError, throwError } from 'rxjs';
import { AppError } from './app-error.js';

/** What planning refuses leaves by HTTP as its own code. */
@Injectable()
export class PlanningRefusals implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(
        catchError((thrown: unknown) =>
          throwError(() => (thrown instanceof PlanningRefused ? new AppError(thrown.code, thrown.params) : thrown)),
        ),
      );
  }
}
