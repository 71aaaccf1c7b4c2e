import { attendanceGroupsAnswer, type AttendanceGroupsAnswer, identifier } from '@diemcau/contract';
import { SessionDirectory } from '@diemcau/runtime';
import { attendanceByGroup } from '@diemcau/session';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** The roll by group: asked for by the few boards that show it, and sent to nobody else. */
@ApiTags('boards')
@Controller('api/sessions/:sessionId/attendance-groups')
export class AttendanceGroupsController {
  constructor(private readonly sessions: SessionDirectory) {}

  @Get()
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception', 'board')
  @Answers(attendanceGroupsAnswer)
  @Fails('NOT_FOUND')
  async groups(@Param('sessionId', { schema: identifier }) id: string): Promise<AttendanceGroupsAnswer> {
    const { state } = await this.sessions.moment(id);
    if (state.status !== 'issued') throw new AppError('NOT_FOUND');
    const groups = attendanceByGroup(state).map(({ name, points, checkedIn, summoned, present }) => ({
      ...{ name, points, checkedIn, summoned, present },
    }));
    return { groups };
  }
}
