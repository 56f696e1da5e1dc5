import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DOCUMENTS, DOCUMENTS_COMMAND } from '../../src/docs/documents';
import { anchorOf } from '../../src/docs/markdown';
import { CHOICE_LISTS } from '../../src/domain/model/choice-list';
import type { Field } from '../../src/domain/model/field';
import { READING_RULES } from '../../src/domain/model/reading-fault';
import { SETTINGS } from '../../src/domain/model/settings';
import { ENTITIES } from '../../src/domain/model/workspace';
import { RULES } from '../../src/domain/rules/rules';

const PROJECT = resolve(__dirname, '../..');
const documents = DOCUMENTS.map(({ path, render }) => [path, render()] as const);

test.each(documents)('%s says what the code says', (path, rendered) => {
  if (textOf(path) !== rendered) throw new Error(`${path} is stale. Run "${DOCUMENTS_COMMAND}" and commit what it writes.`);
});

test('the command that mends a stale document is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toContain(DOCUMENTS_COMMAND.replace('npm run ', ''));
});

describe.each([...documents, ['README.md', textOf('README.md')] as const])('%s', (path, text) => {
  const headings = text.split('\n').flatMap((line) => /^#+ (.+)$/.exec(line)?.[1] ?? []);

  test('leads only to what is there', () => {
    const lost = linksOf(text).filter((target) =>
      target.startsWith('#') ? !headings.map(anchorOf).includes(target.slice(1)) : !existsSync(join(PROJECT, dirname(path), target)),
    );
    expect(lost).toEqual([]);
  });

  test('has no two headings alike, so that each link has one end', () => {
    expect(headings.map(anchorOf).filter((anchor, position, all) => all.indexOf(anchor) !== position)).toEqual([]);
  });

  test('has tables whose rows are as wide as their headings', () => {
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables).not.toHaveLength(0);
    for (const rows of tables.map((block) => block.trimEnd().split('\n'))) expect(new Set(rows.map(widthOf)).size).toBe(1);
  });
});

test('every column, list and setting stands in the data dictionary', () => {
  const text = textOf('docs/data-dictionary.md');
  const columns = Object.values(ENTITIES).flatMap(({ fields, computed }) => [...Object.values(fields as Record<string, Field>), ...Object.values(computed)]);
  const rows = text.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows.length).toBeGreaterThanOrEqual(columns.length + CHOICE_LISTS.length + Object.keys(SETTINGS).length);
  for (const { header, help } of columns) expect(text).toContain(`| **${header}** | ${help} |`);
});

test('every rule stands in the catalogue once', () => {
  const text = textOf('docs/rules.md');
  const named = [...text.matchAll(/^\| (?:\[([a-z-]+)\]|`([a-z-]+)`)/gm)].map(([, rule, reading]) => rule ?? reading);
  expect(named.sort()).toEqual([...RULES, ...Object.values(READING_RULES)].map(({ id }) => id).sort());
});

function textOf(path: string): string {
  return existsSync(join(PROJECT, path)) ? readFileSync(join(PROJECT, path), 'utf8') : '';
}

/** Targets of links within the project; pictures, too. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => (/^https?:/.test(target) ? [] : [target]));
}

/** Cells of a row; a bar that belongs to a text is marked. */
function widthOf(row: string): number {
  return row.replace(/\\\|/g, '').split('|').length;
}
