import { type DelegateStatus, type InvitedUnit, type IssuedSession, type Person, tableGet } from '@diemcau/session';

/** Somebody of a unit who is known by name, and whether they came. */
export interface Guest extends Person {
  readonly status: DelegateStatus;
  readonly substituteName: string | null;
}

/** Those whom the unit registered, else those whom the invitation names; each name once, with what was last reported. */
export const guestsOf = (session: IssuedSession, pointId: string, unit: InvitedUnit): readonly Guest[] => {
  const registered = tableGet(session.readiness.points, pointId)?.delegations[unit.id] ?? unit;
  const named = tableGet(session.attendance.points, pointId)?.units[unit.id]?.current.value.named ?? [];
  const people = [registered.leadDelegate, ...registered.delegates].flatMap((one) => (one === null ? [] : [one]));
  const known = new Map<string, Person>(people.map((one) => [one.name, one]));
  for (const { name } of named) if (!known.has(name)) known.set(name, { name, positions: [] });
  return [...known.values()].map(({ name, positions }) => {
    const line = named.find((one) => one.name === name);
    return { name, positions, status: line?.status ?? 'unknown', substituteName: line?.substituteName ?? null };
  });
};
