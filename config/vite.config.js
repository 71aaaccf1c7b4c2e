// The pages of the service. `vite build` makes those of people's machines; `vite build --mode board` the hall board, whose
// televisions stop at Chrome 56: one classic script, no modules.
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The kit marks its files for servers that render; here there is none. */
const onwarn = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
};

const root = join(import.meta.dirname, '..', 'apps', 'web');
const page = (name) => join(root, `${name}.html`);

/** Small things that most pages need: in files of their own they would weigh more than they are. */
const SHARED =
  /web[/]src[/](strip|time[/]format|live[/]printed-link)|session[/]src[/](kernel[/]own|agenda[/](current-item|planned-times|forecast))/u;

const classicScript = {
  name: 'classic-script',
  transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll('type="module" crossorigin', 'defer') },
};

export default defineConfig(({ mode }) => {
  const board = mode === 'board';
  return {
    root,
    plugins: board ? [classicScript] : [],
    // A workspace package resolves to its TypeScript, as everywhere.
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      outDir: join(root, 'dist', 'pages'),
      emptyOutDir: !board,
      // Offices keep machines whose browser stopped years ago.
      target: board ? 'chrome56' : 'chrome87',
      cssTarget: board ? 'chrome56' : 'chrome87',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      cssCodeSplit: !board,
      rollupOptions: {
        onwarn,
        ...(board
          ? { input: page('board'), output: { format: 'iife' } }
          : {
              input: { point: page('point'), console: page('console'), room: page('room') },
              output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
            }),
      },
    },
  };
});
