import {
  BridgePoints,
  type CheckStandards,
  Clock,
  Conferences,
  OtherSittings,
  PlanRecords,
  SessionChecks,
  SessionDigests,
  SessionStates,
  UnitCatalogue,
  WorkingCalendars,
} from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { CalendarDaysModule } from '../calendar-days/calendar-days.module.js';
import { ConferenceOwners } from '../conferences/conference-owners.js';
import { SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { UnitsModule } from '../units/units.module.js';
import { ChecksController } from './checks.controller.js';

const STANDARDS = Symbol('CheckStandards');

/** What is wrong with a sitting before it is issued, and when its plan changes. */
@Module({})
export class ChecksModule {
  /** `planning` exports the records of conferences, their digests and what the logs say of them. */
  static with(planning: DynamicModule): DynamicModule {
    return {
      module: ChecksModule,
      imports: [planning, UnitsModule, CalendarDaysModule],
      controllers: [ChecksController],
      providers: [
        ConferenceOwners,
        {
          provide: OtherSittings,
          inject: [SessionDigests, Conferences, SessionStates, BridgePoints],
          useFactory: (...parts: ConstructorParameters<typeof OtherSittings>) => new OtherSittings(...parts),
        },
        {
          provide: STANDARDS,
          inject: [WorkingCalendars, UnitCatalogue, Clock, SERVER_CONFIG],
          useFactory: (
            calendars: WorkingCalendars,
            catalogue: UnitCatalogue,
            clock: Clock,
            { mediaMaxPoints }: ServerConfig,
          ): CheckStandards => ({ calendars, catalogue, clock, mediaMaxPoints }),
        },
        {
          provide: SessionChecks,
          inject: [PlanRecords, SessionStates, OtherSittings, STANDARDS],
          useFactory: (...parts: ConstructorParameters<typeof SessionChecks>) => new SessionChecks(...parts),
        },
      ],
      exports: [SessionChecks],
    };
  }
}
