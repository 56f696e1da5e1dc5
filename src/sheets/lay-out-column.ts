import type { Field } from '../domain/model/field';
import { COMPUTED, HEADER, RULE, TEXT } from '../look/colours';
import { absoluteAreaName, sheetPrefix, type Area } from './address';
import { legendFormats, wordFormats } from './colour-formats';
import type { EntitySheet } from './entity-sheet';
import { computedValidation, fieldValidation } from './field-validation';
import { columnMark, idsName } from './hidden-names';
import type { Naming } from './naming';
import type { CellStyle, SheetLayout, Validation } from './sheet-layout';
import type { NameLayout } from './workbook-layout';

/** A column of a table with all that belongs to it, its header in the row above the body. */
export interface LaidOutColumn {
  /** The field, or the computed column. */
  readonly name: string;
  readonly header: string;
  readonly width: number;
  readonly isHidden: boolean;
  readonly style: CellStyle;
  readonly body: Area;
  readonly validation: Validation;
  readonly conditionalFormats: SheetLayout['conditionalFormats'];
  /** Null where people type. */
  readonly formula: string | null;
  /** The name by which dropdowns find the IDs that stand here; null in every other column. */
  readonly idsName: NameLayout | null;
}

/** @param name a field or a computed column of the declaration. @throws RangeError where it has none of that name. */
export function layOutColumn(declaration: EntitySheet, name: string, body: Area, naming: Naming): LaidOutColumn {
  const { entity, columns, computed, colours } = declaration;
  const conditionalFormats = colours.filter(({ column }) => column === name).flatMap(({ by }) => (by === 'legend' ? legendFormats(body) : wordFormats(body, by)));
  const field = (entity.fields as Readonly<Record<string, Field>>)[name];
  if (field !== undefined) {
    const { width, style, suggestions } = columns[name] ?? missing(entity.table, name);
    const ids = field.kind.type === 'identifier' ? { name: idsName(entity.table), formula: `=${naming.table(entity.table)}[${field.header}]`, isVisible: false } : null;
    return { name, header: field.header, width, style, isHidden: false, body, formula: null, idsName: ids, conditionalFormats, validation: fieldValidation(field, body, naming, suggestions) };
  }
  const texts = entity.computed[name] ?? missing(entity.table, name);
  const { width, style, isHidden = false, formula } = computed[name] ?? missing(entity.table, name);
  const shaded = { fill: COMPUTED.fill, color: COMPUTED.text, ...style };
  return { name, header: texts.header, width, style: shaded, isHidden, body, formula: formula(naming), idsName: null, conditionalFormats, validation: computedValidation(texts, body) };
}

/** How a table looks, header and body, before its columns have their say. */
export function tableStyles(table: Area): SheetLayout['styles'] {
  return [
    { area: { ...table, rowCount: 1 }, style: { fill: HEADER.fill, color: HEADER.text, bold: true, wrap: true, vertical: 'Center', horizontal: 'Left' } },
    { area: { ...table, row: table.row + 1, rowCount: table.rowCount - 1 }, style: { color: TEXT, vertical: 'Top', rules: RULE } },
  ];
}

/** The header stands where its column's values stand. */
export function columnStyles({ body, style }: Pick<LaidOutColumn, 'body' | 'style'>): SheetLayout['styles'] {
  const header = { ...body, row: body.row - 1, rowCount: 1 };
  const { horizontal, indent } = style;
  return [{ area: body, style }, ...(horizontal === undefined ? [] : [{ area: header, style: { horizontal, indent } }])];
}

/** The hidden name on the header's cell. */
export function columnMarkOf(table: string, { name, body }: Pick<LaidOutColumn, 'name' | 'body'>, sheet: string): NameLayout {
  const header = absoluteAreaName({ row: body.row - 1, column: body.column, rowCount: 1, columnCount: 1 });
  return { name: columnMark(table, name), formula: `=${sheetPrefix(sheet)}${header}`, isVisible: false };
}

function missing(table: string, name: string): never {
  throw new RangeError(`The sheet of ${table} declares no column ${name}`);
}
