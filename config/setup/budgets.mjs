// What a page may cost its reader before anything moves: the gzipped JavaScript that its HTML asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run-command.mjs';

/** Kilobytes per page. */
const BUDGETS = { point: 120, board: 40, console: 280 };
const KILOBYTE = 1_024;

const pages = join(root, 'apps', 'web', 'dist', 'pages');

function kilobytesOf(page) {
  const html = readFileSync(join(pages, `${page}.html`), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/gu)].map(([, path]) => path);
  if (scripts.length === 0) throw new Error(`${page}.html asks for no script`);
  const sizes = scripts.map((path) => gzipSync(readFileSync(join(pages, path))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE;
}

let kept = true;
for (const [page, budget] of Object.entries(BUDGETS)) {
  const size = kilobytesOf(page);
  kept &&= size <= budget;
  console.log(`${size <= budget ? '✓' : '✗'} ${page}: ${size.toFixed(1)} of ${budget} KB gzipped JavaScript`);
}
process.exit(kept ? 0 : 1);
