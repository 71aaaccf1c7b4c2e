// Installs the packages of the lock file, only when it has changed, and sees to it that sqlite3 loads.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './run-command.mjs';

const stamp = join(root, 'node_modules', '.diemcau-stamp');

/** Ends the process with 1 when the packages cannot be had. */
export function ensurePackages() {
  const wanted = `${process.version} ${createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const env = localHeaders();
  run(
    'installing packages (sqlite3 may compile for 2 minutes)',
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { env },
  ) || stop();
  if (!sqliteLoads()) {
    run('compiling sqlite3', 'npm', ['rebuild', 'sqlite3', '--build-from-source'], { env });
    sqliteLoads() || stop();
  }
  writeFileSync(stamp, wanted);
}

function sqliteLoads() {
  return spawnSync(process.execPath, ['-e', 'require("sqlite3")'], { cwd: root, stdio: 'ignore' }).status === 0;
}

/** Node's headers where they are installed beside it: then compiling needs no download. */
function localHeaders() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {};
}

function stop() {
  console.error('✗ The packages are not usable; nothing was started.');
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensurePackages();
