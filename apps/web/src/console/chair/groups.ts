import type { PresenceState } from '@diemcau/contract';
import { type IssuedSession, tableGet } from '@diemcau/session';

/** How one group of points stands. */
export interface GroupState {
  readonly name: string;
  readonly points: number;
  readonly checkedIn: number;
  readonly online: number;
  /** Names of those whose line was lost. */
  readonly lost: readonly string[];
}

/** Groups as the organizer made them, the most troubled first. `rest`: what those without a group are called. */
export const groupsOf = (
  { plan, attendance }: IssuedSession,
  presence: ReadonlyMap<string, PresenceState>,
  rest: string,
): readonly GroupState[] => {
  const groups = new Map<string, { points: number; checkedIn: number; online: number; lost: string[] }>();
  for (const { id, name, group } of plan.points) {
    const key = group ?? rest;
    const sum = groups.get(key) ?? { points: 0, checkedIn: 0, online: 0, lost: [] };
    sum.points += 1;
    if ((tableGet(attendance.points, id)?.checkedIn ?? null) !== null) sum.checkedIn += 1;
    const state = presence.get(id);
    if (state === 'online') sum.online += 1;
    if (state === 'lost') sum.lost.push(name);
    groups.set(key, sum);
  }
  return [...groups]
    .map(([name, sum]) => ({ name, ...sum }))
    .sort((a, b) => b.lost.length - a.lost.length || b.points - b.checkedIn - (a.points - a.checkedIn));
};
