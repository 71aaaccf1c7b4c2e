import { type ServiceProcess, MEASURED_SETTINGS, startService } from '@diemcau/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built service. A bench is started from the root of the repository. */
const ENTRY = 'apps/server/dist/main.js';

/** A data folder of its own, on which the service is started once or many times. */
export class MeasuredFolder {
  private constructor(readonly path: string) {}

  static async make(): Promise<MeasuredFolder> {
    return new MeasuredFolder(await mkdtemp(join(tmpdir(), 'diemcau-bench-')));
  }

  /** Where `entry` is another program that says "listening …", that is started instead. */
  start(settings: Readonly<Record<string, string>> = {}, entry = ENTRY): Promise<ServiceProcess> {
    return startService({
      entry,
      settings: { ...MEASURED_SETTINGS, HOST: '127.0.0.1', PORT: '0', DATA_DIR: this.path, ...settings },
      logFile: `${this.path}.log`,
    });
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
    await rm(`${this.path}.log`, { force: true });
  }
}
