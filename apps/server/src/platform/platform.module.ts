import { Clock, Ids, Timers } from '@diemcau/runtime';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { SERVER_CONFIG, type ServerConfig } from './config/server.config.js';
import { DatabaseLifecycle } from './database/database.lifecycle.js';
import { DATABASE, databaseProvider } from './database/database.provider.js';
import { ErrorFilter } from './errors/error.filter.js';
import { inputPipe } from './errors/input.pipe.js';
import { HealthProbes } from './health/health-probes.js';
import { HealthModule } from './health/health.module.js';
import { Origins } from './http/origins.js';
import { logging } from './logging/logging.js';
import { MetricSources } from './metrics/metric-sources.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { SERVER_OVERRIDES, type ServerOverrides } from './server-overrides.js';
import { SystemClock } from './system/system-clock.js';
import { SystemIds } from './system/system-ids.js';
import { SystemTimers } from './system/system-timers.js';

/** What every door stands on: configuration, time, chance, database, log, errors, health, figures. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: ServerConfig, overrides: ServerOverrides): DynamicModule {
    const ids = overrides.ids ?? new SystemIds();
    return {
      module: PlatformModule,
      imports: [LoggerModule.forRoot(logging(config, overrides.logStream)), HealthModule, MetricsModule],
      providers: [
        { provide: SERVER_CONFIG, useValue: config },
        { provide: SERVER_OVERRIDES, useValue: overrides },
        { provide: Clock, useValue: overrides.clock ?? new SystemClock(config.demoClock?.startAt ?? null) },
        { provide: Timers, useValue: overrides.timers ?? new SystemTimers() },
        { provide: Ids, useValue: ids },
        databaseProvider,
        DatabaseLifecycle,
        HealthProbes,
        MetricSources,
        Origins,
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_PIPE, useFactory: inputPipe },
      ],
      exports: [SERVER_CONFIG, SERVER_OVERRIDES, Clock, Timers, Ids, DATABASE, HealthProbes, MetricSources, Origins],
    };
  }
}
