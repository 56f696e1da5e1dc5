import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { READING_RULES } from '../../../src/domain/model/reading-fault';
import { SEVERITIES } from '../../../src/domain/model/finding';
import type { Rule } from '../../../src/domain/rules/rule';
import { RULES } from '../../../src/domain/rules/rules';

/** Whatever a finding’s `rule` can be. */
const CATALOGUE = [...Object.values(READING_RULES), ...RULES];
const FOLDER = resolve(__dirname, '../../../src/domain/rules');
const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const severity = { error: 'Error', warning: 'Warning', prompt: 'Prompt' } as const;

describe('the catalogue of rules', () => {
  test('lists every folder once, and nothing else', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(folders);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is folder, file, export and id in one, with examples', (id, rule) => {
    const exported = jest.requireActual<Record<string, Rule>>(join(FOLDER, id, id));
    expect(Object.keys(exported)).toEqual([inCamelCase(id)]);
    expect(exported[inCamelCase(id)]).toBe(rule);
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has a page that says what the code says', (id, rule) => {
    const page = readFileSync(join(FOLDER, id, 'README.md'), 'utf8');
    expect(page.split('\n\n').slice(0, 2)).toEqual([`# ${id}`, `${severity[rule.severity]}: ${rule.summary}`]);
    const sections = page
      .split(/^## /m)
      .slice(1)
      .map((section) => section.split('\n\n'));
    expect(sections.map(([heading]) => heading)).toEqual(['Why', 'What is wrong', 'How to repair', 'What it does not see']);
    for (const [, text] of sections) expect(text?.trim().length).toBeGreaterThan(20);
  });

  test.each(CATALOGUE.map(({ id, ...rest }) => [id, rest] as const))(
    '%s has a severity and a whole sentence',
    (_id, { severity: grade, summary }) => {
      expect(SEVERITIES).toContain(grade);
      expect(summary).toMatch(/^[A-Z].+\.$/);
    },
  );
});

function inCamelCase(id: string): string {
  return id.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());
}
