import { type Database, TypeormDigestUpkeep, TypeormPointHistory, TypeormSessionDigests } from '@diemcau/persistence';
import { DigestBackfill, DigestUpkeep, Log, PointHistory, SessionDigests, SessionDirectory } from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { DATABASE } from '../platform/database/database.provider.js';
import { DigestsLifecycle } from './digests.lifecycle.js';

/** What lists, searches and histories know of sessions without opening their logs. */
@Module({})
export class DigestsModule {
  /** `mailboxes` exports the `SessionDirectory` and the `Log`. */
  static with(mailboxes: NonNullable<DynamicModule['imports']>): DynamicModule {
    return {
      module: DigestsModule,
      imports: mailboxes,
      providers: [
        {
          provide: SessionDigests,
          inject: [DATABASE],
          useFactory: (database: Database) => new TypeormSessionDigests(database),
        },
        {
          provide: PointHistory,
          inject: [DATABASE],
          useFactory: (database: Database) => new TypeormPointHistory(database),
        },
        {
          provide: DigestUpkeep,
          inject: [DATABASE],
          useFactory: (database: Database) => new TypeormDigestUpkeep(database),
        },
        {
          provide: DigestBackfill,
          inject: [DigestUpkeep, SessionDirectory, Log],
          useFactory: (upkeep: DigestUpkeep, directory: SessionDirectory, log: Log) =>
            new DigestBackfill(upkeep, directory, log),
        },
        DigestsLifecycle,
      ],
      exports: [SessionDigests, PointHistory],
    };
  }
}
