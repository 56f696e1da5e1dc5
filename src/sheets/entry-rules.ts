import type { Field } from '../domain/model/field';
import type { Collection } from '../domain/model/collection';
import type { Area } from './address';
import { fieldValidation } from './field-validation';
import { findColumns } from './find-columns';
import { listKey, type Naming } from './naming';
import type { Validation } from './sheet-layout';
import type { WorkbookReading } from './workbook-reading';
import { ENTITY_SHEETS } from './workspace-sheets';

/** What cells take, as the workspace was made: a dropdown, a date, a number, an ID. */
export interface CellsRule {
  /** As people know the cells: their column, or the setting. */
  readonly header: string;
  /** The sheet's name, as people see it. */
  readonly sheet: string;
  /** All cells that should have it: of a column those within the table. */
  readonly area: Area;
  /** The rule for some of these cells: its formula speaks of the first of them. */
  readonly on: (cells: Area) => Validation;
}

/** The same of a column of a table. */
export interface EntryRule extends CellsRule {
  readonly collection: Collection;
  readonly field: string;
}

/** The entry rules of the columns that are there. Free text has none, and a dropdown only where its list is still there. */
export function entryRules({ tables, names, state }: WorkbookReading): EntryRule[] {
  const naming = listsAsNoted(state);
  return ENTITY_SHEETS.flatMap(({ collection, entity, columns }) => {
    const table = tables.get(entity.table);
    if (table === undefined || table.values.length < 2) return [];
    const places = findColumns(table, entity, names);
    return Object.entries(entity.fields as Readonly<Record<string, Field>>).flatMap(([field, declared]): EntryRule[] => {
      const place = places.get(field);
      if (place === undefined) return [];
      const area = { row: table.row + 1, column: table.column + place, rowCount: table.values.length - 1, columnCount: 1 };
      const on = (cells: Area): Validation => fieldValidation(declared, cells, naming, columns[field]?.suggestions);
      return isOfUse(on(area), names) ? [{ collection, field, header: declared.header, sheet: table.sheet, area, on }] : [];
    });
  });
}

/**
 * The cells of a column that no rule covers, from top to bottom.
 *
 * @param covered areas with a rule, whatever it says; also of other columns.
 */
export function uncovered(column: Area, covered: readonly Area[]): Area[] {
  const end = column.row + column.rowCount;
  const within = covered
    .filter((area) => area.column <= column.column && column.column < area.column + area.columnCount)
    .sort((first, second) => first.row - second.row);
  const bare: Area[] = [];
  let row = column.row;
  for (const area of [...within, { row: end, rowCount: 0 }]) {
    const rowCount = Math.min(area.row, end) - row;
    if (rowCount > 0) bare.push({ ...column, row, rowCount });
    row = Math.max(row, area.row + area.rowCount);
  }
  return bare;
}

/** What lists are called in this workbook, as its hidden sheet notes it. */
export function listsAsNoted(state: WorkbookReading['state']): Pick<Naming, 'list'> {
  const names = new Map(state?.entries.map(({ key, value }) => [key, value]));
  return { list: (name) => names.get(listKey(name)) ?? name };
}

/** Nothing is refused in free text, and a dropdown without its list would be an empty one. Names in Excel are the same in any letters. */
export function isOfUse({ rule }: Validation, names: ReadonlyMap<string, string>): boolean {
  if (rule.type === 'anyText') return false;
  if (rule.type !== 'list') return true;
  const list = rule.source.slice(1).toLowerCase();
  return [...names].some(([name, formula]) => name.toLowerCase() === list && !formula.includes('#REF!'));
}
