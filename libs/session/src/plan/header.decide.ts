import { movedPins } from '../agenda/moved-pins.js';
import { accept, type Decision, needReason, type Refused, refuse, refuseIf } from '../kernel/decision.js';
import { sameJson } from '../kernel/equal.js';
import type { Millis } from '../kernel/ids.js';
import { PLANNING } from '../lifecycle/phases.js';
import { BEFORE_END, outside } from '../lifecycle/phase-guard.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { momentText } from './moment-text.js';
import type { PlanCommand } from './plan.commands.js';
import type { Chair, PlanHeader, PlanPoint } from './plan.state.js';
import { pointIndex } from './point-index.js';

type Verdict = Decision<SessionEventBody>;
type Of<Type extends PlanCommand['type']> = Extract<PlanCommand, { type: Type }>;

/** A sitting as the list of changes writes it: "08:00 18/01/2024 – 11:30 18/01/2024". */
export const scheduleText = ({ startsAt, endsAt }: { readonly startsAt: Millis; readonly endsAt: Millis }): string =>
  `${momentText(startsAt)} – ${momentText(endsAt)}`;

export const needForward = (startsAt: Millis, endsAt: Millis): Refused | null =>
  refuseIf(endsAt <= startsAt, 'ENDS_BEFORE_START');

export const needChair = (chairs: readonly Chair[], chairId: string): Refused | null =>
  refuseIf(!chairs.some((chair) => chair.id === chairId), 'UNKNOWN_CHAIR', { chairId });

/** A chair who sits elsewhere than in the hall sits at a point that takes part and can be heard. */
export const needSeats = (chairs: readonly Chair[], points: readonly PlanPoint[]): Refused | null => {
  for (const { pointId } of chairs) {
    if (pointId === null || pointId === undefined) continue;
    const point = pointIndex(points).byId.get(pointId);
    if (point === undefined) return refuse('UNKNOWN_POINT', { pointId });
    if (point.mode === 'view_only') return refuse('POINT_CANNOT_SPEAK', { pointId, point: point.name });
  }
  return null;
};

const nameOf = ({ chairs }: Pick<PlanHeader, 'chairs'>, chairId: string): string =>
  chairs.find((chair) => chair.id === chairId)?.name ?? '';

/** All chairs in order; the acting one once more, so that a change of it alone can be read. */
const chairsText = (header: Pick<PlanHeader, 'chairs' | 'actingChairId'>): string =>
  `${header.chairs.map((chair) => chair.name).join(', ')} (${nameOf(header, header.actingChairId)})`;

/** Not for a postponed session: RescheduleSession gives it a day again. */
export const changeSchedule = ({ data }: Of<'ChangeSchedule'>, state: IssuedSession): Verdict => {
  const { header } = state.plan;
  const same = header.startsAt === data.startsAt && header.endsAt === data.endsAt;
  return (
    outside(state, BEFORE_END) ??
    needReason(data.reason) ??
    needForward(data.startsAt, data.endsAt) ??
    refuseIf(same, 'NOTHING_CHANGED') ??
    accept(
      { type: 'ScheduleChanged', data: { ...data, before: scheduleText(header), after: scheduleText(data) } },
      ...movedPins(state, data),
    )
  );
};

export const changeHall = ({ data }: Of<'ChangeHall'>, state: IssuedSession): Verdict => {
  const { hall: before } = state.plan.header;
  return (
    outside(state, PLANNING) ??
    needReason(data.reason) ??
    refuseIf(before === data.hall, 'NOTHING_CHANGED') ??
    accept({ type: 'HallChanged', data: { ...data, before, after: data.hall } })
  );
};

export const changeChairs = ({ data }: Of<'ChangeChairs'>, state: IssuedSession): Verdict => {
  const { header } = state.plan;
  const same = header.actingChairId === data.actingChairId && sameJson(header.chairs, data.chairs);
  return (
    outside(state, PLANNING) ??
    needReason(data.reason) ??
    needChair(data.chairs, data.actingChairId) ??
    needSeats(data.chairs, state.plan.points) ??
    refuseIf(same, 'NOTHING_CHANGED') ??
    accept({ type: 'ChairsChanged', data: { ...data, before: chairsText(header), after: chairsText(data) } })
  );
};

/** Among the chairs themselves no reason is asked for. */
export const handOverChair = ({ data: { chairId } }: Of<'HandOverChair'>, state: IssuedSession): Verdict => {
  const { header } = state.plan;
  return (
    outside(state, BEFORE_END) ??
    needChair(header.chairs, chairId) ??
    refuseIf(header.actingChairId === chairId, 'NOTHING_CHANGED') ??
    accept({
      type: 'ChairHandedOver',
      data: { chairId, reason: '', before: nameOf(header, header.actingChairId), after: nameOf(header, chairId) },
    })
  );
};

/** Secretary, then MC; a dash where there is none. */
const staffText = ({ secretary, mc }: Pick<PlanHeader, 'secretary' | 'mc'>): string =>
  [secretary, mc].map((person) => person?.name ?? '–').join(' · ');

export const changeStaff = ({ data }: Of<'ChangeStaff'>, state: IssuedSession): Verdict => {
  const { secretary, mc } = state.plan.header;
  const same = sameJson(secretary, data.secretary) && sameJson(mc, data.mc);
  return (
    outside(state, BEFORE_END) ??
    needReason(data.reason) ??
    refuseIf(same, 'NOTHING_CHANGED') ??
    accept({
      type: 'StaffChanged',
      data: { ...data, before: staffText({ secretary, mc }), after: staffText(data) },
    })
  );
};
