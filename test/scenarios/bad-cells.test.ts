/**
 * Bad input for every table, made from the schema: each column gets each kind of bad cell. What is wrong is found on that
 * cell and nowhere else, what is fine is not found, and nothing crashes. A new column is in here by itself.
 */
import { judgeWorkbook } from '../../src/actions/judge-workbook';
import { COLLECTIONS, type Collection } from '../../src/domain/model/collection';
import type { Field, FieldKind } from '../../src/domain/model/field';
import type { Finding } from '../../src/domain/model/finding';
import { ENTITIES } from '../../src/domain/model/workspace';
import { readWorkbook, type FoundWorkbook } from '../../src/excel/read-workbook';
import type { CellValue } from '../../src/sheets/cell';
import type { TableReading } from '../../src/sheets/workbook-reading';
import { check, closeAll, findingLines, openWorkspace, TODAY } from '../support/open-workspace';

type Found = Extract<FoundWorkbook, { found: true }>;

let sample: Found;
let before: readonly string[];

beforeAll(async () => {
  const { excel } = await openWorkspace();
  sample = await excel.run(async (context) => {
    const found = await readWorkbook(context);
    if (!found.found) throw new Error(found.because);
    return found;
  });
  before = judged(sample).map(written);
});

afterAll(closeAll);

const LONGEST = 'x'.repeat(32767);

const COLUMNS = COLLECTIONS.flatMap((collection) =>
  Object.entries(ENTITIES[collection].fields as Readonly<Record<string, Field>>).map(([name, field], column) => ({ collection, name, field, column })),
);
type Column = (typeof COLUMNS)[number];
const NAMED = COLUMNS.map((column) => [`${ENTITIES[column.collection].table} ${column.field.header}`, column] as const);

test('there is a column of every kind', () => {
  expect(new Set(COLUMNS.map(({ field }) => field.kind.type)).size).toBe(11);
  expect(COLUMNS.length).toBeGreaterThan(110);
});

describe.each(NAMED)('%s', (_name, column) => {
  const { kind } = column.field;

  test('a formula error is found there', () => {
    expect(foundWith(column, '#REF!')).toEqual([at(column, 'formula-error')]);
  });

  test('a value of the wrong type is found there, where there is a wrong one', () => {
    const rule = { date: 'unreadable-date', fraction: 'unreadable-number', number: 'unreadable-number', wholeNumbers: 'unreadable-number', choice: 'unlisted-value', choices: 'unlisted-value' };
    if (kind.type in rule) expect(foundWith(column, 'Perhaps')).toEqual([at(column, rule[kind.type as keyof typeof rule])]);
    else if (kind.type === 'text') expect(foundWith(column, 12345)).toEqual([]);
    else if (kind.type === 'identifier') for (const bare of [4, '4', 4.5, '–']) expect(foundWith(column, bare)).toEqual([at(column, 'malformed-id')]);
    else expect(foundWith(column, 'Perhaps')).toEqual([at(column, expect.stringMatching(/^unknown-/) as string)]);
  });

  test('an ID that nobody has is found there', () => {
    const unknown = idThatNobodyHas(kind);
    if (unknown !== null) expect(foundWith(column, unknown)).toEqual([at(column, expect.stringMatching(/^unknown-/) as string)]);
  });

  test('too long a text is no text of a list, and otherwise a text', () => {
    const found = foundWith(column, LONGEST);
    if (kind.type === 'text') expect(found).toEqual([]);
    else if (kind.type !== 'identifier') expect(found).toEqual([at(column, expect.any(String) as string)]);
  });

  test('stray spaces are understood, and warned of where Excel’s own counting does not see through them', () => {
    const { value } = cellOf(column);
    if (typeof value !== 'string' || value === '') return;
    const isCounted = kind.type === 'choice' || kind.type === 'identifier' || kind.type === 'reference';
    expect(foundWith(column, `  ${value} `)).toEqual(isCounted ? [at(column, 'stray-spaces')] : []);
  });

  test('other letters are understood', () => {
    const { value } = cellOf(column);
    if (typeof value !== 'string' || value === '' || kind.type === 'text') return;
    expect(foundWith(column, value.toLowerCase())).toEqual([]);
    expect(foundWith(column, value.toUpperCase())).toEqual([]);
  });

  test('an empty cell is asked about in its own row or table, if at all', () => {
    const { row } = cellOf(column);
    const found = newFindings(column, '');
    // Whoever names the row's ID elsewhere is told, too.
    if (kind.type === 'identifier') expect(found.map(({ rule }) => rule)).toContain('missing-id');
    else expect(found.filter(({ at: place }) => place.collection !== column.collection || (place.index !== null && place.index !== row)).map(written)).toEqual([]);
  });

  test('every message is short enough to be read', () => {
    for (const cell of ['', '#REF!', 'Perhaps', LONGEST]) for (const { message, repair } of newFindings(column, cell)) expect(message.length + repair.length).toBeLessThan(400);
  });
});

