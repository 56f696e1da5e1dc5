import fc from 'fast-check';
import { dataDigest } from '../../../src/domain/changes/data-digest';
import { addDays } from '../../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../../src/domain/model/collection';
import { ENTITIES, type Place, type Rows, type Workspace } from '../../../src/domain/model/workspace';
import { anyWorkspace } from '../../support/any-workspace';
import { action, TODAY, workspace } from '../../support/workspace-builders';

const digest = (of: Workspace): string => dataDigest(of, () => null);

test('neither the order of rows and columns nor the day makes another one', () => {
  fc.assert(
    fc.property(anyWorkspace, fc.integer({ min: -400, max: 400 }), (one, days) => {
      const turned = COLLECTIONS.map((name) => [name, one[name].toReversed().map((row) => Object.fromEntries(Object.entries(row).reverse()))]);
      expect(digest({ ...one, ...(Object.fromEntries(turned) as Rows), today: addDays(TODAY, days) })).toBe(digest(one));
    }),
  );
});

test('any other value in any cell makes another one, and so does a row more or less', () => {
  fc.assert(
    fc.property(anyWorkspace, fc.nat(), fc.nat(), (one, anyRow, anyField) => {
      const cells = COLLECTIONS.flatMap((name) => one[name].map((_, index) => ({ name, index })));
      const cell = cells[anyRow % Math.max(1, cells.length)];
      fc.pre(cell !== undefined);
      const fields = Object.keys(ENTITIES[cell.name].fields);
      const field = fields[anyField % fields.length] ?? '';
      const withRows = (rows: readonly unknown[]): Workspace => ({ ...one, [cell.name]: rows });
      const rows: readonly unknown[] = one[cell.name];
      const changed = withRows(rows.map((row, index) => (index === cell.index ? { ...(row as object), [field]: 'something else' } : row)));
      const twice = withRows([...rows, rows[cell.index]]);
      expect(new Set([one, changed, twice].map(digest)).size).toBe(3);
    }),
  );
});

test('a value in another column, another row or another table is another one', () => {
  const [first, second] = [action({ id: 'A1', lead: 'Peer worker', group: null }), action({ id: 'A2', lead: null, group: 'Peer worker' })];
  const swapped = [{ ...first, lead: null, group: 'Peer worker' }, { ...second, lead: 'Peer worker', group: null }];
  expect(digest(workspace({ actions: swapped }))).not.toBe(digest(workspace({ actions: [first, second] })));
});

test('the settings count, and what stands as it is in a new workspace does not', () => {
  const settings = { team: 'Northmoor CRT', reportingWeeks: 9 };
  expect(digest(workspace({ settings }))).toBe(digest(workspace({ settings: { team: 'Northmoor CRT' } })));
  expect(digest(workspace({ settings: { ...settings, reportingWeeks: 8 } }))).not.toBe(digest(workspace({ settings })));
});

test('what could not be read counts as it stands, wherever its row has gone', () => {
  const [due, other] = [action({ id: 'A1', due: null }), action({ id: 'A2' })];
  const told = (actions: readonly typeof due[], index: number, text: string): string =>
    dataDigest({ ...workspace({ actions }), unreadable: [{ collection: 'actions', index, field: 'due' }] }, (place: Place) => (place.index === index ? text : null));
  expect(told([due, other], 0, 'soon')).toBe(told([other, due], 1, 'soon'));
  expect(told([due, other], 0, 'later')).not.toBe(told([due, other], 0, 'soon'));
});

test('a table that is not there is as one without rows, and rows of which nothing is filled in are none', () => {
  const empty = { collection: 'actions', index: null, field: null } as const;
  expect(digest({ ...workspace({}), unreadable: [empty] })).toBe(digest(workspace({})));
  const blank = Object.fromEntries(Object.keys(action()).map((field) => [field, field === 'dependsOn' ? [] : null])) as unknown as ReturnType<typeof action>;
  expect(digest(workspace({ actions: [blank] }))).toBe(digest(workspace({ actions: [] })));
});
