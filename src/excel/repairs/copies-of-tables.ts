import type { Entity } from '../../domain/model/entity';
import { ENTITIES } from '../../domain/model/workspace';
import type { Area } from '../../sheets/address';
import { cellText, type CellValue } from '../../sheets/cell';
import { tableCalled } from '../../sheets/naming';
import type { RepairGround } from './repair-work';

/** An Excel table that looks like one of ours, as on a copy of its sheet. */
export interface TableCopy {
  readonly sheet: string;
  readonly area: Area;
  readonly called: string;
}

/**
 * Asks for the headers of all Excel tables that are not ours.
 *
 * @param lost the tables that may be gone, by the contract's names.
 * @returns what gives the copies of one of them, once that has been sent.
 */
export function queueCopies({ context: { workbook }, found: { reading }, excelTables }: RepairGround, lost: readonly string[]): (table: string) => TableCopy[] {
  const called = excelTables.map(({ name }) => name);
  const ours = new Set([...reading.tables.keys()].filter((table) => !lost.includes(table)).map((table) => tableCalled(table, reading.names, called)));
  const strangers = excelTables
    .filter(({ name }) => !ours.has(name))
    .map(({ name, sheet }) => {
      const range = workbook.tables.getItem(name).getRange().load('rowIndex,columnIndex,rowCount,columnCount');
      return { name, sheet, range, header: range.getRow(0).load('values') };
    });
  return (table) =>
    strangers.flatMap(({ name, sheet, range: { rowIndex, columnIndex, rowCount, columnCount }, header }): TableCopy[] => {
      const [headers = []] = header.values as CellValue[][];
      return hasHeadersOf(table, headers) ? [{ sheet, area: { row: rowIndex, column: columnIndex, rowCount, columnCount }, called: name }] : [];
    });
}

/** Of four headers one may be missing. */
function hasHeadersOf(table: string, headers: readonly CellValue[]): boolean {
  const entity: Entity | undefined = Object.values(ENTITIES).find((one) => one.table === table);
  if (entity === undefined) return false;
  const there = new Set(headers.map((text) => cellText(text).trim().toLowerCase()));
  const declared = [...Object.values(entity.fields), ...Object.values(entity.computed)];
  return declared.filter(({ header }) => !there.has(header.toLowerCase())).length * 4 <= declared.length;
}
