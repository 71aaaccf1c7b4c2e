// What a page may cost its reader before anything moves: the gzipped JavaScript that its HTML asks for; and which browser it is for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tooNewIn, tooNewInStyles } from './old-browsers.mjs';
import { root } from './run-command.mjs';

/** Kilobytes per page. */
const BUDGETS = { point: 120, board: 40, console: 280, room: 120 };
/** The oldest Chrome of televisions and of offices. The console is for machines that are kept up to date. */
const OLDEST = { point: 87, room: 87, board: 56 };
const KILOBYTE = 1_024;

const pages = join(root, 'apps', 'web', 'dist', 'pages');

function filesOf(page, extension) {
  const html = readFileSync(join(pages, `${page}.html`), 'utf8');
  const paths = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu)].map(([, path]) => path);
  return paths.filter((path) => path.endsWith(extension)).map((path) => readFileSync(join(pages, path)));
}

function kilobytesOf(page) {
  const scripts = filesOf(page, '.js');
  if (scripts.length === 0) throw new Error(`${page}.html asks for no script`);
  return scripts.map((script) => gzipSync(script).length).reduce((sum, size) => sum + size, 0) / KILOBYTE;
}

/** Points are laid out for browsers that have what televisions lack, so only the board's styles are looked at. */
function tooNew(page) {
  const scripts = filesOf(page, '.js').flatMap((script) => tooNewIn(script.toString('utf8'), OLDEST[page]));
  const styles = page === 'board' ? filesOf(page, '.css').flatMap((css) => tooNewInStyles(css.toString('utf8'))) : [];
  return [...new Set([...scripts, ...styles])];
}

let kept = true;
for (const [page, budget] of Object.entries(BUDGETS)) {
  const size = kilobytesOf(page);
  kept &&= size <= budget;
  console.log(`${size <= budget ? '✓' : '✗'} ${page}: ${size.toFixed(1)} of ${budget} KB gzipped JavaScript`);
}
for (const [page, chrome] of Object.entries(OLDEST)) {
  const found = tooNew(page);
  kept &&= found.length === 0;
  console.log(
    `${found.length === 0 ? '✓' : '✗'} ${page}: for Chrome ${chrome}${found.map((what) => `; newer: ${what}`).join('')}`,
  );
}
process.exit(kept ? 0 : 1);
