import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import type { Millis, Path } from '../kernel/ids.js';
import type { EventMeta } from '../kernel/meta.js';
import type { SessionEvent } from '../session.events.js';
import { momentText } from './moment-text.js';
import type { Plan, PlanChangeKind, PlanHeader, PlanPoint, PlanState } from './plan.state.js';

interface ChangeText {
  readonly reason: string;
  readonly before: string;
  readonly after: string;
}

type ChangeEvent = EventMeta & { readonly data: ChangeText };

/** The office's own order, everywhere. */
const inOrder = (points: readonly PlanPoint[]): readonly PlanPoint[] =>
  points.toSorted((a, b) => a.sortOrder - b.sortOrder);

export const planFrom = (plan: Plan, issuedAt: Millis): PlanState => ({
  issuedAt,
  header: plan.header,
  points: inOrder(plan.points),
  changes: [],
});

const note = (
  plan: PlanState,
  kind: PlanChangeKind,
  { at, by }: EventMeta,
  { reason, before, after }: ChangeText,
  path: Path | null = null,
): PlanState => ({ ...plan, changes: [...plan.changes, { kind, at, by, reason, before, after, path }] });

const agenda = (plan: PlanState, event: ChangeEvent): PlanState => note(plan, 'agenda', event, event.data);

/** Notes a change of the header and makes it. */
const header = (plan: PlanState, kind: PlanChangeKind, event: ChangeEvent, change: Partial<PlanHeader>): PlanState => ({
  ...note(plan, kind, event, event.data),
  header: { ...plan.header, ...change },
});

/** Notes a change of the points and makes it. */
const points = (
  plan: PlanState,
  kind: PlanChangeKind,
  event: EventMeta & { readonly data: ChangeText & { readonly path: Path } },
  changed: readonly PlanPoint[],
): PlanState => ({ ...note(plan, kind, event, event.data, event.data.path), points: changed });

const withPoint = (plan: PlanState, pointId: string, change: Partial<PlanPoint>): readonly PlanPoint[] =>
  plan.points.map((point) => (point.id === pointId ? { ...point, ...change } : point));

const was = (plan: PlanState, reason: string): ChangeText => ({
  reason,
  before: momentText(plan.header.startsAt),
  after: '',
});

const evolvers: Evolvers<PlanState, SessionEvent> = {
  ScheduleChanged: (plan, event) =>
    header(plan, 'schedule', event, { startsAt: event.data.startsAt, endsAt: event.data.endsAt }),
  SessionRescheduled: (plan, event) =>
    header(plan, 'schedule', event, { startsAt: event.data.startsAt, endsAt: event.data.endsAt }),
  HallChanged: (plan, event) => header(plan, 'hall', event, { hall: event.data.hall }),
  ChairsChanged: (plan, event) =>
    header(plan, 'chairs', event, { chairs: event.data.chairs, actingChairId: event.data.actingChairId }),
  ChairHandedOver: (plan, event) => header(plan, 'acting_chair', event, { actingChairId: event.data.chairId }),
  StaffChanged: (plan, event) => header(plan, 'staff', event, { secretary: event.data.secretary, mc: event.data.mc }),
  PointAdded: (plan, event) => points(plan, 'point_added', event, inOrder([...plan.points, event.data.point])),
  PointRemoved: (plan, event) =>
    points(
      plan,
      'point_removed',
      event,
      plan.points.filter((point) => point.id !== event.data.pointId),
    ),
  InvitedUnitsChanged: (plan, event) =>
    points(plan, 'invited_units', event, withPoint(plan, event.data.pointId, { units: event.data.units })),
  PointModeChanged: (plan, event) =>
    points(
      plan,
      'point_mode',
      event,
      withPoint(plan, event.data.pointId, { mode: event.data.mode, via: event.data.via }),
    ),
  ItemAdded: agenda,
  ItemEdited: agenda,
  ItemMoved: agenda,
  ItemRemoved: agenda,
  AwardsChanged: (plan, event) => note(plan, 'awards', event, event.data),
  SessionPostponed: (plan, event) => note(plan, 'postponed', event, was(plan, event.data.reason)),
  SessionCancelled: (plan, event) => note(plan, 'cancelled', event, was(plan, event.data.reason)),
};

/** The plan and the list of what differs from the invitation. */
export const evolvePlan = (plan: PlanState, event: SessionEvent): PlanState => evolveBy(evolvers, plan, event);
