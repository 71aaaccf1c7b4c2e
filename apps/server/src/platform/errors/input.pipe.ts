import { StandardSchemaValidationPipe } from '@nestjs/common';
import { AppError } from './app-error.js';

const LONGEST_HINT = 200;

const keyOf = (segment: unknown): string =>
  typeof segment === 'object' && segment !== null && 'key' in segment ? String(segment.key) : String(segment);

/** Validates with the schema that stands at the parameter, and names the first field that is wrong, never its value. */
export const inputPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({
    exceptionFactory: ([issue]) =>
      new AppError('INVALID_INPUT', {
        field: (issue?.path ?? []).map(keyOf).join('.').slice(0, LONGEST_HINT),
        problem: (issue?.message ?? 'invalid').slice(0, LONGEST_HINT),
      }),
  });
