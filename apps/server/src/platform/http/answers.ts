import { HTTP_ERRORS, type HttpErrorCode, errorBody } from '@diemcau/contract';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** What a route takes when something else than a pipe judges it, for the OpenAPI document. */
export const Takes = (schema: z.ZodType): MethodDecorator =>
  ApiBody({ schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' }) as Record<string, unknown> });

/** What a route answers with when it succeeds, for the OpenAPI document. */
export const Answers = (schema: z.ZodType, status = 200): MethodDecorator =>
  ApiResponse({ status, description: 'Done', standardSchema: schema });

/** The codes a route can be refused with, for the OpenAPI document; those that any route has are added by themselves. */
export const Fails = (...codes: readonly HttpErrorCode[]): MethodDecorator => {
  const statuses = [...new Set(codes.map((code) => HTTP_ERRORS[code]))];
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: codes.filter((code) => HTTP_ERRORS[code] === status).join(', '),
        standardSchema: errorBody,
      }),
    ),
  );
};
