import type { Millis, PointId } from '../kernel/ids.js';
import type { IssuedPlan } from '../plan/plan.state.js';

export type LifecycleEvent =
  | { readonly type: 'SessionIssued'; readonly data: { plan: IssuedPlan; hallId: PointId | null } }
  | { readonly type: 'RehearsalStarted'; readonly data: Record<string, never> }
  | { readonly type: 'RehearsalEnded'; readonly data: Record<string, never> }
  | { readonly type: 'SessionOpened'; readonly data: Record<string, never> }
  | { readonly type: 'SessionPaused'; readonly data: { reason: string } }
  | { readonly type: 'SessionResumed'; readonly data: Record<string, never> }
  | { readonly type: 'MediaRoomRenewed'; readonly data: { reason: string } }
  | { readonly type: 'SessionConcluded'; readonly data: Record<string, never> }
  | { readonly type: 'SessionArchived'; readonly data: Record<string, never> }
  | { readonly type: 'SessionPostponed'; readonly data: { reason: string } }
  | {
      readonly type: 'SessionRescheduled';
      readonly data: { startsAt: Millis; endsAt: Millis; reason: string; before: string; after: string };
    }
  | { readonly type: 'SessionCancelled'; readonly data: { reason: string } };
