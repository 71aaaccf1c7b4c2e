import {
  ConferenceDrafts,
  ConferenceQueries,
  Conferences,
  FrozenDrafts,
  IssueSession,
  PlanRecords,
  SessionChecks,
  SessionDigests,
  SessionQueries,
  SessionStates,
} from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { PointSetsModule } from '../point-sets/point-sets.module.js';
import { ConferenceOwners } from './conference-owners.js';
import { ConferencesController } from './conferences.controller.js';
import { DraftRemovals } from './draft-removals.js';
import { draftProviders } from './drafts.providers.js';
import { IssueController } from './issue.controller.js';
import { LinksAfterIssue } from './links-after-issue.js';
import { MediaClusterNames } from './media-cluster-names.js';
import { NewSessionsController } from './new-sessions.controller.js';
import { SessionsController } from './sessions.controller.js';

/** The doors of planning: conferences and their sittings. */
@Module({})
export class ConferencesModule {
  /** `imports` export what the records are (PlanningRecordsModule), the checks and the accounts (access). */
  static with(imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return {
      module: ConferencesModule,
      imports: [PointSetsModule, ...imports],
      controllers: [ConferencesController, NewSessionsController, SessionsController, IssueController],
      providers: [
        ConferenceOwners,
        LinksAfterIssue,
        DraftRemovals,
        MediaClusterNames,
        ...draftProviders,
        {
          provide: ConferenceQueries,
          inject: [Conferences, SessionDigests],
          useFactory: (conferences: Conferences, digests: SessionDigests) =>
            new ConferenceQueries(conferences, digests),
        },
        {
          provide: SessionQueries,
          inject: [Conferences, PlanRecords, SessionStates],
          useFactory: (...parts: ConstructorParameters<typeof SessionQueries>) => new SessionQueries(...parts),
        },
        {
          provide: IssueSession,
          inject: [PlanRecords, SessionStates, SessionChecks, FrozenDrafts],
          useFactory: (...parts: ConstructorParameters<typeof IssueSession>) => new IssueSession(...parts),
        },
      ],
      exports: [ConferenceDrafts, ConferenceOwners],
    };
  }
}
