import { z } from 'zod';
import { pointId } from './fields.js';

export const stageSchemas = {
  SetStage: z.strictObject({ layout: z.enum(['programme', 'grid', 'spotlight']), spotlight: pointId.nullable() }),
};
