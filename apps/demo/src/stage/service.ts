import { type ServiceProcess, startService } from '@diemcau/testing';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ADMIN = { username: 'quantri', password: 'quan-tri-trinh-dien' } as const;

/** The day the invitation goes out, six days before the conference. */
const CLOCK_STARTS = '2024-01-12T09:00:00+07:00';

export interface Service extends ServiceProcess {
  readonly folder: string;
  readonly databaseFile: string;
  readonly logFile: string;
}

/** The real service on an empty folder of its own, with the session clock put back to January 2024. */
export const openService = async (port: number): Promise<Service> => {
  const folder = await mkdtemp(join(tmpdir(), 'diemcau-demo-'));
  const logFile = join(folder, 'service.log');
  const service = await startService({
    entry: fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url)),
    logFile,
    settings: {
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: folder,
      DEMO_CLOCK: CLOCK_STARTS,
      BOOTSTRAP_ADMIN_USERNAME: ADMIN.username,
      BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password,
      LOGIN_TRIES_PER_ADDRESS: '10000',
    },
  });
  return { ...service, folder, logFile, databaseFile: join(folder, 'diemcau.sqlite') };
};
