import type { Rows } from '../domain/model/workspace';
import { absoluteAreaName, sheetPrefix, type Area } from './address';
import type { CellContent } from './cell';
import { writeCell } from './codec';
import { legendFormats, wordFormats } from './colour-formats';
import type { DateSystem } from './date-serial';
import type { Beside, EntitySheet } from './entity-sheet';
import { computedValidation, fieldValidation } from './field-validation';
import { columnMark, idsName, tableMark } from './hidden-names';
import { ACCENT, COMPUTED, HEADER, RULE, TEXT } from '../look/colours';
import { HEADER_HEIGHT } from './look';
import type { Naming } from './naming';
import type { CellStyle, SheetLayout, Validation } from './sheet-layout';
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
    conditionalFormats: colours.flatMap(({ column, by }) => {
      const { body } = columnOf(column);
      return by === 'legend' ? legendFormats(body) : wordFormats(body, by);
    }),
    links: [],
    charts: beside.charts,
    freeze: { rows: HEADER_ROW + 1, columns: columnOf(frozenThrough).body.column + 1 },
    page: { orientation: 'Landscape', pagesTall: null, titleRow: HEADER_ROW },
    home: { row: HEADER_ROW + 1, column: columnOf(home).body.column },
  };
  return { sheet, names: [...marks(declaration, columns, naming, sheet.name), ...(declaration.names?.(naming) ?? [])] };
}

const NOTHING_BESIDE: Beside = { columns: [], rowHeights: [], formulas: [], styles: [], charts: [] };

interface LaidOutColumn {
  readonly name: string;
  readonly header: string;
  readonly width: number;
  readonly isHidden: boolean;
  readonly style: CellStyle;
  readonly body: Area;
  readonly validation: Validation;
  /** Null where people type. */
  readonly formula: string | null;
}

function laidOutColumns({ entity, columns, computed }: EntitySheet, rowCount: number, naming: Naming): LaidOutColumn[] {
  const bodyAt = (column: number): Area => ({ row: HEADER_ROW + 1, column, rowCount, columnCount: 1 });
  const typed = Object.entries(entity.fields).map(([name, field], position) => {
    const body = bodyAt(position);
    const { width, style, suggestions } = columns[name] ?? missing(entity.table, name);
    return { name, header: field.header, width, style, isHidden: false, body, formula: null, validation: fieldValidation(field, body, naming, suggestions) };
  });
  const calculated = Object.entries(entity.computed).map(([name, field], position) => {
    const body = bodyAt(typed.length + position);
    const { width, style, isHidden = false, formula } = computed[name] ?? missing(entity.table, name);
    const shaded = { fill: COMPUTED.fill, color: COMPUTED.text, ...style };
    return { name, header: field.header, width, style: shaded, isHidden, body, formula: formula(naming), validation: computedValidation(field, body) };
  });
  return [...typed, ...calculated];
}

function cells({ entity }: EntitySheet, records: readonly Record<string, unknown>[], system: DateSystem): CellContent[][] {
  return records.map((record) => Object.entries(entity.fields).map(([name, field]) => writeCell(field, record[name], system)));
}

function tableStyles(table: Area): SheetLayout['styles'] {
  return [
    { area: { ...table, rowCount: 1 }, style: { fill: HEADER.fill, color: HEADER.text, bold: true, wrap: true, vertical: 'Center', horizontal: 'Left' } },
    { area: { ...table, row: table.row + 1, rowCount: table.rowCount - 1 }, style: { color: TEXT, vertical: 'Top', rules: RULE } },
  ];
}

/** The header stands where its column's values stand. */
function columnStyles({ body, style }: LaidOutColumn): SheetLayout['styles'] {
  const header = { ...body, row: HEADER_ROW, rowCount: 1 };
  const { horizontal, indent } = style;
  return [{ area: body, style }, ...(horizontal === undefined ? [] : [{ area: header, style: { horizontal, indent } }])];
}

function marks({ entity: { table, fields } }: EntitySheet, columns: readonly LaidOutColumn[], naming: Naming, sheet: string): NameLayout[] {
  const headerCell = (column: number): string => absoluteAreaName({ row: HEADER_ROW, column, rowCount: 1, columnCount: 1 });
  return [
    { name: tableMark(table), formula: `=${naming.table(table)}[#Data]`, isVisible: false },
    ...columns.map(({ name, body }) => ({
      name: columnMark(table, name),
      formula: `=${sheetPrefix(sheet)}${headerCell(body.column)}`,
      isVisible: false,
    })),
    ...Object.values(fields).flatMap(({ kind, header }) =>
      kind.type === 'identifier' ? [{ name: idsName(table), formula: `=${naming.table(table)}[${header}]`, isVisible: false }] : [],
    ),
  ];
}

function missing(table: string, name: string): never {
  throw new RangeError(`The sheet of ${table} declares no column ${name}`);
}
