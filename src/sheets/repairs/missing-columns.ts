import { cellText } from '../cell';
import { tableCalled } from '../naming';
import { hidesHeaders, standingTables, type StandingTable } from './standing-tables';
import type { WorkbookReading } from '../workbook-reading';

/** A column that a table should have and that was deleted. */
export interface MissingColumn {
  readonly table: StandingTable;
  /** The field, or the computed column. */
  readonly name: string;
  /** As declared. */
  readonly header: string;
  readonly isCalculated: boolean;
}

/** The columns that tables lack, in the order in which they are declared. */
export function missingColumns(reading: WorkbookReading, excelTables: readonly string[]): MissingColumn[] {
  return standingTables(reading, excelTables).flatMap((table) => {
    const { fields, computed } = table.declaration.entity;
    const found = new Set(table.columns.map(({ field }) => field));
    const declared = [...Object.entries(fields).map((entry) => [...entry, false] as const), ...Object.entries(computed).map((entry) => [...entry, true] as const)];
    return declared.flatMap(([name, { header }, isCalculated]): MissingColumn[] => (found.has(name) ? [] : [{ table, name, header, isCalculated }]));
  });
}

/** What people have made of headers, which is theirs: renamed columns are found all the same, and a copy is a column of their own. */
export function headersToTell(reading: WorkbookReading, excelTables: readonly string[]): string[] {
  const isTable = (name: string): boolean => tableCalled(name, reading.names, excelTables) !== null;
  const hidden = [...reading.tables].flatMap(([name, table]) => (isTable(name) && hidesHeaders(table) ? [table] : [])).map(({ sheet }) => `On ${sheet}, the header row of the table is hidden, and nothing of it is mended: show it (Table Design, then Header Row), and look again.`);
  const told = standingTables(reading, excelTables).flatMap(({ reading: { sheet, values }, columns }) => {
    const renamed = columns.flatMap(({ header, ownHeader }) => (isSame(header, ownHeader) ? [] : [`On ${sheet}, the column “${header}” is called “${ownHeader.trim()}”: it is found all the same.`]));
    const taken = new Set(columns.map(({ ownHeader }) => fold(ownHeader)));
    const copies = (values[0] ?? []).flatMap((cell) => {
      const header = cellText(cell).trim();
      const of = /^(.*\D) ?\d+$/.exec(header)?.[1];
      const original = of === undefined || taken.has(fold(header)) ? undefined : columns.find((column) => isSame(column.header, of));
      return original === undefined ? [] : [`On ${sheet}, “${header}” looks like a copy of “${original.ownHeader.trim()}”: it is kept as a column of your own, and not read.`];
    });
    return [...renamed, ...copies];
  });
  return [...hidden, ...told];
}

function isSame(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
