// The one entry: `node config/setup/run.mjs demo|test|start|bench|fault …`, from a bare clone as well.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumEnvironment, ensureChromium } from './ensure-chromium.mjs';
import { ensureLivekit, livekitEnvironment } from './ensure-livekit.mjs';
import { startLivekit } from './livekit-server.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { jest, root, run, runUntilStopped, tool } from './run-command.mjs';

const [job, ...args] = process.argv.slice(2);
const jobs = {
  demo,
  test,
  start,
  browser: () => browser(args),
  screenshots,
  bench: () => measured('load', 'bench'),
  fault: () => measured('fault', 'fault'),
};
/** The media client reports every packet of its own unless told that this is no workshop. */
const QUIET = { NODE_ENV: 'production' };

if (!Object.hasOwn(jobs, job)) {
  console.error(`Jobs: ${Object.keys(jobs).join(', ')}.`);
  process.exit(1);
}
ensurePackages();
process.exit((await jobs[job]()) ? 0 : 1);

/** A media server of the demo's own, or the one that LIVEKIT_URL names; without either the conference is silent. */
async function demo() {
  if (!build()) return false;
  const found = livekitOrWarning();
  const livekit = found.kind === 'none' ? undefined : await startLivekit(found, { webhookUrl: webhookOf(args) });
  const media = livekit && {
    LIVEKIT_URL: livekit.url,
    LIVEKIT_API_KEY: livekit.apiKey,
    LIVEKIT_API_SECRET: livekit.apiSecret,
  };
  try {
    return await runUntilStopped('apps/demo/dist/main.js', args, { env: { ...QUIET, ...media } });
  } finally {
    await livekit?.stop();
  }
}

/** Where the demo's service will hear LiveKit's calls; unknown while it takes any free port. */
function webhookOf(demoArgs) {
  const { values } = parseArgs({ args: demoArgs, options: { port: { type: 'string' } }, strict: false });
  return values.port === '0' ? undefined : `http://127.0.0.1:${values.port ?? 3000}/webhooks/livekit`;
}

function start() {
  return build() && runUntilStopped('apps/server/dist/main.js', args);
}

/** `npm run bench -- <name>` and `npm run fault -- <name>`: test/load/<name>.bench.ts, test/fault/<name>.fault.ts. */
function measured(folder, suffix) {
  const [name] = args;
  const sources = join(root, 'test', folder);
  const names = existsSync(sources)
    ? readdirSync(sources)
        .filter((file) => file.endsWith(`.${suffix}.ts`))
        .map((file) => file.slice(0, -`.${suffix}.ts`.length))
    : [];
  if (!names.includes(name)) {
    console.error(`npm run ${suffix} -- <name>, one of: ${names.join(', ') || '(none yet)'}`);
    return false;
  }
  return (
    build() &&
    runUntilStopped(`dist/test/${folder}/${name}.${suffix}.js`, args.slice(1), {
      env: { ...QUIET, ...withLivekit(), ...chromiumEnvironment(ensureChromium()) },
    })
  );
}

/** Every stage in order, stopping at the first that fails. */
function test() {
  const stages = [
    ['CHECK', () => run('check', process.execPath, ['config/setup/check.mjs'])],
    ['INTEGRATION', () => jest('int')],
    ['END TO END', () => jest('e2e')],
    ['MEDIA', () => jest('media', { ...withLivekit(), ...chromiumEnvironment(ensureChromium()) })],
    ['BROWSER', () => browser()],
  ];
  for (const [name, stage] of stages) {
    const ok = stage();
    console.log(`\n════════ ${name}: ${ok ? 'PASSED' : 'FAILED'} ════════\n`);
    if (!ok) return false;
  }
  return true;
}

/** Where LiveKit is; without it the job runs all the same and says what it leaves out. */
function withLivekit() {
  return livekitEnvironment(livekitOrWarning());
}

function livekitOrWarning() {
  const found = ensureLivekit();
  if (found.kind === 'none') console.warn(`! ${found.hint}`);
  return found;
}

function build() {
  return run('build', ...tool('typescript/bin/tsc', '-b')) && buildPages();
}

/** Those of people's machines, then the board for old televisions. */
function buildPages() {
  const vite = (title, ...args) =>
    run(title, ...tool('vite/bin/vite.js', 'build', '-c', 'config/vite.config.js', '--logLevel', 'warn', ...args));
  return vite('pages') && vite('board', '--mode', 'board');
}

/** Pictures of every screen, as `docs/screens/*.png`. */
function screenshots() {
  return build() && playwright('screenshots', 'config/screenshots.config.js', args);
}

/** Stories in a real browser, on the built service and its built pages. */
function browser(args = []) {
  return (
    build() &&
    run('budgets', process.execPath, ['config/setup/budgets.mjs']) &&
    playwright('browser stories', 'config/playwright.config.js', args)
  );
}

function playwright(title, config, args) {
  return run(title, ...tool('@playwright/test/cli.js', 'test', '-c', config, ...args), {
    env: { ...withLivekit(), ...chromiumEnvironment(ensureChromium()) },
  });
}
