import type { Rows } from '../domain/model/workspace';
import { ACCENT } from '../look/colours';
import type { CellContent } from './cell';
import { writeCell } from './codec';
import type { DateSystem } from './date-serial';
import type { Beside, EntitySheet } from './entity-sheet';
import { tableMark } from './hidden-names';
import { columnMarkOf, columnStyles, layOutColumn, tableStyles, type LaidOutColumn } from './lay-out-column';
import { HEADER_HEIGHT } from './look';
import type { Naming } from './naming';
import type { SheetLayout } from './sheet-layout';
import { HEADER_ROW, titleBlock, titleStyles, TITLE_ROW_HEIGHTS } from './title';
import type { LaidOutSheet, NameLayout } from './workbook-layout';

/** Lays a sheet with one table out, with these rows; with none, it gets blank rows that wait to be filled. */
export function layOutEntitySheet(declaration: EntitySheet, rows: Rows, naming: Naming, system: DateSystem): LaidOutSheet {
  const { key, entity, title, help, colours, frozenThrough, home } = declaration;
  const records = rows[declaration.collection] as unknown as Record<string, unknown>[];
  const rowCount = records.length === 0 ? declaration.readyRows : records.length;
  const columns = laidOutColumns(declaration, rowCount, naming);
  const columnOf = (name: string): LaidOutColumn => columns.find((column) => column.name === name) ?? missing(entity.table, name);
  const tableArea = { row: HEADER_ROW, column: 0, rowCount: rowCount + 1, columnCount: columns.length };
  const beside = declaration.beside?.(columns.length, naming) ?? NOTHING_BESIDE;
  const sheet: SheetLayout = {
    name: naming.sheet(key),
    isHidden: false,
    tabColor: ACCENT,
    columns: [...columns.map(({ width, isHidden }, column) => ({ column, width, isHidden })), ...beside.columns],
    fitted: { row: HEADER_ROW + 1, rowCount },
    rowHeights: [...TITLE_ROW_HEIGHTS, { row: HEADER_ROW, height: HEADER_HEIGHT }, ...beside.rowHeights],
    blocks: [
      titleBlock(title, help),
      { row: HEADER_ROW, column: 0, contents: [columns.map(({ header }) => header)] },
      ...(records.length === 0 ? [] : [{ row: HEADER_ROW + 1, column: 0, contents: cells(declaration, records, system) }]),
    ],
    tables: [{ name: naming.table(entity.table), area: tableArea, hasFilter: declaration.hasFilter ?? true }],
    formulas: [
      ...columns.flatMap(({ formula, body }) =>
        formula === null ? [] : [{ row: body.row, column: body.column, contents: Array.from({ length: rowCount }, () => [formula]) }],
      ),
      ...beside.formulas,
    ],
    styles: [...titleStyles(), ...tableStyles(tableArea), ...columns.flatMap(columnStyles), ...beside.styles],
    validations: columns.map(({ validation }) => validation),
    conditionalFormats: colours.flatMap(({ column }) => columnOf(column).conditionalFormats),
    links: [],
    charts: beside.charts,
    freeze: { rows: HEADER_ROW + 1, columns: columnOf(frozenThrough).body.column + 1 },
    page: { orientation: 'Landscape', pagesTall: null, titleRow: HEADER_ROW },
    home: { row: HEADER_ROW + 1, column: columnOf(home).body.column },
  };
  return { sheet, names: [...marks(declaration, columns, naming, sheet.name), ...(declaration.names?.(naming) ?? [])] };
}

const NOTHING_BESIDE: Beside = { columns: [], rowHeights: [], formulas: [], styles: [], charts: [] };

function laidOutColumns(declaration: EntitySheet, rowCount: number, naming: Naming): LaidOutColumn[] {
  const { fields, computed } = declaration.entity;
  return [...Object.keys(fields), ...Object.keys(computed)].map((name, column) => layOutColumn(declaration, name, { row: HEADER_ROW + 1, column, rowCount, columnCount: 1 }, naming));
}

function cells({ entity }: EntitySheet, records: readonly Record<string, unknown>[], system: DateSystem): CellContent[][] {
  return records.map((record) => Object.entries(entity.fields).map(([name, field]) => writeCell(field, record[name], system)));
}

function marks({ entity: { table } }: EntitySheet, columns: readonly LaidOutColumn[], naming: Naming, sheet: string): NameLayout[] {
  return [
    { name: tableMark(table), formula: `=${naming.table(table)}[#Data]`, isVisible: false },
    ...columns.map((column) => columnMarkOf(table, column, sheet)),
    ...columns.flatMap(({ idsName }) => (idsName === null ? [] : [idsName])),
  ];
}

function missing(table: string, name: string): never {
  throw new RangeError(`The sheet of ${table} declares no column ${name}`);
}
