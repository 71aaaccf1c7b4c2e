import { pointFigures } from '../attendance/attendance-totals.js';
import type { Incident, IncidentKind, TicketKind } from '../incident/incident.state.js';
import { lostIntervals, type LostInterval } from '../incident/lost-intervals.js';
import type { Millis, PointId } from '../kernel/ids.js';
import { tableEntries, tableGet } from '../kernel/table.js';
import type { PlanPoint } from '../plan/plan.state.js';
import type { IssuedSession } from '../session.state.js';
import type { PointRecord } from './session-digest.js';

/** From the opening to the conclusion. */
interface Sitting {
  readonly openedAt: Millis;
  readonly concludedAt: Millis;
}

const TICKETS: Readonly<Record<TicketKind, true>> = {
  ...{ cannot_hear: true, cannot_see: true, nobody_hears_me: true, no_network: true, other: true },
};

const isTicket = (kind: IncidentKind): boolean => Object.hasOwn(TICKETS, kind);

const lasted = ({ from, to }: LostInterval, { openedAt, concludedAt }: Sitting): Millis =>
  Math.min(to ?? concludedAt, concludedAt) - Math.max(from, openedAt);

const isWithin = ({ openedAt: from, closedAt }: Incident, { openedAt, concludedAt }: Sitting): boolean =>
  from < concludedAt && (closedAt ?? concludedAt) > openedAt;

/** How many of the incidents each point had a part in. */
const perPoint = (incidents: readonly Incident[]): ReadonlyMap<PointId, number> => {
  const found = new Map<PointId, number>();
  for (const pointId of incidents.flatMap(({ pointIds }) => pointIds)) {
    found.set(pointId, (found.get(pointId) ?? 0) + 1);
  }
  return found;
};

/** Of a sitting that was opened and has ended; null for any other. */
const sittingOf = ({ lifecycle: { current } }: IssuedSession): Sitting | null =>
  current.phase === 'concluded' || current.phase === 'archived' ? current : null;

/** How each point fared, in the order of the plan; empty before the conclusion, and for a session that was cancelled. */
export const pointRecords = (state: IssuedSession): readonly PointRecord[] => {
  const sitting = sittingOf(state);
  if (sitting === null) return [];
  const incidents = tableEntries(state.incidents.incidents).map(([, incident]) => incident);
  const lost = lostIntervals(state);
  const weak = perPoint(incidents.filter((one) => one.kind === 'point_weak' && isWithin(one, sitting)));
  const help = perPoint(incidents.filter(({ kind }) => isTicket(kind)));
  return state.plan.points.map(({ id }: PlanPoint) => {
    const checkedInAt = tableGet(state.attendance.points, id)?.checkedIn?.at ?? null;
    const losses = (lost.get(id) ?? []).map((interval) => lasted(interval, sitting)).filter((ms) => ms > 0);
    const { summoned, present } = pointFigures(state, id);
    return {
      pointId: id,
      startsAt: state.plan.header.startsAt,
      checkedInAt,
      late: checkedInAt !== null && checkedInAt > sitting.openedAt,
      lostCount: losses.length,
      lostMs: losses.reduce((sum, ms) => sum + ms, 0),
      weakCount: weak.get(id) ?? 0,
      helpCount: help.get(id) ?? 0,
      ...{ summoned, present },
    };
  });
};
