import { MODULES } from '../../src/domain/model/modules';
import type { Entity } from '../../src/domain/model/entity';
import { SETTINGS } from '../../src/domain/model/settings';
import { ENTITIES, NO_ROWS } from '../../src/domain/model/workspace';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { MODULE_IDS } from '../../src/domain/model/module';
import { nameApart } from '../../src/sheets/naming';
import { layOutWorkspace } from '../../src/sheets/workspace-sheets';
import { AMERICAN, OFFICE_WORDS, saying } from '../support/plain-english';

const texts = everyText();

test('there is something to read', () => {
  expect(texts.length).toBeGreaterThan(300);
});

test.each([...OFFICE_WORDS, ...AMERICAN])('nobody has to know the word “%s”', (word) => {
  expect(texts.filter(saying(word))).toEqual([]);
});

test('sentences are short: at most 25 words', () => {
  const long = texts.flatMap((text) => text.split(/(?<=[.:;!?])\s/)).filter((sentence) => sentence.split(/\s+/).length > 25 && !sentence.includes(', '));
  expect(long).toEqual([]);
});

test('nothing shouts', () => {
  expect(texts.filter((text) => text.includes('!'))).toEqual([]);
});

test('a help text is one sentence or two, ends like one, and has an example', () => {
  const tables: readonly Entity[] = Object.values(ENTITIES);
  const helps = tables.flatMap(({ fields, computed }) => [...Object.values(fields), ...Object.values(computed)].map(({ help }) => help));
  expect(helps.filter((help) => !/^\p{Lu}.*\.$/u.test(help))).toEqual([]);
  expect(tables.flatMap(({ fields }) => Object.values(fields)).filter(({ example }) => example.trim() === '')).toEqual([]);
});

/** All that people read on the sheets of a new workspace, and about its parts. */
function everyText(): string[] {
  const { sheets } = layOutWorkspace({ rows: NO_ROWS, settings: DEFAULT_SETTINGS, modules: MODULE_IDS }, nameApart({ sheets: [], tables: [], names: [] }), 1900);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return [
    ...shown.flatMap(({ blocks }) => blocks.flatMap(({ contents }) => contents.flat()).filter((cell) => typeof cell === 'string')),
    ...shown.flatMap(({ formulas }) => formulas.flatMap(({ contents }) => contents.flat()).flatMap((formula) => [...String(formula).matchAll(/"([^"]*)"/g)].map(([, text = '']) => text))),
    ...shown.flatMap(({ validations }) => validations.flatMap(({ prompt, alert }) => [prompt.title, prompt.message, alert?.message ?? ''])),
    ...shown.flatMap(({ links }) => links.map(({ tip }) => tip)),
    ...Object.values(SETTINGS).map(({ meaning }) => meaning),
    ...MODULES.flatMap(({ title, purpose }) => [title, purpose]),
  ];
}
