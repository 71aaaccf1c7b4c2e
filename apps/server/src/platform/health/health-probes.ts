import { Injectable } from '@nestjs/common';

/** What one part of the service says of itself. `critical`: without it the service is not ready; otherwise it is degraded. */
export interface HealthProbe {
  readonly name: string;
  readonly critical: boolean;
  /** Throws, or answers `ok: false`, when the part does not work. */
  readonly check: () => Promise<{ readonly ok: boolean; readonly detail?: string }>;
}

/** Each part registers its own probe, so that health knows none of them. */
@Injectable()
export class HealthProbes {
  private readonly probes: HealthProbe[] = [];

  register(probe: HealthProbe): void {
    this.probes.push(probe);
  }

  all(): readonly HealthProbe[] {
    return this.probes;
  }
}
