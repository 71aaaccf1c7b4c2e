import { type Database, TypeormEventLog, TypeormLiveness } from '@diemcau/persistence';
import {
  Broadcast,
  Clock,
  Connections,
  EventLog,
  Ids,
  Liveness,
  Log,
  SessionDirectory,
  Timers,
} from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { MediaModule } from '../media/media.module.js';
import { DATABASE } from '../platform/database/database.provider.js';
import { LiveOutModule } from './live-out.module.js';
import { MailboxLifecycle } from './mailbox.lifecycle.js';
import { MailboxEffects } from './mailbox.effects.js';
import { MAILBOX_MEANS, type MailboxMeans, directoryOf } from './mailbox.means.js';
import { PinoLog } from './pino-log.js';

/** The running sessions: one mailbox each, over the log, with this process's ways out. */
@Module({
  imports: [LiveOutModule, MediaModule],
  providers: [
    {
      provide: EventLog,
      inject: [DATABASE, Ids],
      useFactory: (database: Database, ids: Ids) => new TypeormEventLog(database, ids),
    },
    { provide: Liveness, inject: [DATABASE], useFactory: (database: Database) => new TypeormLiveness(database) },
    { provide: Log, useClass: PinoLog },
    MailboxEffects,
    {
      provide: MAILBOX_MEANS,
      inject: [Clock, Timers, Ids],
      useFactory: (clock: Clock, timers: Timers, ids: Ids): MailboxMeans => ({ clock, timers, ids }),
    },
    {
      provide: SessionDirectory,
      inject: [EventLog, Liveness, Broadcast, Connections, MailboxEffects, Log, MAILBOX_MEANS],
      useFactory: directoryOf,
    },
    MailboxLifecycle,
  ],
  exports: [SessionDirectory, Log],
})
export class MailboxesModule {}
