import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** Who may import whom is held by .dependency-cruiser.cjs; here stands what a single file may say. */
export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/']),
  {
    // A rule that is wrong for this house is changed here, with its reason, and never switched off beside the code.
    linterOptions: { noInlineConfig: true },
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      // XML and Excel forbid some control characters, which have to be named somewhere.
      'no-control-regex': 'off',
      // What is written to a console is kept and sent about by others: no text of anybody's workbook belongs there.
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // A leading underscore says that a place is passed over on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      // Records of functions are taken apart all over the house; what has a `this` is a class, and classes are not.
      '@typescript-eslint/unbound-method': 'off',
      // `async` on a function that waits for nothing is how an interface that may wait is kept.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': ['error', ...markupFromTexts()],
      'no-restricted-globals': ['error', ...officeGlobals()],
      'no-restricted-syntax': ['error', ...defaultExports(), ...excelTypes(), ...markupInPane()],
    },
  },
  {
    // The pane and the ribbon commands wait for Office to be ready; what they do to a workbook is an action's matter.
    files: ['src/taskpane/**', 'src/commands/**'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals().filter(({ name }) => name !== 'Office')] },
  },
  {
    files: ['src/{domain,sheets,reports,excel,actions}/**'],
    rules: { 'no-restricted-syntax': ['error', ...defaultExports(), ...excelTypes(), ...clock(), ...markupInPane()] },
  },
  {
    files: ['src/excel/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', ...defaultExports(), ...clock(), ...markupInPane()] },
  },
  {
    files: ['src/host/client/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', ...defaultExports(), ...markupInPane()] },
  },
  {
    // A chart is drawn as a text of SVG in which every text of a cell is escaped (charts/chart-picture.ts); a cell may hold what XML may not, so that it is read as HTML.
    files: ['src/host/workbench/univer-view/chart-layer.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // What these write is their result.
    files: ['src/host/client/**', 'src/host/workbench/{server,start}.ts', 'src/sideload/**', 'assets/**', 'test/run.ts', 'test/support/browser.ts', 'test/bench/**', 'test/reliability/{report,fault-table}.ts', 'test/fuzz/run-fuzz.ts', 'test/host/engine/check-against-libreoffice.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Microsoft's types call a cell's value `any`, and a test hands on what it reads.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: { __dirname: 'readonly', __filename: 'readonly', URL: 'readonly' } },
  },
);

/** `Excel` has one home, so that what the product asks of Excel can be read in one folder and compared with what a host serves. */
function officeGlobals() {
  return [
    { name: 'Excel', message: 'Only src/excel talks to Excel (and src/host/client hands out its client).' },
    { name: 'OfficeExtension', message: 'Only src/excel talks to Excel (and src/host/client hands out its client).' },
    { name: 'Office', message: 'Office is waited for in the pane and the ribbon commands, and used in src/excel.' },
  ];
}

function excelTypes() {
  return [{ selector: 'TSQualifiedName[left.name=/^(Excel|OfficeExtension)$/]', message: 'Only src/excel knows the types of Excel.' }];
}

/** What cells hold is text, and is put into a page as text. */
function markupFromTexts() {
  const message = 'Make elements and set their textContent: markup from texts lets a cell run scripts.';
  return ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'srcdoc', 'setHTMLUnsafe', 'write', 'writeln']
    .map((property) => (property.startsWith('write') ? { object: 'document', property, message } : { property, message }));
}

function markupInPane() {
  return [{ selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]', message: 'React puts texts in as texts: leave it at that.' }];
}

/** A default export has a different name in every file that imports it. */
function defaultExports() {
  return [{ selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing is called the same everywhere.' }];
}

/** `--today` and a test must be able to fix the date everywhere. */
function clock() {
  const message = 'Take the date as an argument: only the command line and the pages read the clock.';
  return [
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message },
    { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message },
  ];
}
