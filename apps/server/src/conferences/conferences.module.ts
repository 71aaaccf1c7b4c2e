import {
  BridgePoints,
  Clock,
  ConferenceDrafts,
  ConferenceQueries,
  Conferences,
  Ids,
  IssueSession,
  PlanRecords,
  SessionStates,
} from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { ConferenceOwners } from './conference-owners.js';
import { ConferencesController } from './conferences.controller.js';
import { SessionCommandsController } from './session-commands.controller.js';
import { SessionCommands } from './session-commands.js';
import { SessionsController } from './sessions.controller.js';

/** The doors of planning: conferences and their sittings. */
@Module({})
export class ConferencesModule {
  /** `imports` export what the records are (PlanningModule) and the accounts (access). */
  static with(imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return {
      module: ConferencesModule,
      imports,
      controllers: [ConferencesController, SessionsController, SessionCommandsController],
      providers: [
        ConferenceOwners,
        SessionCommands,
        {
          provide: ConferenceDrafts,
          inject: [Conferences, BridgePoints, Ids, Clock],
          useFactory: (conferences: Conferences, points: BridgePoints, ids: Ids, clock: Clock) =>
            new ConferenceDrafts(conferences, points, ids, clock),
        },
        {
          provide: ConferenceQueries,
          inject: [Conferences, PlanRecords, SessionStates],
          useFactory: (conferences: Conferences, records: PlanRecords, states: SessionStates) =>
            new ConferenceQueries(conferences, records, states),
        },
        {
          provide: IssueSession,
          inject: [Conferences, PlanRecords, SessionStates, Clock],
          useFactory: (conferences: Conferences, records: PlanRecords, states: SessionStates, clock: Clock) =>
            new IssueSession(conferences, records, states, clock),
        },
      ],
    };
  }
}
