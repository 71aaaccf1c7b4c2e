import { z } from 'zod';
import { identifier, optionalText, plainText } from '../text.js';
import { pointId } from './fields.js';

const incidentId = identifier;

export const incidentSchemas = {
  RaiseTicket: z.strictObject({
    incidentId,
    pointId,
    kind: z.enum(['cannot_hear', 'cannot_see', 'nobody_hears_me', 'no_network', 'other']),
    note: optionalText(500),
  }),
  TakeIncident: z.strictObject({ incidentId }),
  ResolveIncident: z.strictObject({ incidentId, resolution: plainText(500) }),
  ReportMediaTrouble: z.strictObject({ incidentId, pointId, kind: z.enum(['point_weak', 'point_silent']) }),
};
