import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';

const PROJECT = resolve(__dirname, '..');
const CONFIGURATION = join(PROJECT, '.dependency-cruiser.cjs');

interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly from: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
}

const { forbidden } = createRequire(__filename)(CONFIGURATION) as { forbidden: readonly Rule[] };

describe('the rules of who may import whom', () => {
  const matchable = [...filesUnder('src'), ...shippedPackages()];

  test.each(forbidden.flatMap(patternsOf))('"%s": %s matches something', (_rule, pattern) => {
    expect(matchable.filter((path) => new RegExp(pattern).test(path))).not.toHaveLength(0);
  });

  test('every rule says why', () => {
    expect(forbidden.filter(({ comment }) => comment.length < 20)).toEqual([]);
  });

  test('every source file stands in a room with a rule', () => {
    const rooms = forbidden.filter(({ name }) => name.startsWith('src/')).map(({ from }) => new RegExp(String(from.path)));
    const sources = filesUnder('src').filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'));
    expect(sources.filter((file) => !rooms.some((room) => room.test(file)))).toEqual([]);
  });

  test.each([
    ['src/domain/model', 'src/domain/model/goal.ts', "import '../../sheets/sheet';", 'src/sheets/sheet.ts'],
    ['src/domain/model', 'src/domain/model/goal.ts', "import type { Button } from '@fluentui/react-components';", undefined],
    ['src/sheets', 'src/sheets/sheet.ts', "import 'node:fs';", undefined],
    ['src/host/model', 'src/host/model/book.ts', "import '../../domain/model/goal';", 'src/domain/model/goal.ts'],
    ['src/excel', 'src/excel/create.ts', "import '../host/model/book';", 'src/host/model/book.ts'],
    ['src/commands', 'src/commands/commands.ts', "import '../excel/create';", 'src/excel/create.ts'],
    ['node-only-where-there-is-node', 'src/host/workbench/page.ts', "import 'node:fs';", undefined],
    ['no-unknown-module', 'src/domain/model/goal.ts', "import './nowhere';", undefined],
  ])('%s is broken by %s with %s', (rule, file, source, target) => {
    const broken = rulesBrokenBy({ [file]: source, ...(target === undefined ? {} : { [target]: 'export const value = 1;' }) });
    expect(broken).toContain(rule);
  });

  test('what is allowed breaks nothing', () => {
    const files = {
      'src/domain/model/goal.ts': "import { z } from 'zod';\nexport const goal = z.string();",
      'src/sheets/sheet.ts': "import { goal } from '../domain/model/goal';\nexport const sheet = goal;",
    };
    expect(rulesBrokenBy(files)).toEqual([]);
  });
});

test('there is no drawer for things without a home', () => {
  const drawer = /(^|\/)(utils?|common|helpers?|types|misc)(\.|\/)/;
  expect([...filesUnder('src'), ...filesUnder('test')].filter((file) => drawer.test(file))).toEqual([]);
});

/** The names of the rules that the real configuration finds broken in a project of only these files. */
function rulesBrokenBy(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
      writeFileSync(join(folder, name), readFileSync(join(PROJECT, name)));
    const program = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout } = spawnSync(process.execPath, [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'], { cwd: folder });
    const { summary } = JSON.parse(stdout.toString()) as { summary: { violations: readonly { rule: { name: string } }[] } };
    return summary.violations.map(({ rule }) => rule.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each pattern of a rule, as rows for a table of tests. */
function patternsOf({ name, from, to }: Rule): [rule: string, pattern: string][] {
  return [from.path, from.pathNot, to.path, to.pathNot]
    .flat()
    .filter((pattern) => typeof pattern === 'string')
    .map((pattern) => [name, pattern]);
}

function shippedPackages(): string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Record<string, object>;
  return Object.keys({ ...dependencies, ...devDependencies }).map((name) => `node_modules/${name}/package.json`);
}

/** Files in a folder of the project, as paths from its root with forward slashes. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