test('the same through Excel: an error in every typed cell of a row is found on each, and on no other', async () => {
  const workspace = await openWorkspace();
  const known = findingLines(await check(workspace));
  for (const collection of COLLECTIONS) {
    const { table, sheet, fields } = ENTITIES[collection];
    const names = Object.keys(fields);
    const bodyRows = (workspace.book.tables.find(({ name }) => name === table)?.area.rowCount ?? 1) - 1;
    await workspace.excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(3 + bodyRows, 0, 1, names.length);
      // A cell of text would keep them as text; a formula would fill the blank cells of its column.
      row.numberFormat = [names.map(() => 'General')];
      row.values = [names.map(() => '#DIV/0!')];
      await context.sync();
    });
    const found = (await check(workspace)).findings.filter(({ rule, table: of }) => rule === 'formula-error' && of === table);
    expect({ table, columns: found.map(({ column }) => column) }).toEqual({ table, columns: Object.values(fields).map(({ header }) => header) });
    expect(new Set(found.map(({ cell }) => /\d+$/.exec(cell ?? '')?.[0]))).toEqual(new Set([String(4 + bodyRows)]));
  }
  const errors = (await check(workspace)).findings.filter(({ rule }) => rule === 'formula-error');
  expect(errors).toHaveLength(COLUMNS.length);
  expect(known.length).toBeGreaterThan(0);
});

/** The last filled cell of the column, or its first; `row` is the row's position in the table. */
function cellOf({ collection, column }: Column): { row: number; value: CellValue } {
  const body = tableOf(sample, collection).values.slice(1);
  const row = Math.max(0, body.findLastIndex((cells) => cells[column] !== ''));
  return { row, value: body[row]?.[column] ?? '' };
}

/** The rules and places of what is found when that cell holds this, and was not before. */
function foundWith(column: Column, cell: CellValue): Pick<Finding, 'rule' | 'at'>[] {
  return newFindings(column, cell).map(({ rule, at: place }) => ({ rule, at: place }));
}

function newFindings(column: Column, cell: CellValue): readonly Finding[] {
  return judged(withCell(column, cell)).filter((finding) => !before.includes(written(finding)));
}

function withCell(column: Column, cell: CellValue): Found {
  const { collection } = column;
  const { table } = ENTITIES[collection];
  const { row } = cellOf(column);
  const old = tableOf(sample, collection);
  const values = old.values.map((cells, index) => (index === row + 1 ? cells.with(column.column, cell) : cells));
  return { ...sample, reading: { ...sample.reading, tables: new Map(sample.reading.tables).set(table, { ...old, values }) } };
}

function tableOf({ reading }: Found, collection: Collection): TableReading {
  const table = reading.tables.get(ENTITIES[collection].table);
  if (!table) throw new Error(`There is no table ${ENTITIES[collection].table}`);
  return table;
}

function judged(found: Found): readonly Finding[] {
  const { findings, faults } = judgeWorkbook(found, TODAY);
  expect(faults).toEqual([]);
  return findings;
}

function at(column: Column, rule: string): Pick<Finding, 'rule' | 'at'> {
  return { rule, at: { collection: column.collection, index: cellOf(column).row, field: column.name } };
}

/** A finding by its rule and place: its words may tell of other cells. */
function written({ rule, at: { collection, index, field } }: Finding): string {
  return `${rule} ${collection} ${index} ${field}`;
}

function idThatNobodyHas(kind: FieldKind): string | null {
  const to = kind.type === 'reference' || kind.type === 'audience' ? kind.to : kind.type === 'references' ? kind.to[0] : undefined;
  if (to === undefined) return null;
  const { id } = ENTITIES[to].fields as Readonly<Record<string, Field>>;
  return id?.kind.type === 'identifier' ? `${id.kind.prefix}999` : null;
}
