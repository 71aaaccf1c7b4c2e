// Runs one command in the foreground, from the root of the repository, saying what it is and how long it took.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** True when the command ended with 0. `env` is added to the environment of this process. */
export function run(title, command, args, { env = {} } = {}) {
  console.log(`▸ ${title}`);
  const from = performance.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  if (error) console.error(error.message);
  console.log(status === 0 ? `✓ ${title} (${seconds} s)` : `✗ ${title} failed (${seconds} s)`);
  return status === 0;
}

/** A program that runs until it is told to stop: signals reach it, and its exit code is the answer. */
export async function runUntilStopped(file, args, { env = {} } = {}) {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => undefined); // the terminal has sent it to the child as well
  const [code] = await once(child, 'exit');
  return code === 0;
}

/** One layer of tests of config/jest.config.js: unit, int, e2e or media. */
export function jest(layer, env = {}) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const [node, args] = tool('jest/bin/jest.js', '--selectProjects', layer, '-c', 'config/jest.config.js');
  return run(`${layer} tests`, node, [...flags, ...args], { env });
}

/** The script of a development tool, run by this very Node: no shell and no npx in between. */
export const tool = (path, ...args) => [process.execPath, [join(root, 'node_modules', path), ...args]];
