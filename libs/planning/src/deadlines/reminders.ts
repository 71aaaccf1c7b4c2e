import type { Deadline, DeadlineKind } from './deadlines.js';

/** Where a point stands with one deadline: nothing owed, still in time, or late. */
export type DutyState = 'done' | 'open' | 'overdue';

export interface Duty extends Deadline {
  readonly state: DutyState;
}

/** Measured against the deadlines, in their order. `owes` leaves out what does not concern the point. */
export const dutiesOf = (all: readonly Deadline[], owes: ReadonlySet<DeadlineKind>, now: number): readonly Duty[] =>
  all.map((deadline) => {
    const overdue = deadline.at < now;
    return { ...deadline, state: owes.has(deadline.kind) ? (overdue ? 'overdue' : 'open') : 'done' };
  });

/** The first that a point still has before it; null when it owes nothing more in time. */
export const nextDuty = (duties: readonly Duty[]): Duty | null =>
  duties.filter(({ state }) => state === 'open').reduce<Duty | null>(earlier, null);

const earlier = (first: Duty | null, duty: Duty): Duty => (first === null || duty.at < first.at ? duty : first);

/** A point as the reminders see it. */
export interface Debtor {
  readonly id: string;
  readonly parentId: string | null;
  readonly invitedAt: number;
  readonly owes: ReadonlySet<DeadlineKind>;
}

/** Points that owe the same, by the same moment. */
export interface Reminder extends Deadline {
  readonly overdue: boolean;
  /** By parent, parents in the order in which their points come. */
  readonly groups: readonly { readonly parentId: string | null; readonly pointIds: readonly string[] }[];
}

const grouped = (points: readonly Debtor[]): Reminder['groups'] => {
  const groups = new Map<string | null, string[]>();
  for (const { id, parentId } of points) {
    const group = groups.get(parentId);
    if (group === undefined) groups.set(parentId, [id]);
    else group.push(id);
  }
  return [...groups].map(([parentId, pointIds]) => ({ parentId, pointIds }));
};

/**
 * Who has to be told: what was due up to `within` milliseconds from `now` and is owed, earliest first. `deadlinesOf` says what holds for
 * points invited at a moment; those asked later may have later deadlines.
 */
export const remindersDue = (
  points: readonly Debtor[],
  deadlinesOf: (invitedAt: number) => readonly Deadline[],
  now: number,
  within: number,
): readonly Reminder[] => {
  const debtors = new Map<string, { readonly deadline: Deadline; readonly points: Debtor[] }>();
  for (const point of points) {
    for (const deadline of deadlinesOf(point.invitedAt)) {
      if (!point.owes.has(deadline.kind) || deadline.at > now + within) continue;
      const key = `${deadline.kind} ${deadline.at} ${String(deadline.moved)}`;
      const known = debtors.get(key);
      if (known === undefined) debtors.set(key, { deadline, points: [point] });
      else known.points.push(point);
    }
  }
  return [...debtors.values()]
    .toSorted((a, b) => a.deadline.at - b.deadline.at)
    .map(({ deadline, points: owing }) => ({ ...deadline, overdue: deadline.at < now, groups: grouped(owing) }));
};
