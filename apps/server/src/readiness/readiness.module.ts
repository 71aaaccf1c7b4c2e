import {
  BridgePoints,
  Clock,
  Conferences,
  IssuedMoments,
  LinkOpenings,
  PointContacts,
  PointHistory,
  ReadinessQueries,
  ReminderQueries,
  SessionStates,
  WorkingCalendars,
} from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { CalendarDaysModule } from '../calendar-days/calendar-days.module.js';
import { ReadinessController } from './readiness.controller.js';
import { RemindersController } from './reminders.controller.js';

/** How far the points of a session have come, and who has to be told. */
@Module({})
export class ReadinessModule {
  /** `planning` exports the records of conferences, what the logs say of them, and the history of points. */
  static with(planning: DynamicModule): DynamicModule {
    return {
      module: ReadinessModule,
      imports: [planning, CalendarDaysModule],
      controllers: [ReadinessController, RemindersController],
      providers: [
        {
          provide: IssuedMoments,
          inject: [Conferences, SessionStates],
          useFactory: (conferences: Conferences, states: SessionStates) => new IssuedMoments(conferences, states),
        },
        {
          provide: PointContacts,
          inject: [BridgePoints],
          useFactory: (registry: BridgePoints) => new PointContacts(registry),
        },
        {
          provide: ReadinessQueries,
          inject: [IssuedMoments, PointContacts, PointHistory, LinkOpenings, Clock],
          useFactory: (...parts: ConstructorParameters<typeof ReadinessQueries>) => new ReadinessQueries(...parts),
        },
        {
          provide: ReminderQueries,
          inject: [IssuedMoments, PointContacts, WorkingCalendars, Clock],
          useFactory: (...parts: ConstructorParameters<typeof ReminderQueries>) => new ReminderQueries(...parts),
        },
      ],
      exports: [IssuedMoments, PointContacts],
    };
  }
}
