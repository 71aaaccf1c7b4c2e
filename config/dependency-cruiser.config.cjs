// Who may import whom, as an allow-list: an arrow that is not here does not exist.
const specs = '[.]spec[.]ts$';
const from = (folder) => ({ path: `^${folder}/`, pathNot: specs });
const own = (folder) => `^${folder}/`;
// Packages resolve to their sources (condition "source"), so a lib is seen by its one door.
const door = (...libs) => libs.map((lib) => `^libs/${lib}/src/index[.]ts$`);
const pkg = (...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`);

const allLibs = ['session', 'planning', 'contract', 'runtime', 'persistence', 'media', 'papers'];
const nodeBuiltins = { dependencyTypes: ['core'] };

/** `folder` may import its own files and `to`, nothing else. */
const only = (folder, to, { node = false } = {}) => ({
  name: `${folder.replace('/', '-')}-imports`,
  severity: 'error',
  comment: `${folder} imports its own files and what is listed for it here.`,
  from: from(folder),
  to: { pathNot: [own(folder), ...to], ...(node ? { dependencyTypesNot: nodeBuiltins.dependencyTypes } : {}) },
});

/** The technology `names` is known in `places` alone. */
const oneplace = (technology, names, places) => ({
  name: `${technology}-in-one-place`,
  severity: 'error',
  comment: `${technology} belongs to ${places.join(', ')}.`,
  from: { pathNot: places },
  to: { path: pkg(...names) },
});

const serverPackages = [
  '@nestjs/[^/]+',
  '@node-rs/argon2',
  'cookie-parser',
  'express',
  '@types/express',
  '@types/cookie-parser',
  'helmet',
  'nestjs-pino',
  'pino',
  'pino-http',
  'rate-limiter-flexible',
  'reflect-metadata',
  'rxjs',
  'socket[.]io',
  'zod',
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle hides which of its files is the deeper one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that resolves to nothing, or to a package nobody declared.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-deep-imports',
      severity: 'error',
      comment: 'A lib is entered by its index.ts.',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^(libs|apps)/([^/]+)/', pathNot: ['^$1/$2/', '^(libs|apps)/[^/]+/src/index[.]ts$'] },
    },
    {
      name: 'no-deep-imports-from-tests',
      severity: 'error',
      comment: 'Tests enter libs and apps by their index.ts, too.',
      from: { path: '^test/' },
      to: { path: '^(libs|apps)/', pathNot: '^(libs|apps)/[^/]+/src/index[.]ts$' },
    },
    {
      name: 'no-own-barrel',
      severity: 'error',
      comment: 'Inside a lib, import the file itself: the index is for others.',
      from: { path: '^(libs|apps)/([^/]+)/', pathNot: specs },
      to: { path: '^$1/$2/src/index[.]ts$' },
    },
    only('libs/session', []),
    only('libs/planning', []),
    only('libs/contract', [...door('session', 'planning'), ...pkg('zod')]),
    only('libs/runtime', door('contract', 'session', 'planning'), { node: true }),
    only(
      'libs/persistence',
      [
        ...door('runtime', 'contract', 'session', 'planning'),
        ...pkg('typeorm', 'sqlite3', 'csv-parse', 'date-holidays'),
      ],
      { node: true },
    ),
    only(
      'libs/papers',
      [
        ...door('runtime', 'contract', 'session', 'planning'),
        ...pkg('csv-parse', 'read-excel-file', 'write-excel-file'),
      ],
      { node: true },
    ),
    only('libs/media', [...door('runtime', 'session'), ...pkg('livekit-server-sdk')], { node: true }),
    only(
      'libs/testing',
      [...door(...allLibs), ...pkg('fast-check', '@jest/globals', 'socket[.]io-client', '@livekit/rtc-node')],
      { node: true },
    ),
    only('apps/server', [...door(...allLibs), ...pkg(...serverPackages)], { node: true }),
    only('apps/web', [
      ...door('contract', 'session', 'planning'),
      ...pkg(
        '@dnd-kit/[^/]+',
        '@fontsource-variable/[^/]+',
        '@mantine/[^/]+',
        '@tanstack/[^/]+',
        'core-js',
        'idb-keyval',
        'livekit-client',
        'react',
        'react-dom',
        'socket[.]io-client',
        'uqr',
        '@types/react',
        '@types/react-dom',
      ),
    ]),
    only('apps/demo', [...door('contract', 'session', 'testing'), ...pkg('sqlite3')], { node: true }),
    {
      name: 'apps-are-not-imported',
      severity: 'error',
      comment: 'Nothing depends on an application; tests alone may start one.',
      from: { pathNot: '^(apps|test)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      comment: 'What tests share never ships; the demo is a client as the tests are.',
      from: { path: '^(libs|apps)/', pathNot: [specs, '^libs/testing/', '^apps/demo/'] },
      to: { path: '^libs/testing/' },
    },
    // Besides the live door, only the bare servers that benches compare it with.
    oneplace(
      'socket.io',
      ['socket[.]io', '@nestjs/platform-socket[.]io'],
      ['^apps/server/src/live/', '^test/load/support/[^/]+[.]control[.]ts$'],
    ),
    oneplace('socket.io-client', ['socket[.]io-client'], ['^apps/web/src/live/', '^libs/testing/', '^test/']),
    oneplace('livekit-client', ['livekit-client'], ['^apps/web/src/media/']),
    oneplace('livekit-rtc-node', ['@livekit/rtc-node'], ['^libs/testing/', '^test/']),
    oneplace('typeorm', ['typeorm'], ['^libs/persistence/']),
    // Besides the service, only what checks its files from outside opens them.
    oneplace('sqlite3', ['sqlite3'], ['^libs/persistence/', '^apps/demo/src/audit/', '^test/']),
    oneplace('livekit-server-sdk', ['livekit-server-sdk'], ['^libs/media/']),
    oneplace('spreadsheet', ['read-excel-file', 'write-excel-file'], ['^libs/papers/']),
    oneplace('holidays', ['date-holidays'], ['^libs/persistence/src/calendar/']),
    oneplace('nest', ['@nestjs/[^/]+'], ['^apps/server/', '^test/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|(libs|apps)/[^/]+/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
