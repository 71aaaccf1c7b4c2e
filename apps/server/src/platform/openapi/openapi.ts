import { errorBody } from '@diemcau/contract';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

const document = (app: INestApplication): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setTitle('Điểm Cầu')
    .setDescription(
      'Hybrid conferences of a province: planning, access and reports. The live session speaks over a socket.',
    )
    .setVersion('1')
    .addCookieAuth('diemcau_account')
    .addGlobalResponse({
      status: 'default',
      description: 'Any refusal: a code of the closed list, its figures, and the id under which the log has it.',
      schema: z.toJSONSchema(errorBody, { target: 'openapi-3.0' }) as Record<string, unknown>,
    })
    .build();
  return SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType
        ? { schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io: schemaType, unrepresentable: 'any' }) }
        : undefined,
  });
};

/** /api/docs-json, made from the very schemas that validate, when it is first asked for. */
export const serveOpenapi = (app: INestApplication): void => {
  SwaggerModule.setup('api/docs', app, () => document(app), { ui: false, raw: ['json'] });
};
