import { ENTITIES, type Rows } from '../../domain/model/workspace';
import { isBlank, type CellValue } from '../cell';
import { findColumns } from '../find-columns';
import { tableCalled } from '../naming';
import type { WorkbookReading } from '../workbook-reading';
import type { Lack } from './upgrade';

/** A table as people have it: what they call it now, and its columns by the headers that the contract gives them. */
export interface OwnTable {
  /** The contract's name. */
  readonly table: string;
  readonly called: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** These tables as people have them; those that are no Excel tables any longer are left out. */
export function ownTables({ tables, names }: WorkbookReading, collections: readonly (keyof Rows)[], taken: readonly string[]): OwnTable[] {
  return collections.flatMap((collection): OwnTable[] => {
    const { table, fields, computed } = ENTITIES[collection];
    const read = tables.get(table);
    const called = tableCalled(table, names, taken);
    if (read === undefined || called === null) return [];
    const typed = findColumns(read, { table, fields, computed }, names);
    const calculated = findColumns(read, { table, fields: computed, computed: fields }, names);
    const declared: Readonly<Record<string, { readonly header: string }>> = { ...computed, ...fields };
    const headers = [...typed, ...calculated].flatMap(([field, column]) => {
      const header = declared[field]?.header;
      return header === undefined ? [] : [[header, ownHeader(read.values[0]?.[column], header)] as const];
    });
    return [{ table, called, headers: new Map(headers) }];
  });
}

/** Where the header row is hidden, formulas still call each column as it was called. */
function ownHeader(cell: CellValue | undefined, header: string): string {
  return isBlank(cell) ? header : String(cell);
}

/**
 * A formula in the words that people have in their headers: Excel refuses one that names a column by its old name.
 *
 * @param own the table in which it stands, for references to its own row.
 */
export function inOwnWords(formula: string, tables: readonly OwnTable[], own?: OwnTable): { readonly formula: string; readonly lacks: readonly Lack[] } {
  const lacks: Lack[] = [];
  const headerOf = ({ table, headers }: OwnTable, header: string): string => {
    const called = headers.get(header);
    if (called === undefined) lacks.push({ table, header });
    return (called ?? header).replace(/['#@[\]]/g, "'$&");
  };
  const written = formula
    .replace(TABLE_COLUMN, (whole, called: string, header: string) => {
      const table = tables.find((one) => one.called.toLowerCase() === called.toLowerCase());
      return table === undefined ? whole : `${called}[${headerOf(table, header)}]`;
    })
    .replace(OWN_CELL, (whole, spaced?: string, plain?: string) => {
      if (own === undefined) return whole;
      const header = headerOf(own, spaced ?? plain ?? '');
      return /^[\p{L}\p{N}]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
    });
  return { formula: written, lacks };
}

/** `PlanActions[Lead]`. */
const TABLE_COLUMN = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[([^[\]#@']+)\]/gu;

/** `[@ID]` and `[@[Newest rating]]`. */
const OWN_CELL = /\[@(?:\[([^[\]]+)\]|([^[\]]+))\]/g;
