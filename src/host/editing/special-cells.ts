import { containsCell, intersection, rectangle, type Rectangle } from '../model/address';
import type { Cell } from '../model/cell';
import { CellError } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { isRowHidden } from './lines';

export const SPECIAL_CELLS = [
  'ConditionalFormats', 'DataValidations', 'Blanks', 'Constants', 'Formulas', 'SameConditionalFormat', 'SameDataValidation', 'Visible',
] as const;
export type SpecialCells = (typeof SPECIAL_CELLS)[number];

export const SPECIAL_VALUES = [
  'All', 'Errors', 'ErrorsLogical', 'ErrorsNumbers', 'ErrorsText', 'ErrorsLogicalNumber', 'ErrorsLogicalText', 'ErrorsNumberText', 'Logical',
  'LogicalNumbers', 'LogicalText', 'LogicalNumbersText', 'Numbers', 'NumbersText', 'Text',
] as const;
export type SpecialValues = (typeof SPECIAL_VALUES)[number];

/** The cells of one sort within an area, as few rectangles as they make; only as far as the sheet is used. */
export function specialCells(sheet: Sheet, area: Rectangle, kind: SpecialCells, values: SpecialValues): Rectangle[] {
  if (kind === 'ConditionalFormats') return rulesWithin(sheet.conditionalFormats, area);
  if (kind === 'DataValidations') return rulesWithin(sheet.validations, area);
  if (kind === 'SameConditionalFormat') return rulesWithin(sheet.conditionalFormats.filter((rule) => holdsFirst(rule, area)), area);
  if (kind === 'SameDataValidation') return rulesWithin(sheet.validations.filter((rule) => holdsFirst(rule, area)), area);
  const used = sheet.usedArea();
  const searched = used && intersection(used, area);
  if (!searched) return [];
  return joined(searched, (row, column) => isWanted(sheet, row, column, kind, values));
}

function isWanted(sheet: Sheet, row: number, column: number, kind: SpecialCells, values: SpecialValues): boolean {
  const cell = sheet.cell(row, column);
  switch (kind) {
    case 'Blanks':
      return cell.value === null && cell.formula === null;
    case 'Constants':
      return cell.formula === null && !cell.spilledFrom && cell.value !== null && isOfKind(cell, values);
    case 'Formulas':
      return cell.formula !== null && isOfKind(cell, values);
    default:
      return !isRowHidden(sheet, row) && !sheet.columns.get(column)?.hidden;
  }
}

function isOfKind({ value }: Cell, values: SpecialValues): boolean {
  if (values === 'All') return true;
  if (value instanceof CellError) return values.includes('Errors');
  if (typeof value === 'boolean') return values.includes('Logical');
  if (typeof value === 'number') return values.includes('Number');
  return values.includes('Text');
}

type Rule = { readonly areas: readonly Rectangle[] };

function rulesWithin(rules: readonly Rule[], area: Rectangle): Rectangle[] {
  return rules.flatMap(({ areas }) => areas.flatMap((one) => intersection(one, area) ?? []));
}

const holdsFirst = ({ areas }: Rule, { row, column }: Rectangle): boolean => areas.some((one) => containsCell(one, row, column));

/** Rows of neighbours are joined across first, then equal stretches downwards. */
export function joined({ row, column, rowCount, columnCount }: Rectangle, isIn: (row: number, column: number) => boolean): Rectangle[] {
  const blocks: Rectangle[] = [];
  for (let r = row; r < row + rowCount; r++) {
    let start: number | null = null;
    for (let c = column; c <= column + columnCount; c++) {
      const isHere = c < column + columnCount && isIn(r, c);
      if (isHere) start ??= c;
      else if (start !== null) {
        addStretch(blocks, rectangle(r, start, 1, c - start));
        start = null;
      }
    }
  }
  return blocks;
}

function addStretch(blocks: Rectangle[], stretch: Rectangle): void {
  const above = blocks.findIndex(
    (block) => block.row + block.rowCount === stretch.row && block.column === stretch.column && block.columnCount === stretch.columnCount,
  );
  const present = blocks[above];
  if (present) blocks[above] = { ...present, rowCount: present.rowCount + 1 };
  else blocks.push(stretch);
}
