import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface ServiceOptions {
  /** The built entry of the service: apps/server/dist/main.js. */
  readonly entry: string;
  /** Settings beyond this process's own environment. */
  readonly settings: Readonly<Record<string, string>>;
  /** Where its log lines go. */
  readonly logFile: string;
}

/** The service as a process of its own, as it runs in the field. */
export interface ServiceProcess {
  readonly origin: string;
  readonly pid: number;
  /** Ends it politely and waits. @throws when it ends otherwise than by 0. */
  stop(): Promise<void>;
  /** Ends it as a power cut does, and waits until it is gone. */
  kill(): Promise<void>;
}

const STOP_WITHIN_MS = 15_000;

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

const stop = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await gone(child);
  clearTimeout(impatience);
  if (child.exitCode !== 0) throw new Error(`the service ended by ${child.exitCode ?? child.signalCode ?? 'itself'}`);
};

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await gone(child);
};

/** Resolves with the address once it listens. @throws with what it wrote to standard error when it ends before. */
const listening = (child: ChildProcess, logFile: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const log = createWriteStream(logFile, { flags: 'a' });
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('exit', (code) => reject(new Error(`the service did not start (${code ?? 'killed'}): ${complaint}`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (text) => {
      log.write(`${text}\n`);
      const address = /^listening (?<origin>\S+)$/u.exec(text)?.groups?.['origin'];
      if (address !== undefined) resolve(address);
    });
  });

/** Starts the service and waits until it listens. */
export const startService = async ({ entry, settings, logFile }: ServiceOptions): Promise<ServiceProcess> => {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const orphaned = (): void => void child.kill('SIGKILL');
  process.once('exit', orphaned);
  child.once('exit', () => process.off('exit', orphaned));
  const origin = await listening(child, logFile);
  return { origin, pid: child.pid ?? 0, stop: () => stop(child), kill: () => kill(child) };
};
