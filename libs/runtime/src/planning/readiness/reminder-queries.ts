import type { RemindersQuery, RemindersView } from '@diemcau/contract';
import { type Reminder, remindersDue } from '@diemcau/planning';
import { type IssuedSession, type PlanPoint, type PointId, pointIndex, type SessionId } from '@diemcau/session';
import type { Clock } from '../../ports/clock.js';
import type { WorkingCalendars } from '../../ports/working-calendars.js';
import { mapInTurns, othersFirst } from '../../turns/system-turns.js';
import type { IssuedMoments } from './issued-moments.js';
import type { PointContacts } from './point-contacts.js';
import { sessionDuties } from './session-duties.js';

const HOUR_MS = 3_600_000;
const POINTS_AT_ONCE = 500;

const reminderView = (
  reminder: Reminder,
  byId: ReadonlyMap<PointId, PlanPoint>,
): RemindersView['reminders'][number] => ({
  ...reminder,
  count: reminder.groups.reduce((sum, { pointIds }) => sum + pointIds.length, 0),
  groups: reminder.groups.map(({ parentId, pointIds }) => ({
    parentId,
    parentName: parentId === null ? null : (byId.get(parentId)?.name ?? null),
    pointIds,
  })),
});

/** Who owes what before the day, and whom to telephone about it. */
export class ReminderQueries {
  constructor(
    private readonly moments: IssuedMoments,
    private readonly contacts: PointContacts,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
  ) {}

  /** @throws PlanningRefused NOT_FOUND, NOT_ISSUED */
  async due(sessionId: SessionId, { within, kind }: RemindersQuery): Promise<RemindersView> {
    const { seq, state } = await this.moments.of(sessionId);
    const at = this.clock.session();
    const duties = sessionDuties(state, await this.calendars.current(), at);
    const points = await mapInTurns(state.plan.points, POINTS_AT_ONCE, (point) => ({
      id: point.id,
      parentId: point.parentId,
      invitedAt: duties.invitedAt(point.id),
      owes: duties.owedBy(point),
    }));
    await othersFirst();
    const due = remindersDue(points, duties.deadlinesOf, at, within * HOUR_MS).filter(
      (reminder) => kind === undefined || reminder.kind === kind,
    );
    await othersFirst();
    const { byId } = pointIndex(state.plan.points);
    return {
      seq,
      at,
      deadlines: duties.deadlinesOf(state.plan.issuedAt),
      points: await this.debtors(state, due),
      reminders: due.map((reminder) => reminderView(reminder, byId)),
    };
  }

  /** In the order of the plan. */
  private async debtors(state: IssuedSession, due: readonly Reminder[]): Promise<RemindersView['points']> {
    const owing = new Set(due.flatMap(({ groups }) => groups.flatMap(({ pointIds }) => pointIds)));
    const contacts = await this.contacts.of(state, [...owing]);
    return state.plan.points
      .filter(({ id }) => owing.has(id))
      .map(({ id, name, group }) => ({ pointId: id, name, group, contact: contacts.get(id) ?? null }));
  }
}
