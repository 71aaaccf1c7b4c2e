// jest runs the TypeScript sources as real ES modules, in four layers picked with `--selectProjects`.
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, verbatimModuleSyntax: true },
      },
    },
  ],
};

/** One layer of tests: its name, the files it takes, the files it leaves to another layer. */
const layer = (displayName, testMatch, leave = []) => ({
  displayName,
  rootDir: root,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...leave],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: 'node',
  // "source" makes a workspace package resolve to its TypeScript, without a build.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform,
});

export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
  projects: [
    layer(
      'unit',
      ['libs/**/*.spec.ts', 'apps/**/*.spec.ts'],
      ['\\.int\\.spec\\.ts$', '\\.e2e\\.spec\\.ts$', '\\.media\\.spec\\.ts$'],
    ),
    layer('int', ['libs/**/*.int.spec.ts', 'apps/**/*.int.spec.ts', 'test/**/*.int.spec.ts']),
    layer('e2e', ['test/e2e/**/*.e2e.spec.ts']),
    layer('media', ['test/media/**/*.media.spec.ts']),
  ],
};
