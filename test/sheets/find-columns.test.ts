import { findColumns } from '../../src/sheets/find-columns';
import type { TableReading } from '../../src/sheets/workbook-reading';

const DECLARED = {
  table: 'Tasks',
  fields: { id: { header: 'ID' }, what: { header: 'What' }, lead: { header: 'Lead' }, due: { header: 'Due' } },
  computed: { timing: { header: 'Timing' } },
};
/** As they are written: the table begins in A4. */
const NAMES = { id: 'A', what: 'B', lead: 'C', due: 'D', timing: 'E' };

describe('columns are found', () => {
  test.each<[what: string, headers: string[], names: Record<string, string>, found: Record<string, number>]>([
    ['as they were written', ['ID', 'What', 'Lead', 'Due', 'Timing'], NAMES, { id: 0, what: 1, lead: 2, due: 3 }],
    ['when a header is renamed', ['ID', 'What', 'Who', 'Due', 'Timing'], NAMES, { id: 0, what: 1, lead: 2, due: 3 }],
    ['when columns have moved and their names with them', ['Lead', 'ID', 'Extra', 'What', 'Due', 'Timing'], { id: 'B', what: 'D', lead: 'A', due: 'E', timing: 'F' }, { id: 1, what: 3, lead: 0, due: 4 }],
    ['by the names, when two headers have changed places', ['ID', 'Lead', 'What', 'Due', 'Timing'], NAMES, { id: 0, what: 1, lead: 2, due: 3 }],
    ['by their headers, when the names are gone', [' due', 'LEAD', 'What', 'ID'], {}, { id: 3, what: 2, lead: 1, due: 0 }],
    ['by their headers, when one name is gone', ['ID', 'What', 'Lead', 'Due', 'Timing'], { ...NAMES, lead: '' }, { id: 0, what: 1, lead: 2, due: 3 }],
    ['without the one that was deleted, its name with it', ['ID', 'What', 'Due', 'Timing'], { id: 'A', what: 'B', lead: '', due: 'C', timing: 'D' }, { id: 0, what: 1, due: 2 }],
    ['without the one that was deleted, although the names stayed behind', ['ID', 'What', 'Due', 'Timing'], NAMES, { id: 0, what: 1, due: 2 }],
    ['without the last that was deleted, although the names stayed behind', ['ID', 'What', 'Lead', 'Timing'], NAMES, { id: 0, what: 1, lead: 2 }],
    ['where one was inserted, although the names stayed behind', ['ID', 'What', '', 'Lead', 'Due', 'Timing'], NAMES, { id: 0, what: 1, lead: 3, due: 4 }],
    ['never by guessing', ['Number', 'Task', 'Who', 'When'], {}, {}],
  ])('%s', (_, headers, names, found) => {
    expect(Object.fromEntries(findColumns(table(headers), DECLARED, marks(names)))).toEqual(found);
  });

  test('and a name on another sheet or row is none', () => {
    const elsewhere = new Map([['sig.Tasks.lead', '=Other!$C$4'], ['sig.Tasks.due', '=Tasks!$D$5']]);
    expect(Object.fromEntries(findColumns(table(['ID', 'What', 'Who', 'When']), DECLARED, elsewhere))).toEqual({ id: 0, what: 1 });
  });
});

function table(headers: string[]): TableReading {
  return { sheet: 'Tasks', row: 3, column: 0, values: [headers], below: [] };
}

function marks(names: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(names).map(([field, column]) => [`sig.Tasks.${field}`, column === '' ? '=#REF!' : `=Tasks!$${column}$4`]));
}
