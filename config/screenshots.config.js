// `npm run screenshots`: pictures of every screen for the README, taken on a real service.
import { join } from 'node:path';
import stories from './playwright.config.js';

const root = join(import.meta.dirname, '..');

export default {
  ...stories,
  testDir: join(root, 'test', 'browser', 'screenshots'),
  testMatch: '*.shots.ts',
  outputDir: join(root, 'dist', 'screenshots'),
  timeout: 180_000,
};
