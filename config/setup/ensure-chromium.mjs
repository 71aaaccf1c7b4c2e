// Finds a Chromium for the tests that need a browser, or installs Debian's. Never fetches anything when one is there already.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run-command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
// Without a font that has Vietnamese letters, pages are measured with boxes in them.
const PACKAGES = ['chromium', 'fonts-noto-core'];
const HINT = `Chromium is not here: install it (apt-get install ${PACKAGES.join(' ')}), or name it in DIEMCAU_CHROMIUM.`;

/** The path of a Chromium, or undefined; its absence is said aloud, and in CI it ends the run. */
export function ensureChromium() {
  const path = installedChromium() ?? fromDebian();
  if (path !== undefined) return path;
  console.error(`✗ ${HINT}`);
  if (process.env.CI) process.exit(1);
  return undefined;
}

/** The environment that tells a child process where Chromium is. */
export function chromiumEnvironment(path) {
  return path === undefined ? {} : { DIEMCAU_CHROMIUM: path };
}

/** The one that DIEMCAU_CHROMIUM names, or the first on PATH; undefined when there is none. */
export function installedChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.DIEMCAU_CHROMIUM, ...onPath].find(executable);
}

function fromDebian() {
  if (process.getuid?.() !== 0) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', ...PACKAGES];
  const ok =
    run('looking for Chromium in Debian', 'apt-get', ['update'], { env }) &&
    run('installing Chromium, once', 'apt-get', install, { env });
  return ok ? installedChromium() : undefined;
}

function executable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
