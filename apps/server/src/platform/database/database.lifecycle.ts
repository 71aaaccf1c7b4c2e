import type { Database } from '@diemcau/persistence';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HealthProbes } from '../health/health-probes.js';
import { DATABASE } from './database.provider.js';

/** Closes the database last, when nobody can ask anything of it any more, and says whether it still takes writes. */
@Injectable()
export class DatabaseLifecycle implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly probes: HealthProbes,
  ) {}

  onModuleInit(): void {
    this.probes.register({
      name: 'database',
      critical: true,
      check: async () => {
        await this.database.writes.run((manager) => manager.query('SELECT 1'));
        return { ok: true };
      },
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
