import { Ids } from '@diemcau/runtime';
import { type ExecutionContext, Injectable, type PipeTransform, createParamDecorator } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '../platform/errors/app-error.js';

/** The header that makes a repeated request harmless; it becomes the command's id. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): unknown =>
    context.switchToHttp().getRequest<Request>().headers['idempotency-key'],
);

const key = z.uuid();

/** Takes the id from the header, or makes one for a request that does not care about its repetition. */
@Injectable()
export class CommandId implements PipeTransform<unknown, string> {
  constructor(private readonly ids: Ids) {}

  transform(header: unknown): string {
    if (header === undefined) return this.ids.uuid();
    const parsed = key.safeParse(header);
    if (!parsed.success) throw new AppError('BAD_IDEMPOTENCY_KEY');
    return parsed.data.toLowerCase();
  }
}
