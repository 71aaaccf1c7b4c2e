import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { BoardsModule } from './boards/boards.module.js';
import { CalendarDaysModule } from './calendar-days/calendar-days.module.js';
import { ChecksModule } from './checks/checks.module.js';
import { ConferenceTemplatesModule } from './conference-templates/conference-templates.module.js';
import { ConferencesModule } from './conferences/conferences.module.js';
import { EncodersModule } from './encoders/encoders.module.js';
import { LatePointsModule } from './late-points/late-points.module.js';
import { LiveModule } from './live/live.module.js';
import { MailboxesModule } from './live/mailboxes.module.js';
import { MediaModule } from './media/media.module.js';
import { PlanningRecordsModule } from './planning-records/planning-records.module.js';
import type { ServerConfig } from './platform/config/server.config.js';
import { PlatformModule } from './platform/platform.module.js';
import type { ServerOverrides } from './platform/server-overrides.js';
import { PointImportsModule } from './point-imports/point-imports.module.js';
import { PointSetsModule } from './point-sets/point-sets.module.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { ReadinessModule } from './readiness/readiness.module.js';
import { RegistrationModule } from './registration/registration.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SearchModule } from './search/search.module.js';
import { SimplePageModule } from './simple-page/simple-page.module.js';
import { SessionCommandsModule } from './session-commands/session-commands.module.js';

/** The architecture as a table of contents: the platform, then one door per line. */
@Module({})
export class AppModule {
  static with(config: ServerConfig, overrides: ServerOverrides): DynamicModule {
    const planning = PlanningRecordsModule.with([MailboxesModule]);
    const checks = ChecksModule.with(planning);
    const readiness = ReadinessModule.with(planning);
    const conferences = ConferencesModule.with([planning, checks]);
    return {
      module: AppModule,
      imports: [
        // Configuration, time, database, log, errors, health.
        PlatformModule.with(config, overrides),
        // Accounts, links, tickets; the guard before every route.
        AccessModule.with(overrides.directory, planning),
        // Before the day. Which days the office works.
        CalendarDaysModule,
        // Points from and to spreadsheets.
        PointImportsModule,
        // Sets of points that are invited together again and again.
        PointSetsModule,
        // Units, bridge points, conferences and their sittings, from draft to issue.
        conferences,
        // The programme of a sitting with its hours; a pasted one.
        ProgrammeModule.with([planning]),
        // Copies of conferences, and templates for them.
        ConferenceTemplatesModule.with([planning, conferences]),
        // What is wrong with a sitting before it is issued.
        checks,
        // Points that join after the invitation went out.
        LatePointsModule.with(planning),
        // What points register for the day.
        RegistrationModule.with(planning, readiness),
        // How far the points have come, and who has to be told.
        readiness,
        // Lists, the calendar, the history of a point: what is known without opening a log.
        SearchModule.with(planning),
        // From issuing on. Commands by HTTP.
        SessionCommandsModule.with(planning),
        // Points whose browsers run no scripts.
        SimplePageModule.with(planning),
        // The running sessions, and the sockets that follow them.
        LiveModule.with(overrides.live),
        // The screens of the hall.
        BoardsModule,
        // What is left of them: figures for the papers.
        ReportsModule,
        // LiveKit: tokens, calls, the projection of sessions into rooms.
        MediaModule,
        // Points that send with an encoder of their own: keys, and the WHIP door.
        EncodersModule,
      ],
    };
  }
}
