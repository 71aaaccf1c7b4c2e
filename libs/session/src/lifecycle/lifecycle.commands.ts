import type { AccessTable } from '../kernel/access.js';
import type { Millis } from '../kernel/ids.js';
import type { Plan } from '../plan/plan.state.js';

export type LifecycleCommand =
  | { readonly type: 'IssueSession'; readonly data: { plan: Plan } }
  | { readonly type: 'StartRehearsal'; readonly data: Record<string, never> }
  | { readonly type: 'EndRehearsal'; readonly data: Record<string, never> }
  | { readonly type: 'OpenSession'; readonly data: Record<string, never> }
  | { readonly type: 'PauseSession'; readonly data: { reason: string } }
  | { readonly type: 'ResumeSession'; readonly data: Record<string, never> }
  /** Everybody leaves the media room for a new one, and no token given out so far opens it: a key is thought to be stolen. */
  | { readonly type: 'RenewMediaRoom'; readonly data: { reason: string } }
  | { readonly type: 'ConcludeSession'; readonly data: Record<string, never> }
  | { readonly type: 'ArchiveSession'; readonly data: Record<string, never> }
  | { readonly type: 'PostponeSession'; readonly data: { reason: string } }
  | { readonly type: 'RescheduleSession'; readonly data: { startsAt: Millis; endsAt: Millis; reason: string } }
  | { readonly type: 'CancelSession'; readonly data: { reason: string } };

export const lifecycleAccess: AccessTable<LifecycleCommand> = {
  IssueSession: { admin: 'any', organizer: 'any' },
  StartRehearsal: { organizer: 'any', secretary: 'any', technician: 'any' },
  EndRehearsal: { organizer: 'any', secretary: 'any', technician: 'any' },
  OpenSession: { chair: 'any', secretary: 'any' },
  PauseSession: { chair: 'any', secretary: 'any' },
  ResumeSession: { chair: 'any', secretary: 'any' },
  RenewMediaRoom: { chair: 'any', secretary: 'any', technician: 'any' },
  ConcludeSession: { chair: 'any', secretary: 'any' },
  ArchiveSession: { admin: 'any', organizer: 'any' },
  PostponeSession: { admin: 'any', organizer: 'any', chair: 'any' },
  RescheduleSession: { admin: 'any', organizer: 'any' },
  CancelSession: { admin: 'any', organizer: 'any', chair: 'any' },
};
