import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = join(import.meta.dirname, '../../apps/server/dist/main.js');

// Each test starts a process of its own.
jest.setTimeout(60_000);

describe('starting the service as a process', () => {
  let folder: string;
  let child: ChildProcess;

  const start = (settings: Record<string, string>): ChildProcess => {
    const env = {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      LOG_LEVEL: 'warn',
      DATA_DIR: join(folder, 'data'),
      ...settings,
    };
    return (child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  };

  const errorsOf = async (process: ChildProcess): Promise<string> => {
    let text = '';
    process.stderr!.setEncoding('utf8').on('data', (part: string) => (text += part));
    await once(process, 'close');
    return text;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-start-'));
  });

  afterEach(async () => {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'close');
    await rm(folder, { recursive: true });
  });

  it.each([
    [{ PORT: 'http' }, /^PORT must be a whole number from 0 to 65535\.\n$/u],
    [{ LIVEKIT_API_KEY: 'x' }, /^LIVEKIT_URL and LIVEKIT_API_SECRET must be set/u],
    [
      { BOOTSTRAP_ADMIN_USERNAME: 'ab', BOOTSTRAP_ADMIN_PASSWORD: 'mot-mat-khau-dai' },
      /^BOOTSTRAP_ADMIN_USERNAME must be/u,
    ],
    [
      { BOOTSTRAP_ADMIN_USERNAME: 'quantri', BOOTSTRAP_ADMIN_PASSWORD: 'aaaaaaaaaaaa' },
      /^BOOTSTRAP_ADMIN_PASSWORD is too/u,
    ],
    [{ HOST: '203.0.113.1' }, /^HOST and PORT cannot be listened on/u],
  ])('stops with one sentence and code 78 for %j', async (settings, sentence) => {
    const process = start(settings);

    expect(await errorsOf(process)).toMatch(sentence);
    expect(process.exitCode).toBe(78);
  });

  it('says where it listens, shows the one-time token, and ends with 0 when told to', async () => {
    const process = start({});
    const errors = errorsOf(process);
    let url = '';
    for await (const line of createInterface({ input: process.stdout! })) {
      url = /^listening (http:\/\/127\.0\.0\.1:\d+)$/u.exec(line)?.[1] ?? '';
      if (url !== '') break;
    }

    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    process.kill('SIGTERM');

    expect(await errors).toMatch(/the first admin with the token [\w-]{27}/u);
    expect(process.exitCode).toBe(0);
  });
});
