import type { Refusal, RefusalCode } from './refusal.js';

export type Decision<Event> = { readonly ok: true; readonly events: readonly Event[] } | Refused;

export const accept = <Event>(...events: readonly Event[]): Decision<Event> => ({ ok: true, events });

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export const refuse = (code: RefusalCode, params: Refusal['params'] = {}): Refused => ({
  ok: false,
  refusal: { code, params },
});

/** A guard for `a ?? b ?? accept(…)`: the refusal when the condition holds, else null. */
export const refuseIf = (condition: boolean, code: RefusalCode, params: Refusal['params'] = {}): Refused | null =>
  condition ? refuse(code, params) : null;

/** A change without a reason is not written down. */
export const needReason = (reason: string): Refused | null => refuseIf(reason.trim() === '', 'REASON_REQUIRED');
