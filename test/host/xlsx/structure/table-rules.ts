import { columnLetters, overlap, parseArea, type Area } from './area';
import { everywhere, everywhereIn, sheets, type Node } from './opened-package';
import type { StructureRule } from './structure-rule';

/** What holds for tables and their headers. */
export const TABLE_RULES: readonly StructureRule[] = [
  {
    says: 'tables are unique, apart, named as their headers, and within their sheets',
    *problems({ parts, references }) {
      const seen = { id: new Set<string>(), name: new Set<string>() };
      const strings = (parts.get('xl/sharedStrings.xml')?.children ?? []).map((item) =>
        item.children.map(({ text }) => text).join(''),
      );
      const names = new Set([...everywhereIn(parts, 'definedName')].map(({ attributes }) => attributes.name?.toLowerCase()));
      for (const [sheetName, root] of sheets(parts)) {
        const own = references
          .filter(({ from, type }) => from === sheetName && type === 'table')
          .flatMap(({ target }) => parts.get(target) ?? []);
        const listed = [...everywhere(root, 'tablePart')].length;
        if (listed !== own.length) yield `${sheetName}: ${listed} of ${own.length} tables listed`;
        const taken: Area[] = [];
        for (const table of own) {
          const { id = '', displayName = '', ref = '' } = table.attributes;
          if (seen.id.has(id) || !(Number(id) > 0)) yield `table id ${id} is not unique`;
          if (seen.name.has(displayName.toLowerCase()) || names.has(displayName.toLowerCase()))
            yield `table name ${displayName} is taken`;
          if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(displayName)) yield `table name ${displayName} is none`;
          seen.id.add(id);
          seen.name.add(displayName.toLowerCase());
          const area = parseArea(ref);
          if (taken.some((other) => overlap(other, area))) yield `table ${displayName} overlaps another`;
          taken.push(area);
          yield* headerProblems(table, area, root, strings);
        }
      }
    },
  },
];

function* headerProblems(table: Node, area: Area, sheet: Node, strings: readonly string[]): Generator<string> {
  const name = table.attributes.displayName;
  const columns = [...everywhere(table, 'tableColumn')];
  const names = columns.map(({ attributes }) => (attributes.name ?? '').replace(/_x000a_/gi, '\n'));
  if (columns.length !== area.right - area.left + 1) yield `table ${name} has ${columns.length} columns`;
  if (new Set(names.map((one) => one.toLowerCase())).size !== names.length)
    yield `table ${name} has two columns of one name`;
  if (new Set(columns.map(({ attributes }) => attributes.id)).size !== columns.length)
    yield `table ${name} has two columns of one id`;
  const headers = Number(table.attributes.headerRowCount ?? 1);
  const totals = Number(table.attributes.totalsRowCount ?? 0);
  if (area.bottom - area.top + 1 < headers + totals + 1) yield `table ${name} has no body`;
  for (const filter of everywhere(table, 'autoFilter')) {
    const filtered = parseArea(filter.attributes.ref ?? '');
    if (filtered.bottom !== area.bottom - totals || filtered.top !== area.top)
      yield `table ${name} filters ${filter.attributes.ref}`;
  }
  if (headers === 0) return;
  const row = [...everywhere(sheet, 'row')].find(({ attributes }) => Number(attributes.r) === area.top);
  for (const [index, wanted] of names.entries()) {
    const reference = columnLetters(area.left + index) + area.top;
    const cell = row?.children.find(({ attributes }) => attributes.r === reference);
    const text = cell?.attributes.t === 's' ? strings[Number(cell.children[0]?.text)] : undefined;
    if (text !== wanted) yield `table ${name}: the header ${reference} is ${String(text)}, not ${wanted}`;
  }
}
