import { type CalendarLayers, type WorkingCalendar, calendarOf } from '@diemcau/planning';
import type { CalendarDays, DeclaredYear, OfficeDay, StateCalendar } from '../../ports/calendar-days.js';
import { WorkingCalendars } from '../../ports/working-calendars.js';

/** All that is known of working days at one moment. */
export interface CalendarNow {
  readonly layers: CalendarLayers;
  readonly calendar: WorkingCalendar;
  readonly office: readonly OfficeDay[];
  readonly declared: readonly DeclaredYear[];
}

/** The calendar of the office, kept in memory until its list changes. Every change of the list goes through here. */
export class OfficeCalendar extends WorkingCalendars {
  private loading: Promise<CalendarNow> | null = null;

  constructor(
    private readonly state: StateCalendar,
    private readonly days: CalendarDays,
  ) {
    super();
  }

  async current(): Promise<WorkingCalendar> {
    return (await this.now()).calendar;
  }

  now(): Promise<CalendarNow> {
    if (this.loading !== null) return this.loading;
    const loading = this.load();
    this.loading = loading;
    // What failed once may succeed the next time.
    loading.catch(() => {
      if (this.loading === loading) this.loading = null;
    });
    return loading;
  }

  /** Whoever asks once the change is done gets a calendar that was read after it. */
  async change<Result>(write: (days: CalendarDays) => Promise<Result>): Promise<Result> {
    try {
      return await write(this.days);
    } finally {
      this.loading = null;
    }
  }

  private async load(): Promise<CalendarNow> {
    const [state, office, declared] = await Promise.all([this.state.load(), this.days.all(), this.days.years()]);
    const layers = { ...state, office, declared: declared.map(({ year }) => year) };
    return { layers, calendar: calendarOf(layers), office, declared };
  }
}
