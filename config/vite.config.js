// The pages of the service: one project, one HTML file per entry, old browsers first.
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..', 'apps', 'web');

export default defineConfig({
  root,
  // A workspace package resolves to its TypeScript, as everywhere.
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  build: {
    outDir: join(root, 'dist', 'pages'),
    emptyOutDir: true,
    // Offices keep machines whose browser stopped years ago.
    target: 'chrome87',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: { point: join(root, 'point.html') } },
  },
});
