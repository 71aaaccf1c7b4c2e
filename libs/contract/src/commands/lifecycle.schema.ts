import { z } from 'zod';
import { instant, nothing, reason } from './fields.js';

export const lifecycleSchemas = {
  StartRehearsal: nothing,
  EndRehearsal: nothing,
  OpenSession: nothing,
  PauseSession: z.strictObject({ reason }),
  ResumeSession: nothing,
  RenewMediaRoom: z.strictObject({ reason }),
  ConcludeSession: nothing,
  ArchiveSession: nothing,
  PostponeSession: z.strictObject({ reason }),
  RescheduleSession: z.strictObject({ startsAt: instant, endsAt: instant, reason }),
  CancelSession: z.strictObject({ reason }),
};
