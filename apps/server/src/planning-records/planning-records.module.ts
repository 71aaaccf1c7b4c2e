import { type Database, TypeormConferences } from '@diemcau/persistence';
import {
  BridgePoints,
  Conferences,
  PlanRecords,
  SessionDirectory,
  SessionDirectoryInfo,
  SessionFacts,
  SessionStates,
} from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { BridgePointsModule } from '../bridge-points/bridge-points.module.js';
import { DATABASE } from '../platform/database/database.provider.js';
import { DigestsModule } from './digests.module.js';

/** The records of conferences and what the logs say of them: what access and the doors of planning both stand on. */
@Module({})
export class PlanningRecordsModule {
  /** `mailboxes` exports the `SessionDirectory` and the `Log`. */
  static with(mailboxes: NonNullable<DynamicModule['imports']>): DynamicModule {
    const digests = DigestsModule.with(mailboxes);
    return {
      module: PlanningRecordsModule,
      imports: [BridgePointsModule, digests, ...mailboxes],
      providers: [
        {
          provide: Conferences,
          inject: [DATABASE],
          useFactory: (database: Database) => new TypeormConferences(database),
        },
        {
          provide: SessionStates,
          inject: [SessionDirectory],
          useFactory: (directory: SessionDirectory) => new SessionStates(directory),
        },
        {
          provide: PlanRecords,
          inject: [Conferences, BridgePoints],
          useFactory: (conferences: Conferences, points: BridgePoints) => new PlanRecords(conferences, points),
        },
        {
          provide: SessionDirectoryInfo,
          inject: [Conferences, BridgePoints, SessionStates],
          useFactory: (conferences: Conferences, points: BridgePoints, states: SessionStates) =>
            new SessionFacts(conferences, points, states),
        },
      ],
      exports: [BridgePointsModule, digests, Conferences, SessionStates, PlanRecords, SessionDirectoryInfo],
    };
  }
}
