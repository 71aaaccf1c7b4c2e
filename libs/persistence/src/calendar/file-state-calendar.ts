import { StateCalendar } from '@diemcau/runtime';
import { vietnamHolidays } from './vietnam-holidays.js';
import { workingDayDecisions } from './working-day-decisions.js';

/** The holidays of law from a library, the yearly decisions from the project's file. Read when first asked for. */
export class FileStateCalendar extends StateCalendar {
  private loading: ReturnType<StateCalendar['load']> | null = null;

  load(): ReturnType<StateCalendar['load']> {
    this.loading ??= Promise.all([vietnamHolidays(), workingDayDecisions()]).then(([holidays, decisions]) => ({
      holidays,
      decisions,
    }));
    return this.loading;
  }
}
