import type { CalendarLayers, Day, DecidedDay } from '@diemcau/planning';

/** What does not change while the service runs: the holidays of law and the yearly decisions in the project's files. */
export abstract class StateCalendar {
  abstract load(): Promise<Pick<CalendarLayers, 'holidays' | 'decisions'>>;
}

/** A day on the office's own list. */
export interface OfficeDay extends DecidedDay {
  /** 1 when it was put there, one more with each change. */
  readonly version: number;
  readonly changedBy: { readonly id: string; readonly name: string };
  readonly changedAt: number;
}

/** A year of which the office says that its list is complete. */
export interface DeclaredYear {
  readonly year: number;
  readonly declaredBy: { readonly id: string; readonly name: string };
  readonly declaredAt: number;
}

/** `taken`: it is on the list already. `stale`: somebody else changed it since. */
export type CalendarChange = 'done' | 'missing' | 'stale' | 'taken';

/** The office's own list of days, and the years it declared complete. */
export abstract class CalendarDays {
  /** In order of the days. */
  abstract all(): Promise<readonly OfficeDay[]>;
  /** In order. */
  abstract years(): Promise<readonly DeclaredYear[]>;
  /** Adds it when its version is 1, else replaces the version before. */
  abstract put(day: OfficeDay): Promise<CalendarChange>;
  abstract remove(day: Day, version: number): Promise<CalendarChange>;
  /** The first to declare a year stays the one who did. */
  abstract declare(year: DeclaredYear): Promise<void>;
  abstract withdraw(year: number): Promise<void>;
}
