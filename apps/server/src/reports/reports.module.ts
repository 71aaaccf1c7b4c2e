import { Module } from '@nestjs/common';
import { MailboxesModule } from '../live/mailboxes.module.js';
import { SessionReportController } from './session-report.controller.js';

/** What is left of a session afterwards. */
@Module({ imports: [MailboxesModule], controllers: [SessionReportController] })
export class ReportsModule {}
