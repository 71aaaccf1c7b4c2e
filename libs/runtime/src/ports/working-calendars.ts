import type { WorkingCalendar } from '@diemcau/planning';

/** The office's calendar as it stands now: the State's holidays, each year's decision, and what the office added. */
export abstract class WorkingCalendars {
  /** Kept ready; whoever asks after a change sees it. */
  abstract current(): Promise<WorkingCalendar>;
}
