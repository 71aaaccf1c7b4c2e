import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import type { ServerConfig } from './platform/config/server.config.js';
import { PlatformModule } from './platform/platform.module.js';
import type { ServerOverrides } from './platform/server-overrides.js';

/** The architecture as a table of contents: the platform, then one door per line. */
@Module({})
export class AppModule {
  static with(config: ServerConfig, overrides: ServerOverrides): DynamicModule {
    return {
      module: AppModule,
      imports: [
        // Configuration, time, database, log, errors, health.
        PlatformModule.with(config, overrides),
        // Accounts, links, tickets; the guard before every route.
        AccessModule.with(overrides.directory),
      ],
    };
  }
}
