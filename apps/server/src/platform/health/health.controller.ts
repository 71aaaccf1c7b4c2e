import { healthAnswer } from '@diemcau/contract';
import { Controller, Get } from '@nestjs/common';
import { HealthCheck, type HealthCheckResult } from '@nestjs/terminus';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/answers.js';
import { HealthService } from './health.service.js';

/** For the process supervisor and the proxy in front. */
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @Allow('public')
  @Answers(healthAnswer)
  @HealthCheck()
  live(): Promise<HealthCheckResult> {
    return this.health.live();
  }

  @Get('ready')
  @Allow('public')
  @Answers(healthAnswer)
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.ready();
  }
}
