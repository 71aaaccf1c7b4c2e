import type { GuessedKind } from '../agenda/paste/kinds.vi.js';

interface BuiltInItem {
  readonly kind: GuessedKind;
  readonly title: string;
  readonly minutes: number;
}

/** A conference that comes with the service: one sitting as long as its items. Types are those of Decision 45/2018. */
export interface BuiltInTemplate {
  readonly id: string;
  readonly name: string;
  readonly type: 'briefing' | 'rollout';
  readonly sitting: string;
  readonly items: readonly BuiltInItem[];
}
