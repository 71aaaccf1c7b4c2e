import { Controller, Get, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AppError } from '../errors/app-error.js';
import { Allow } from '../http/allow.js';
import { AnswersFile, Fails } from '../http/answers.js';
import { MetricSources } from './metric-sources.js';
import { METRICS_TYPE, metricsText } from './metrics-text.js';
import { isOfOwnMachine } from './own-machine.js';

/** Figures for whatever watches the service, which runs on the same machine and has no login. They name no session and no person. */
@Controller('metrics')
export class MetricsController {
  constructor(private readonly sources: MetricSources) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', METRICS_TYPE)
  @Allow('machine')
  @AnswersFile('text/plain')
  @Fails('FORBIDDEN')
  read(@Req() request: Request): string {
    if (!isOfOwnMachine(request)) throw new AppError('FORBIDDEN');
    return metricsText(this.sources.read());
  }
}
