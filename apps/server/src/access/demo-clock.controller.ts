import { type AdvanceClockBody, advanceClockBody, type ClockAnswer, clockAnswer } from '@diemcau/contract';
import { Clock, type Principal } from '@diemcau/runtime';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';
import { SystemClock } from '../platform/system/system-clock.js';
import { Audit } from './audit/audit.service.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from './caller.js';

/** A demo plays a day in minutes: it jumps the session clock between steps. Where it is not a demo, there is no such route. */
@Controller('api/demo/clock')
export class DemoClockController {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('admin')
  @Answers(clockAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND')
  async advance(
    @Body({ schema: advanceClockBody }) { advanceMs }: AdvanceClockBody,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<ClockAnswer> {
    if (this.config.demoClock === null || !(this.clock instanceof SystemClock)) throw new AppError('NOT_FOUND');
    this.clock.advance(advanceMs);
    await this.audit.record('clock_moved', { by, address, detail: { advanceMs } });
    return { sessionTime: this.clock.session() };
  }
}
