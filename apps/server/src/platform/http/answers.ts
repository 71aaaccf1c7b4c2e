import { HTTP_ERRORS, type HttpErrorCode, errorBody } from '@diemcau/contract';
import type { RefusalCode } from '@diemcau/session';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** What a route takes when something else than a pipe judges it, for the OpenAPI document. */
export const Takes = (schema: z.ZodType): MethodDecorator =>
  ApiBody({ schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' }) as Record<string, unknown> });

/** What a route answers with when it succeeds, for the OpenAPI document. */
export const Answers = (schema: z.ZodType, status = 200): MethodDecorator =>
  ApiResponse({ status, description: 'Done', standardSchema: schema });

/** A route that succeeds without a word: 204. */
export const AnswersNothing = (): MethodDecorator => ApiResponse({ status: 204, description: 'Done' });

/** A route that answers with a file of one of these types. */
export const AnswersFile = (...types: readonly string[]): MethodDecorator =>
  ApiResponse({
    status: 200,
    description: 'Done',
    content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
  });

type FailureCode = HttpErrorCode | RefusalCode;

/** What the session refuses is a conflict with where it stands. */
const statusOf = (code: FailureCode): number => (code in HTTP_ERRORS ? HTTP_ERRORS[code as HttpErrorCode] : 409);

/** The codes a route can be refused with, for the OpenAPI document; those that any route has are added by themselves. */
export const Fails = (...codes: readonly FailureCode[]): MethodDecorator => {
  const statuses = [...new Set(codes.map(statusOf))];
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: codes.filter((code) => statusOf(code) === status).join(', '),
        standardSchema: errorBody,
      }),
    ),
  );
};
