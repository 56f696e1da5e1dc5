/** A table's rows as people have written them: what each cell says, and what could not be read of it as it stands. */
import type { Field } from '../domain/model/field';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import { cellText, isBlank, type CellValue } from './cell';
import { readTable } from './read-table';
import type { WorkbookReading } from './workbook-reading';

export interface WrittenTable {
  /** The fields whose columns are there, in the order of the sheet. */
  readonly fields: readonly string[];
  /** The headers of the team's own columns, in the order of the sheet. */
  readonly extraColumns: readonly string[];
  /** Blank rows are left out, but for those with something in a column of the team's own. */
  readonly rows: readonly WrittenRow[];
}

export interface WrittenRow {
  /** By field; what is blank or in `unread` is left out. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly unread: Readonly<Record<string, CellValue>>;
  readonly extra: Readonly<Record<string, CellValue>>;
}

/** Null where the workbook has no such table. */
export function writtenRows(collection: keyof Rows, { tables, names, dateSystem }: WorkbookReading): WrittenTable | null {
  const entity = ENTITIES[collection];
  const table = tables.get(entity.table);
  const read = table && readTable(table, entity, names, dateSystem);
  if (table === undefined || read === undefined || read.columns.size === 0) return null;
  const [headers = [], ...body] = table.values;
  const ours = new Set(read.columns.values());
  const computed = new Set(Object.values(entity.computed).map(({ header }) => header.toLowerCase()));
  const own = headers.flatMap((header, column) => {
    const text = cellText(header).trim();
    return ours.has(column) || text === '' || computed.has(text.toLowerCase()) ? [] : [{ header: text, column }];
  });
  const faulty = new Set(read.faults.map(({ index, field }) => `${index} ${field}`));
  const indexAt = new Map(read.bodyRows.map((bodyRow, index) => [bodyRow, index]));
  const rows = body.flatMap((cells, bodyRow): WrittenRow[] => {
    const index = indexAt.get(bodyRow) ?? -1;
    const record = read.records[index] ?? {};
    const [values, unread]: [Record<string, unknown>, Record<string, CellValue>] = [{}, {}];
    for (const [field, column] of read.columns) {
      const [value, cell] = [record[field] ?? null, cells[column] ?? ''];
      if (faulty.has(`${index} ${field}`)) unread[field] = cell;
      else if (value !== null && !(Array.isArray(value) && value.length === 0)) values[field] = value;
    }
    const extra = own.flatMap(({ header, column }) => (isBlank(cells[column]) ? [] : [[header, cells[column] ?? ''] as const]));
    return index < 0 && extra.length === 0 ? [] : [{ values, unread, extra: Object.fromEntries(extra) }];
  });
  const inOrder = [...read.columns].sort(([, first], [, second]) => first - second).map(([field]) => field);
  return { fields: inOrder, extraColumns: own.map(({ header }) => header), rows };
}

/** A cell's text for files of texts: dates as `YYYY-MM-DD`, several values with `; ` between. */
export function textOfCell(row: WrittenRow, field: string, { kind }: Field): string | number | boolean {
  const unread = row.unread[field];
  if (unread !== undefined) return unread;
  const value = row.values[field];
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || (typeof value === 'number' && isFigure(kind)) ? value : JSON.stringify(value);
}

function isFigure({ type }: Field['kind']): boolean {
  return type === 'number' || type === 'fraction';
}
