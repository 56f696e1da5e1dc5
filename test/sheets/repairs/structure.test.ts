import { actionStatuses } from '../../../src/domain/model/choice-list';
import type { CellValue } from '../../../src/sheets/cell';
import { beforeItBroke } from '../../../src/sheets/repairs/broken-formula';
import { listState } from '../../../src/sheets/repairs/damaged-lists';
import { leadsSomewhere } from '../../../src/sheets/repairs/leads-somewhere';
import { listed } from '../../../src/sheets/repairs/listed';
import { rowsBelow } from '../../../src/sheets/repairs/rows-below';
import { tabPosition } from '../../../src/sheets/repairs/sheets-in-order';
import { headerCells, repeatedHeader, tableRegion } from '../../../src/sheets/repairs/table-region';
import { withoutWhatIsGone } from '../../../src/sheets/repairs/without-what-is-gone';
import { layOutOverview } from '../../../src/sheets/overview-sheet';
import { nameApart } from '../../../src/sheets/naming';

describe('where a table was', () => {
  test.each<[string, (string | undefined)[], string | null]>([
    ['its header cells tell', ['=Plan!$A$4', '=Plan!$C$4', undefined, '=Plan!$B$4'], 'Plan 0–2'],
    ['fewer than half of them tell nothing', ['=Plan!$A$4', undefined, '=#REF!'], null],
    ['cells in another row do not count', ['=Plan!$A$4', '=Plan!$B$4', '=Lists!$A$9'], 'Plan 0–1'],
  ])('%s', (_, marks, expected) => {
    const found = headerCells(marks);
    expect(found && `${found.first.sheet} ${found.first.column}–${found.last.column}`).toBe(expected);
  });

  test('columns of the team’s own and rows after a single blank one belong to it; what follows two blank rows does not', () => {
    const formulas = grid([['Note', '', ''], ['ID', 'Goal', 'Ours'], ['G1', '', ''], ['', '', ''], ['', '', 'x'], ['', '', ''], ['', '', ''], ['end', '', '']]);
    const header = { first: { sheet: 'Goals', row: 3, column: 0 }, last: { sheet: 'Goals', row: 3, column: 1 } };
    expect(tableRegion({ row: 2, column: 0, formulas }, header)).toEqual({ row: 3, column: 0, rowCount: 4, columnCount: 3 });
  });

  test('without rows it has room for one', () => {
    const header = { first: { sheet: 'Goals', row: 0, column: 0 }, last: { sheet: 'Goals', row: 0, column: 1 } };
    expect(tableRegion({ row: 0, column: 0, formulas: grid([['ID', 'Goal']]) }, header)).toMatchObject({ rowCount: 2 });
  });

  test('a header that stands twice is named; blank ones are none', () => {
    expect(repeatedHeader(['ID', 'Goal', '', '', 'goal '])).toBe('goal');
    expect(repeatedHeader(['ID', 'Goal', '', ''])).toBeNull();
  });
});

describe('rows below a table', () => {
  test.each<[string, string[], object | null]>([
    ['nothing', [], null],
    ['directly below', ['x', 'x'], { rows: 2, filled: 2, further: 0 }],
    ['with a blank row between', ['', 'x', '', 'x'], { rows: 4, filled: 2, further: 0 }],
    ['beyond a gap', ['', '', 'x'], { rows: 0, filled: 0, further: 1 }],
    ['some near and some far', ['x', '', '', 'x', 'x'], { rows: 1, filled: 1, further: 2 }],
  ])('%s', (_, rows, expected) => {
    expect(rowsBelow({ below: grid(rows.map((cell) => [cell])) })).toEqual(expected);
  });
});

describe('a list of words', () => {
  const words: string[] = [...actionStatuses.values];
  const state = (column: readonly string[], formula: string | undefined): string => {
    const { damage, strange } = listState(actionStatuses, formula, 'Lists', { row: 3, column: 9, formulas: grid([['Action status'], ...column.map((word) => [word])]) });
    return [damage?.is ?? 'whole', ...strange].join(', ');
  };
  test.each([
    ['as it was made', words, '=Lists!$J$5:$J$11', 'whole'],
    ['in another order', words.toReversed(), '=Lists!$J$5:$J$11', 'whole'],
    ['with a word of the team’s own', [...words, 'Waiting'], '=Lists!$J$5:$J$12', 'whole, Waiting'],
    ['whose name ends too early', words, '=Lists!$J$5:$J$9', 'nameless'],
    ['whose name is gone', words, undefined, 'nameless'],
    ['with a blank in it', words.with(2, ''), '=Lists!$J$5:$J$11', 'incomplete'],
    ['of which a row was deleted', words.slice(1), '=Lists!$J$5:$J$10', 'incomplete'],
    ['that was typed over', words.with(2, 'Hm'), '=Lists!$J$5:$J$11', 'homeless'],
    ['on another sheet, by its name', words, '=Other!$J$5:$J$11', 'nameless'],
  ])('%s', (_, column, formula, expected) => {
    expect(state(column, formula)).toBe(expected);
  });
});

test.each([
  ['=Plan!$A$4', true],
  ['=#REF!', false],
  ['=PlanActions[#Data]', true],
  ['=Gone[#Data]', false],
  ['=IF(PlanActions[ID]="Gone[x]",1,0)', true],
  [undefined, false],
])('the name %s leads somewhere: %s', (formula, expected) => {
  expect(leadsSomewhere(formula, ['PlanActions'])).toBe(expected);
});

test('a formula that lost a sheet is known by what is left of it', () => {
  const declared = ["='sig run charts'!$H$2&1", "='sig run charts'!$P$2&2"];
  expect(beforeItBroke('=#REF!&2', declared, 'sig run charts')).toBe(declared[1]);
  expect(beforeItBroke('=#REF!&3', declared, 'sig run charts')).toBeNull();
  expect(beforeItBroke('=1&2', declared, 'sig run charts')).toBeNull();
});

test('a tab goes behind the nearest that comes before it, else before the next', () => {
  const order = ['Start here', 'Overview', 'Goals', 'Plan', 'Lists'];
  expect(tabPosition(['Ours', 'Start here', 'Goals', 'Lists'], order, 'Plan')).toBe(3);
  expect(tabPosition(['Ours', 'Goals', 'Lists'], order, 'Overview')).toBe(1);
  expect(tabPosition(['Ours'], order, 'Overview')).toBe(1);
});

test('formulas that speak of tables or names that are gone are left out, and nothing else', () => {
  const overview = layOutOverview(nameApart({ sheets: [], tables: [], names: [] }));
  const { sheet, names } = withoutWhatIsGone(overview, { tables: new Set(['PlanActions', 'Meetings']), names: new Set(['sig.team']) });
  const formulas = sheet.formulas.flatMap(({ contents }) => contents.flat()).filter((content) => typeof content === 'string');
  expect(formulas.filter((formula) => /PlanActions|Meetings\[|sig\.team/.test(formula))).toEqual([]);
  expect(formulas.some((formula) => formula.includes('Stakeholders['))).toBe(true);
  expect(names.map(({ name }) => name)).toEqual(['sig.sheet.overview']);
  expect(withoutWhatIsGone(overview, { tables: new Set(), names: new Set() })).toEqual(overview);
});

test('many words are told briefly', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'e']].map(listed)).toEqual(['“a”', '“a” and “b”', '“a”, “b” and “c”', '“a”, “b” and 3 others']);
});

function grid(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return rows;
}
