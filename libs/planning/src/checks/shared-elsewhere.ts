import type { CheckCode, CheckFinding, CheckParams } from './check-finding.js';
import type { CheckInput, CheckedPoint, OtherSitting, RoomFacts } from './check-input.js';
import { otherLink, otherParams } from './other-sitting.js';
import { byKey, type KeyOf } from './room-keys.js';

/** What is wanted twice: its code, how it is known again, and how the finding names it. */
export interface Shared {
  readonly code: CheckCode;
  readonly keyOf: KeyOf;
  readonly named: (point: RoomFacts) => CheckParams;
}

const NOTHING: readonly CheckFinding[] = [];

const elsewhere = (
  { code, named, keyOf }: Shared,
  own: ReadonlyMap<string, readonly CheckedPoint[]>,
  taking: ReadonlySet<string>,
  other: OtherSitting,
): readonly CheckFinding[] => {
  const told = new Set<string>();
  return other.points.flatMap((theirs) => {
    // A point that takes part in both brings all its things along: that is told once, as the point itself.
    if (taking.has(theirs.id)) return NOTHING;
    const key = keyOf(theirs);
    const point = key === null ? undefined : own.get(key)?.[0];
    if (key === null || point === undefined || told.has(key)) return NOTHING;
    told.add(key);
    return {
      code,
      params: {
        ...named(point),
        point: point.name,
        ...otherParams(other),
        ...(other.title !== null && { otherPoint: theirs.name }),
      },
      link: otherLink(other, { kind: 'point', id: point.id }),
    };
  });
};

/** Things and people of this sitting's points that another point needs in another sitting at the same hour. */
export const sharedElsewhere = (shared: Shared, { sitting, others }: CheckInput): readonly CheckFinding[] => {
  const own = byKey(sitting.points, shared.keyOf);
  if (own.size === 0) return [];
  const taking = new Set(sitting.points.map(({ id }) => id));
  return others.flatMap((other) => elsewhere(shared, own, taking, other));
};
