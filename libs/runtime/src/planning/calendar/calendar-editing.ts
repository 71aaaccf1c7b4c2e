import type { CalendarDaysAnswer, PutCalendarDayBody, WorkingDaysAnswer, WorkingDaysQuery } from '@diemcau/contract';
import { type Day, calendarYear, decidedYears, workingDaysBetween } from '@diemcau/planning';
import type { CalendarChange } from '../../ports/calendar-days.js';
import type { Clock } from '../../ports/clock.js';
import type { Editor } from '../../ports/editor.js';
import { PlanningRefused } from '../planning-refused.js';
import type { OfficeCalendar } from './office-calendar.js';

/** The days off and the days worked of a year, and the office's own list of them. */
export class CalendarEditing {
  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly clock: Clock,
  ) {}

  async year(year: number): Promise<CalendarDaysAnswer> {
    const { layers, calendar, office, declared } = await this.calendar.now();
    const ownDays = new Map(office.map((own) => [own.day, own]));
    const declaration = declared.find((one) => one.year === year);
    const decided = decidedYears(layers).has(year);
    return {
      year,
      known: calendar.knownYears.has(year),
      knownFrom: decided ? 'decision' : declaration === undefined ? null : 'office',
      declaredBy: declaration?.declaredBy ?? null,
      declaredAt: declaration?.declaredAt ?? null,
      workingDays: workingDaysBetween(calendar, `${year}-01-01`, `${year + 1}-01-01`).days,
      days: calendarYear(layers, year).map((entry) => {
        const own = ownDays.get(entry.day);
        return {
          ...entry,
          version: own?.version ?? null,
          changedBy: own?.changedBy ?? null,
          changedAt: own?.changedAt ?? null,
        };
      }),
    };
  }

  async workingDays({ from, to }: WorkingDaysQuery): Promise<WorkingDaysAnswer> {
    return workingDaysBetween(await this.calendar.current(), from, to);
  }

  /** Without a version it is put on the list, with one it is changed. @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT */
  async put(day: Day, { kind, note, version = 0 }: PutCalendarDayBody, changedBy: Editor): Promise<void> {
    const changedAt = this.clock.wall();
    const entry = { day, kind, note, version: version + 1, changedBy, changedAt };
    await this.settle(day, await this.calendar.change((days) => days.put(entry)));
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT */
  async remove(day: Day, version: number): Promise<void> {
    await this.settle(day, await this.calendar.change((days) => days.remove(day, version)));
  }

  declare(year: number, declaredBy: Editor): Promise<void> {
    const declaredAt = this.clock.wall();
    return this.calendar.change((days) => days.declare({ year, declaredBy, declaredAt }));
  }

  withdraw(year: number): Promise<void> {
    return this.calendar.change((days) => days.withdraw(year));
  }

  private async settle(day: Day, change: CalendarChange): Promise<void> {
    if (change === 'done') return;
    const current = (await this.calendar.now()).office.find((own) => own.day === day)?.version;
    if (change === 'missing' || current === undefined) throw new PlanningRefused('NOT_FOUND');
    throw new PlanningRefused('VERSION_CONFLICT', { current });
  }
}
