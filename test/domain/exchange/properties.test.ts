import fc from 'fast-check';
import { planImport, type ImportGround, type ImportPlan } from '../../../src/domain/exchange/plan-import';
import { HEADER_WORDS } from '../../../src/domain/exchange/header-words';
import { isEmptyCell, type SourceGrid } from '../../../src/domain/exchange/source-grid';
import { COLLECTIONS, type Collection } from '../../../src/domain/model/collection';
import { ENTITIES, type Rows } from '../../../src/domain/model/workspace';
import { anyWorkspace } from '../../support/any-workspace';
import { gridOf, rowsAfter } from '../../support/source-grids';

const words = fc.constantFrom('', 'Ring', 'ring ', 'Ring\nthem', 'Sam', 'A1', 'A2', 'A7', 'S1', 'G1', '1', '2', 'A1; A2', '1/9/26', 'Sept 2026', '2026-10-01', 'Green', 'Done', 'On hold', 'Yes', '50%', '=1+1', '#REF!', 'Total', 'All', 'High');
const cell = fc.oneof(words, fc.constantFrom(46266, 0.5, 50, 1, 3), fc.boolean());

function headersFor(collection: Collection): string[] {
  const fields = Object.values(ENTITIES[collection].fields).map(({ header }: { header: string }) => header);
  return [...fields, ...Object.values(HEADER_WORDS[collection] ?? {}).flatMap((synonyms: readonly string[]) => synonyms.slice(0, 3)), 'Cost', '', 'Timing'];
}

/** A source, and the workspace that it is imported into. */
const anyImport = fc.constantFrom(...COLLECTIONS).chain((to) =>
  fc.record({
    to: fc.constant(to),
    ground: anyWorkspace.map((rows) => groundOf(rows)),
    grid: fc
      .tuple(fc.array(fc.constantFrom(...headersFor(to)), { minLength: 1, maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8, size: 'max' }))
      .map(([headers, rows]) => gridOf([['A plan of ours'], headers, ...rows])),
  }),
);

function groundOf(rows: Rows, highest = 0): ImportGround {
  return { rows, legend: [], highestIds: new Map(COLLECTIONS.map((name) => [name, highest])) };
}

test('importing twice adds nothing twice', () => {
  fc.assert(
    fc.property(anyImport, ({ to, grid, ground }) => {
      const once = planImport(grid, { to }, ground);
      const twice = planImport(grid, { to }, groundOf(rowsAfter(once, ground.rows)));
      expect(twice.rows.filter(({ outcome }) => outcome === 'add')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every cell of a row that is added is a value, is kept in an extra column, or is named as a problem', () => {
  fc.assert(
    fc.property(anyImport, ({ to, grid, ground }) => {
      const plan = planImport(grid, { to }, ground);
      expect(vanished(grid, plan)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every row of a source is told of once', () => {
  fc.assert(
    fc.property(anyImport, ({ to, grid, ground }) => {
      const { rows, headerRow } = planImport(grid, { to }, ground);
      const filled = grid.rows.flatMap((cells, index) => (cells.every(isEmptyCell) || index + 1 === headerRow ? [] : [index + 1]));
      expect(rows.map(({ row }) => row)).toEqual(filled);
    }),
  );
});

test('what is added are rows that the workspace can have, with IDs of their own', () => {
  fc.assert(
    fc.property(anyImport, ({ to, grid, ground }) => {
      const after = rowsAfter(planImport(grid, { to }, ground), ground.rows)[to].slice(ground.rows[to].length);
      for (const row of after) expect(ENTITIES[to].schema.safeParse(row)).toMatchObject({ success: true });
      const ids = after.flatMap((row) => ('id' in row ? [row.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
});

/** Of rows that are added the cells that came to nothing. */
function vanished(grid: SourceGrid, { rows, columns }: ImportPlan): string[] {
  return rows.flatMap((row) => {
    if (row.outcome !== 'add') return [];
    return columns.flatMap(({ column, header, use, extraHeader, isComputed }) => {
      const found = grid.rows[row.row - 1]?.[column];
      if (found === undefined || isEmptyCell(found) || isComputed) return [];
      const isValue = use.as === 'field' && use.field in row.values && !row.problems.some((problem) => problem.column === header && problem.keptIn === extraHeader);
      const isKept = row.extra[extraHeader] === found.text.trim();
      const isNamed = row.problems.some((problem) => problem.column === header && problem.value === found.text.trim());
      return isValue || isKept || isNamed ? [] : [`${row.row} ${header}: ${found.text}`];
    });
  });
}
