import type { CheckFinding } from './check-finding.js';
import type { CheckInput } from './check-input.js';
import { byKey } from './room-keys.js';
import type { Shared } from './shared-elsewhere.js';

/** Plates written out in one finding; the rest is a number. */
const NAMED = 5;

/** Things and people that several points of this sitting need at once; one finding each. */
export const sharedWithin = (
  { code, keyOf, named }: Shared,
  { sitting: { points } }: CheckInput,
): readonly CheckFinding[] =>
  [...byKey(points, keyOf).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return [];
    const names = same.slice(0, NAMED).map(({ name }) => name);
    return {
      code,
      params: { ...named(first), points: names.join(', '), count: same.length },
      link: { kind: 'point', id: first.id },
    };
  });
