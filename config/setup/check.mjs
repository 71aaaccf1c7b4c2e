// What CI runs first: format, types, lint, imports, dead code, unit tests; the first failure ends it.
import { jest, run, tool } from './run-command.mjs';

const prettier = [
  '--config',
  'config/prettier.config.js',
  '--ignore-path',
  '.gitignore',
  '--ignore-path',
  'config/prettier.ignore',
];

const steps = [
  ['format', tool('prettier/bin/prettier.cjs', ...prettier, '--check', '.')],
  ['types', tool('typescript/bin/tsc', '-b')],
  ['lint', tool('eslint/bin/eslint.js', '-c', 'config/eslint.config.js', '--max-warnings', '0', '.')],
  [
    'imports',
    tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      'config/dependency-cruiser.config.cjs',
      'libs',
      'apps',
      'test',
    ),
  ],
  ['dead code', tool('knip/bin/knip.js', '-c', 'config/knip.json')],
];

const passed = steps.every(([title, [command, args]]) => run(title, command, args)) && jest('unit');
process.exit(passed ? 0 : 1);
