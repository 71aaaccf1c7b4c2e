import type { CheckRule } from './check-finding.js';

/** A point that nobody is summoned to: its roll call has nothing to count against. */
export const delegatesMissing: CheckRule = ({ sitting: { points } }) =>
  points
    .filter(({ summoned }) => summoned === 0)
    .map(({ id, name }) => ({ code: 'NO_DELEGATES', params: { point: name }, link: { kind: 'point', id } }));
