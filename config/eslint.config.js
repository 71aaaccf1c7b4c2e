// The rules of the house. A rule that hurts is changed here, once, with a reason; never switched off file by file.
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import { defineConfig } from 'eslint/config';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..');
const specs = ['**/*.spec.ts'];
const pure = ['libs/session/**/*.ts', 'libs/planning/**/*.ts'];

const never = {
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  enum: { selector: 'TSEnumDeclaration', message: 'A union of strings instead of an enum.' },
  skipped: {
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|failing)$/], CallExpression[callee.name=/^(fit|fdescribe|xit|xdescribe|xtest)$/]',
    message: 'No skipped or focused tests.',
  },
  newDate: {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask the Clock port what time it is.',
  },
  dateCall: { selector: "CallExpression[callee.name='Date']", message: 'Ask the Clock port what time it is.' },
};

const everywhere = [never.defaultExport, never.enum, never.skipped];
const withoutClock = [...everywhere, never.newDate, never.dateCall];
const asked = (selectors) => ['error', ...selectors];

const hiddenInputs = [
  { object: 'Date', property: 'now', message: 'Ask the Clock port what time it is.' },
  { object: 'performance', property: 'now', message: 'Ask the Clock port what time it is.' },
  { object: 'Math', property: 'random', message: 'Ask the Ids port.' },
  { object: 'crypto', property: 'randomUUID', message: 'Ask the Ids port.' },
  { object: 'process', property: 'env', message: 'Settings come from the typed environment (*.env.ts).' },
  { object: 'globalThis', property: 'crypto', message: 'Ask the Ids port.' },
];

const timers = ['setTimeout', 'setInterval', 'setImmediate'];
const timerModules = ['node:timers', 'node:timers/promises', 'timers', 'timers/promises'];
const throughClock = { message: 'Timers belong to the adapter of the Clock port (*.clock.ts, system-*.ts).' };

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', 'data/**', 'coverage/**', '.cache/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { comments },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Nest modules are classes that hold nothing but their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'comments/require-description': 'error',
      'comments/no-unlimited-disable': 'error',
      'no-restricted-syntax': asked(everywhere),
      'no-console': 'error',
      complexity: ['error', 12],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
    },
  },
  {
    // Time, chance, settings and timers come in through ports: a test can then hold them still.
    files: ['libs/**/*.ts', 'apps/server/**/*.ts'],
    ignores: ['**/*.clock.ts', '**/*.ids.ts', '**/*.env.ts', '**/system-*.ts'],
    rules: {
      'no-restricted-properties': asked(hiddenInputs),
      'no-restricted-syntax': asked(withoutClock),
      'no-restricted-globals': asked(timers.map((name) => ({ name, ...throughClock }))),
      'no-restricted-imports': ['error', { paths: timerModules.map((name) => ({ name, ...throughClock })) }],
    },
  },
  {
    // The pure libraries: what they know arrives as arguments, what they decide leaves as a value.
    files: pure,
    rules: {
      'no-restricted-globals': asked(
        ['Date', 'process', 'console', 'globalThis', 'crypto', 'performance', 'fetch', 'require', ...timers].map(
          (name) => ({
            name,
            message: 'Pure code: pass it in as an argument.',
          }),
        ),
      ),
    },
  },
  {
    files: pure,
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'Pure code imports nothing from outside its own folder.' }] },
      ],
    },
  },
  {
    files: [...specs, 'libs/testing/**/*.ts', 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      // An assertion says more than a guard when a fixture is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['apps/demo/**/*.ts', 'test/load/**/*.ts', 'test/fault/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/migrations/*.ts', '**/text/*.ts', '**/*.text.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    plugins: { comments },
    rules: { 'comments/require-description': 'error', 'max-lines': ['error', { max: 300 }], complexity: ['error', 12] },
  },
  { files: ['config/setup/*.mjs'], rules: { 'no-restricted-syntax': asked(everywhere) } },
);
