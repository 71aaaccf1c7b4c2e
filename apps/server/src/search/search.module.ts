import { type Database, TypeormConferenceIndex } from '@diemcau/persistence';
import {
  BridgePoints,
  CalendarFeed,
  ConferenceIndex,
  ConferenceList,
  PastOfPoint,
  PointHistory,
  WorkingCalendars,
} from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarDaysModule } from '../calendar-days/calendar-days.module.js';
import { DATABASE } from '../platform/database/database.provider.js';
import { PointHistoryController } from './point-history.controller.js';
import { ConferenceListController } from './conference-list.controller.js';

/** What was and what is to come: lists, the calendar, the history of a point. Opens no log. */
@Module({})
export class SearchModule {
  /** `planning` exports the records and the digests (PlanningRecordsModule). */
  static with(planning: DynamicModule): DynamicModule {
    return {
      module: SearchModule,
      imports: [planning, CalendarDaysModule],
      controllers: [ConferenceListController, CalendarController, PointHistoryController],
      providers: [
        {
          provide: ConferenceIndex,
          inject: [DATABASE],
          useFactory: (database: Database) => new TypeormConferenceIndex(database),
        },
        {
          provide: ConferenceList,
          inject: [ConferenceIndex],
          useFactory: (index: ConferenceIndex) => new ConferenceList(index),
        },
        {
          provide: CalendarFeed,
          inject: [ConferenceIndex, WorkingCalendars],
          useFactory: (index: ConferenceIndex, calendars: WorkingCalendars) => new CalendarFeed(index, calendars),
        },
        {
          provide: PastOfPoint,
          inject: [BridgePoints, PointHistory, ConferenceIndex],
          useFactory: (points: BridgePoints, history: PointHistory, index: ConferenceIndex) =>
            new PastOfPoint(points, history, index),
        },
      ],
    };
  }
}
