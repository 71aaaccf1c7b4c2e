import { type Server, type ServerOverrides, createServer, readConfig } from '@diemcau/server';
import { jest } from '@jest/globals';
import { FakeClock } from '@diemcau/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from './browser.js';
import { FixedDirectory } from './directory.js';

/** 18 January 2024, 8:00 in Vietnam, where the fake clock starts. */
export const MORNING = Date.parse('2024-01-18T08:00:00+07:00');
export const ADMIN = { username: 'quantri', password: 'mat-khau-that-dai' };
// A whole service starts in each suite, on machines that do other things as well.
jest.setTimeout(60_000);

const KEY = 'a key for tests that is long enough to be one';

export const POINTS = [
  { pointId: 'hall', name: 'ĐIỂM CẦU TRUNG TÂM', phone: null },
  { pointId: 'ham-yen', name: 'ĐIỂM CẦU HUYỆN HÀM YÊN', phone: '0912 345 678' },
  { pointId: 'na-hang', name: 'ĐIỂM CẦU HUYỆN NA HANG', phone: '+84 (27) 3824.1111' },
];

/** The whole service in this process, on a port of its own, with two sessions of two conferences planned for today. */
export interface Service {
  readonly server: Server;
  readonly url: string;
  readonly clock: FakeClock;
  readonly directory: FixedDirectory;
  readonly folder: string;
  browser(headers?: Readonly<Record<string, string>>): Browser;
  /** Signs in somebody known; fails loudly when it does not work. */
  signedIn(username: string, password: string): Promise<Browser>;
  stop(): Promise<void>;
}

export const startService = async (
  settings: Readonly<Record<string, string>> = {},
  overrides: ServerOverrides = {},
): Promise<Service> => {
  const folder = await mkdtemp(join(tmpdir(), 'diemcau-e2e-'));
  const clock = new FakeClock();
  const directory = new FixedDirectory();
  directory.plan('s1', 'c1', MORNING + 60 * 60 * 1000, POINTS);
  directory.plan('s2', 'c2', MORNING + 60 * 60 * 1000, [{ pointId: 'other', name: 'ĐIỂM CẦU KHÁC', phone: '0999' }]);
  const admin = { BOOTSTRAP_ADMIN_USERNAME: ADMIN.username, BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password };
  const fixed = { PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: folder, SERVER_KEY: KEY };
  const config = readConfig({ ...fixed, ...admin, ...settings }, () => KEY);
  const server = await createServer(config, { clock, directory, ...overrides });
  const url = await server.listen();
  const browser = (headers: Readonly<Record<string, string>> = { origin: url }): Browser => new Browser(url, headers);
  return {
    server,
    url,
    clock,
    directory,
    folder,
    browser,
    signedIn: async (username, password) => {
      const someone = browser();
      const answer = await someone.post('/api/access/login', { username, password });
      if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.outcome}`);
      return someone;
    },
    stop: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
};

const FIRST = 'mat-khau-cap-lan-dau';
export const OWN = 'mat-khau-tu-chon-lay';

/** An account as it is in daily use: created by the admin, its first password replaced by its owner. */
export const newAccount = async (
  service: Service,
  admin: Browser,
  username: string,
  globalRoles: readonly string[] = [],
): Promise<{ readonly id: string; readonly browser: Browser }> => {
  const body = { username, displayName: `Đồng chí ${username}`, password: FIRST, globalRoles };
  const created = await admin.post('/api/accounts', body);
  if (created.status !== 201) throw new Error(`${username} was not created: ${created.outcome}`);
  const browser = await service.signedIn(username, FIRST);
  const changed = await browser.post('/api/access/password', { currentPassword: FIRST, newPassword: OWN });
  if (changed.status !== 204) throw new Error(`${username} could not choose a password: ${changed.outcome}`);
  return { id: (created.body as { id: string }).id, browser };
};
