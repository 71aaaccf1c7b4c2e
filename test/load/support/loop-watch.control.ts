// Loaded into the service before its own code: writes down when its loop stood still, beside its data. Where it began, ms since 1970, and how long, ms.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 4;
/** Shorter ones are the noise of any timer. */
const FROM_MS = 12;

const file = join(process.env['DATA_DIR'] ?? '.', 'loop-stalls.txt');
let last = performance.now();
const watch = (): void => {
  const now = performance.now();
  const stood = now - last - EVERY_MS;
  if (stood >= FROM_MS) appendFileSync(file, `${Math.round(Date.now() - stood)} ${Math.round(stood)}\n`);
  last = performance.now();
};
// Threads of its own may stand as long as they like.
if (isMainThread) setInterval(watch, EVERY_MS).unref();
