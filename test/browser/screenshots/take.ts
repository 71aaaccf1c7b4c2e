import { expect, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatPng } from './flat-png.js';

/** A README that is read over a province's line stays small. */
const MAX_BYTES = 150_000;
const FOLDER = join('docs', 'screens');

/** What is on the page now, once its letters have come, as `docs/screens/<name>.png`. */
export const take = async (page: Page, name: string): Promise<void> => {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const png = flatPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), png);
  expect.soft(png.length, name).toBeLessThan(MAX_BYTES);
};
