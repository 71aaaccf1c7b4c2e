import { type Database, FileStateCalendar, TypeormCalendarDays } from '@diemcau/persistence';
import {
  CalendarDays,
  CalendarEditing,
  Clock,
  OfficeCalendar,
  StateCalendar,
  WorkingCalendars,
} from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { DATABASE } from '../platform/database/database.provider.js';
import { CalendarDaysController } from './calendar-days.controller.js';
import { CalendarYearsController } from './calendar-years.controller.js';
import { WorkingDaysController } from './working-days.controller.js';

/** Which days the office works; whoever counts working days imports this for `WorkingCalendars`. */
@Module({
  controllers: [CalendarDaysController, CalendarYearsController, WorkingDaysController],
  providers: [
    { provide: StateCalendar, useClass: FileStateCalendar },
    {
      provide: CalendarDays,
      inject: [DATABASE],
      useFactory: (database: Database) => new TypeormCalendarDays(database),
    },
    {
      provide: OfficeCalendar,
      inject: [StateCalendar, CalendarDays],
      useFactory: (state: StateCalendar, days: CalendarDays) => new OfficeCalendar(state, days),
    },
    { provide: WorkingCalendars, useExisting: OfficeCalendar },
    {
      provide: CalendarEditing,
      inject: [OfficeCalendar, Clock],
      useFactory: (calendar: OfficeCalendar, clock: Clock) => new CalendarEditing(calendar, clock),
    },
  ],
  exports: [WorkingCalendars],
})
export class CalendarDaysModule {}
