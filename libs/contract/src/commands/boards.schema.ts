import { z } from 'zod';
import { identifier, optionalLines } from '../text.js';
import { instant } from './fields.js';

const boardId = identifier.nullable();

export const boardsSchemas = {
  ShowOnBoards: z.strictObject({
    boardId,
    layout: z.enum([
      'auto',
      'waiting',
      'speaking',
      'attendance',
      'programme',
      'award',
      'notice',
      'break',
      'off',
      'lower_third',
    ]),
    message: optionalLines(300),
    until: instant.nullable(),
  }),
  IdentifyBoards: z.strictObject({ boardId }),
};
