import { z } from 'zod';
import { optionalText } from '../text.js';
import { nothing, pointId } from './fields.js';

export const soundSchemas = {
  MutePoint: z.strictObject({ pointId, reason: optionalText(500) }),
  UnmutePoint: z.strictObject({ pointId }),
  MuteAll: nothing,
  UndoMuteAll: nothing,
};
