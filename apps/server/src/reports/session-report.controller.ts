import { identifier, sessionReportAnswer, type SessionReportView } from '@diemcau/contract';
import { Clock, SessionDirectory } from '@diemcau/runtime';
import { sessionReport } from '@diemcau/session';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** Attendance, speaking log, awards and incidents of a session: what its papers are written from. */
@ApiTags('reports')
@Controller('api/sessions/:sessionId/report')
export class SessionReportController {
  constructor(
    private readonly sessions: SessionDirectory,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Answers(sessionReportAnswer)
  @Fails('NOT_FOUND')
  async report(@Param('sessionId', { schema: identifier }) id: string): Promise<SessionReportView> {
    const { seq, state } = await this.sessions.moment(id);
    if (state.status !== 'issued') throw new AppError('NOT_FOUND');
    const at = this.clock.session();
    return { seq, at, report: sessionReport(state, at) };
  }
}
