import { Timers } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import {
  HealthCheckService,
  type HealthCheckResult,
  HealthIndicatorService,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { type HealthProbe, HealthProbes } from './health-probes.js';

const PATIENCE_MS = 2_000;

/** Asks every registered part whether it works, and gives up on one that does not answer. */
@Injectable()
export class HealthService {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly probes: HealthProbes,
    private readonly timers: Timers,
  ) {}

  live(): Promise<HealthCheckResult> {
    return this.checks.check([]);
  }

  ready(): Promise<HealthCheckResult> {
    return this.checks.check(this.probes.all().map((probe) => () => this.ask(probe)));
  }

  private async ask(probe: HealthProbe): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(probe.name);
    const { ok, detail } = await this.answerOf(probe);
    const data: Record<string, string> = detail === undefined ? {} : { detail };
    if (ok) return indicator.up(data);
    return probe.critical ? indicator.down(data) : indicator.degraded(data);
  }

  private answerOf(probe: HealthProbe): Promise<{ ok: boolean; detail?: string }> {
    return new Promise((resolve) => {
      const cancel = this.timers.after(PATIENCE_MS, () => resolve({ ok: false, detail: 'no answer' }));
      void probe
        .check()
        .catch(() => ({ ok: false, detail: 'failed' }))
        .then((answer) => {
          cancel();
          resolve(answer);
        });
    });
  }
}
