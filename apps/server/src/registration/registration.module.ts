import {
  Clock,
  Conferences,
  IssuedMoments,
  PointContacts,
  RegistrationQueries,
  WorkingCalendars,
} from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { CalendarDaysModule } from '../calendar-days/calendar-days.module.js';
import { RegistrationController } from './registration.controller.js';

/** What points register before the day; they write by commands. */
@Module({})
export class RegistrationModule {
  /** `planning` exports the records of conferences, `readiness` what the logs say of points and whom to telephone. */
  static with(planning: DynamicModule, readiness: DynamicModule): DynamicModule {
    return {
      module: RegistrationModule,
      imports: [planning, readiness, CalendarDaysModule],
      controllers: [RegistrationController],
      providers: [
        {
          provide: RegistrationQueries,
          inject: [IssuedMoments, Conferences, PointContacts, WorkingCalendars, Clock],
          useFactory: (
            moments: IssuedMoments,
            conferences: Conferences,
            contacts: PointContacts,
            calendars: WorkingCalendars,
            clock: Clock,
          ) => new RegistrationQueries({ moments, conferences, contacts, calendars, clock }),
        },
      ],
    };
  }
}
