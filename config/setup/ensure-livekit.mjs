// Finds a LiveKit server, or builds one into the user's cache. Never fetches anything when one is there already.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run-command.mjs';

const VERSION = 'v1.13.5';
const MODULE = `github.com/livekit/livekit-server/cmd/server@${VERSION}`;
const IMAGE = `livekit/livekit-server:${VERSION}`;
const HINT = `LiveKit ${VERSION} is not here: set LIVEKIT_URL, or install livekit-server, Go 1.26 or later, or Docker.`;

/** How LiveKit can be had here: `{kind:'url',url}`, `{kind:'binary',path}`, `{kind:'docker',image}`, `{kind:'none',hint}`. */
export function ensureLivekit() {
  const found = atUrl() ?? installed() ?? built() ?? inDocker() ?? { kind: 'none', hint: HINT };
  if (found.kind === 'none' && process.env.CI) {
    console.error(`✗ ${found.hint}`);
    process.exit(1);
  }
  return found;
}

/** The environment that tells a child process where LiveKit is. */
export function livekitEnvironment(found) {
  if (found.kind === 'url') return { LIVEKIT_URL: found.url };
  if (found.kind === 'binary') return { DIEMCAU_LIVEKIT_BIN: found.path };
  if (found.kind === 'docker') return { DIEMCAU_LIVEKIT_IMAGE: found.image };
  return {};
}

function atUrl() {
  return process.env.LIVEKIT_URL ? { kind: 'url', url: process.env.LIVEKIT_URL } : undefined;
}

function installed() {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'livekit-server'));
  const path = [process.env.DIEMCAU_LIVEKIT_BIN, ...onPath, join(cache(), 'server')].find(executable);
  return path ? { kind: 'binary', path } : undefined;
}

function built() {
  if (!goIsNewEnough()) return undefined;
  mkdirSync(cache(), { recursive: true });
  const env = { GOBIN: cache(), CGO_ENABLED: '0', GOFLAGS: '' };
  const ok = run(`building LiveKit ${VERSION} with Go, once, about 3 minutes`, 'go', ['install', MODULE], { env });
  return ok ? installed() : undefined;
}

function inDocker() {
  const reachable = spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
  return reachable ? { kind: 'docker', image: IMAGE } : undefined;
}

function cache() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'diemcau', `livekit-server-${VERSION}`);
}

function goIsNewEnough() {
  const said = spawnSync('go', ['version'], { encoding: 'utf8' }).stdout ?? '';
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(said) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 26);
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
