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
  ['figures were put back on Plan, to which the hidden name of Commitment map had been led', { book: 'a few rows', edits: [edit('redirect a name', { sheet: 30, where: 'anywhere', column: 15 })] }],
  ['going back from a table made anew left words in headers that were blank', { book: 'version 1, upgraded', edits: [edit('convert to a range', { sheet: 2, where: 'header', column: 4, rows: 3, columns: 2, turn: 4 }), edit('clear contents', { sheet: 2, where: 'anywhere', row: 3, column: 2, columns: 3 })] }],
  ['a table whose hidden name had been led to blank cells was not found, though it stood under its own name', { book: 'a few rows', edits: [edit('redirect a name', { sheet: 30, where: 'anywhere', row: 9, column: 16, rows: 3, columns: 2 }), edit('clear all', { sheet: 4, where: 'body', column: 7 })] }],
  ['a header row was said to be hidden where a hidden name had been led to cells below blank ones', { book: 'version 1, upgraded', edits: [edit('redirect a name', { sheet: 4, where: 'anywhere', row: 7, column: 20, rows: 4, columns: 2 }), edit('paste with formats', { sheet: 4, where: 'below', row: 9, column: 18, rows: 2, columns: 3, text: 'G1', turn: 3 })] }],
  ['going back made a number of digits that the hidden sheet held as a text', { book: 'version 1, upgraded', edits: [edit('paste values', { sheet: 9, where: 'anywhere', row: 7, column: 5, rows: 2, columns: 3, text: '--> <!--', turn: 1 })] }],
  ['what was typed over a figure was lost where another formula of its row gives just that', { book: 'empty', edits: [edit('paste values', { sheet: 2, where: 'anywhere', row: 3, column: 4, rows: 4, columns: 4, text: '0', turn: 9 })] }],
  ['going back from a column that came back moved what stands beside the table to the left', { book: 'a few rows', edits: [edit('paste with formats', { sheet: 4, where: 'right', row: 1, column: 9, columns: 3, text: '50%', turn: 11 }), edit('delete a table column', { sheet: 4, row: 11, column: 18, turn: 9 })] }],
  ['going back from a column that came back tore the cells of a person’s name', { book: 'version 1, upgraded', edits: [edit('delete columns', { sheet: 7, where: 'below', row: 5, column: 17, rows: 3, turn: 10 }), edit('add a name', { sheet: 7, row: 10, column: 15, rows: 3, columns: 2, turn: 5 })] }],
  ['the entry rules of a table were torn in two where a column beside it was deleted', { book: 'beside others’ sheets', edits: [edit('delete a table column', { sheet: 27, where: 'anywhere', row: 7, column: 2, turn: 2 }), edit('resize a table', { sheet: 27, row: 1, column: 16, rows: 2, turn: 0 })] }],
  ['Goals was taken for the plan, whose sheet was gone, since somebody had called it PlanActions', { book: 'a few rows', edits: [edit('delete a sheet', { sheet: 30 }), edit('rename a table', { sheet: 3, where: 'anywhere', turn: 9 })] }],
  ['a link was written below the plan, to which all hidden names had been led, and became a row of it', { book: 'a few rows', edits: [edit('damage names', { sheet: 4, where: 'anywhere', row: 2, column: 4, rows: 4, columns: 3, turn: 3 }), edit('delete a sheet', { sheet: 19 })] }],
  ['figures were put on somebody’s sheet, to which all hidden names had been led, again and again', { book: 'sample, core', edits: [edit('damage names', { sheet: 0, row: 1, column: 14, rows: 3, columns: 2, turn: 9 })] }],
  ['nothing could be read any more where a hidden name had been led to the first row of a sheet', { book: 'a few rows', edits: [edit('redirect a name', { sheet: 0, column: 3, columns: 2 })] }],
  ['the sheet of the plan was taken for the hidden sheet, to which its name had been led', { book: 'days from 1904', edits: [edit('damage names', { sheet: 4, where: 'anywhere', row: 2, column: 4, rows: 4, columns: 3, turn: 3 })] }],
  ['going back from several columns led their names astray, which followed the cells once more', { book: 'a few rows', edits: [edit('resize a table', { sheet: 23, where: 'header', row: 11, rows: 4, columns: 4, turn: 5 }), edit('damage names', { sheet: 25, where: 'right', row: 11, column: 15, turn: 10 })] }],
  ['going back from rows that a table had left out took the colours by status from them', { book: 'a few rows', edits: [edit('resize a table', { sheet: 4, column: 4, rows: 2, columns: 3, turn: 10 })] }],
  ['the legend was taken for the stakeholders, whose sheet was gone, since all hidden names had been led into it', { book: 'a few rows', edits: [edit('delete a sheet', { sheet: 5 }), edit('damage names', { sheet: 11, row: 4, column: 1, rows: 4, columns: 2, turn: 3 })] }],
  ['a part was added half where Start here, which gets a link to it, was protected', { book: 'a few rows', edits: [edit('protect a sheet', { sheet: 1, turn: 1 }), edit('our new part', { turn: 2 })] }],
])('%s', async (_, one) => {
  const played = await playCase(one);
  expect(played.trouble === null ? [] : toldStory(one, played).split('\n')).toEqual([]);
});
