/** Whatever the fuzz has found, shrunk to what makes it happen: each with what was wrong. */
import { edit, type FuzzCase } from './fuzz-case';
import { closeSharedPane, playCase, toldStory } from './play-case';

afterAll(closeSharedPane);

test.each<[wrong: string, one: FuzzCase]>([
  ['a table whose header row is hidden stopped every check', { book: 'a few rows', edits: [edit('header row', { sheet: 3 })] }],
  ['formulas of a table whose header row is hidden were taken for damaged, and mending stopped half-way', { book: 'version 1, upgraded', edits: [edit('header row', { sheet: 4 })] }],
  ['a table was built anew over other cells, to which its hidden name had been led, and what was typed there was lost', { book: 'days from 1904', edits: [edit('redirect a name', { sheet: 13, row: 2, column: 3, rows: 3, columns: 2, turn: 8 })] }],
  ['the same, where the name led into the table itself', { book: 'version 1, upgraded', edits: [edit('redirect a name', { sheet: 4, where: 'anywhere', row: 11, column: 2, rows: 3, turn: 3 })] }],
  ['columns left beside a table came back empty a second time, and going back lost their names', { book: 'empty', edits: [edit('resize a table', { sheet: 9, rows: 1, turn: 11 })] }],
  ['going back from columns that came back broke the formulas of Overview', { book: 'sample, core', edits: [edit('resize a table', { sheet: 29, rows: 2, turn: 10 })] }],
  ['a deleted sheet was made anew under the name of the sheet on which somebody else’s table is called like ours', { book: 'beside others’ sheets', edits: [edit('delete a sheet', { sheet: 20 })] }],
  ['what was typed over a figure was lost where somebody had typed the same beside it', { book: 'empty', edits: [edit('paste values', { sheet: 28, row: 9, column: 6, rows: 4, columns: 2, text: 'A2', turn: 2 })] }],
  ['lists whose names the hidden sheet had lost were to be named with nothing', { book: 'a few rows', edits: [edit('delete columns', { sheet: 27, where: 'anywhere', row: 4, column: 1, columns: 3, turn: 11 })] }],
])('%s', async (_, one) => {
  const played = await playCase(one);
  expect(played.trouble === null ? [] : toldStory(one, played).split('\n')).toEqual([]);
});
