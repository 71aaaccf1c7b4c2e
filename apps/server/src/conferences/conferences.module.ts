import {
  BridgePoints,
  Clock,
  ConferenceDrafts,
  ConferenceQueries,
  Conferences,
  FrozenDrafts,
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
          provide: FrozenDrafts,
          inject: [Conferences, SessionStates, Clock],
          useFactory: (...parts: ConstructorParameters<typeof FrozenDrafts>) => new FrozenDrafts(...parts),
        },
        {
          provide: ConferenceDrafts,
          inject: [Conferences, BridgePoints, Ids, Clock, FrozenDrafts],
          useFactory: (...parts: ConstructorParameters<typeof ConferenceDrafts>) => new ConferenceDrafts(...parts),
        },
        {
          provide: ConferenceQueries,
          inject: [Conferences, PlanRecords, SessionStates],
          useFactory: (conferences: Conferences, records: PlanRecords, states: SessionStates) =>
            new ConferenceQueries(conferences, records, states),
        },
        {
          provide: IssueSession,
          inject: [PlanRecords, SessionStates, Clock, FrozenDrafts],
          useFactory: (...parts: ConstructorParameters<typeof IssueSession>) => new IssueSession(...parts),
        },
      ],
    };
  }
}
