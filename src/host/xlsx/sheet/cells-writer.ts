import { columnName, formatAddress, rectangle } from '../../model/address';
import type { Cell } from '../../model/cell';
import { CellError } from '../../model/scalar';
import type { Sheet } from '../../model/sheet';
import { headerArea } from '../../model/table';
import { toFileForm, type FormulaPlace } from '../formula/file-form';
import type { StyleWriter } from '../style/style-writer';
import type { SharedStringWriter } from '../workbook/shared-strings';
import { element, escapeText } from '../xml/build';
import { toExcelText } from '../xml/excel-text';
import { rowAttributes } from './lines';

export interface CellsContext {
  readonly styles: StyleWriter;
  readonly strings: SharedStringWriter;
  /** What formulas in this cell are read against. */
  readonly place: (row: number, column: number) => FormulaPlace;
  /** Told that a formula fills several cells, for which the workbook needs a metadata part. */
  readonly noteDynamicArray: () => void;
}

/** The `sheetData` of a worksheet: rows and cells in ascending order. */
export function writeCells(sheet: Sheet, context: CellsContext): string {
  const headers = headerTexts(sheet);
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  const parts: string[] = [];
  for (const row of rows) {
    const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    const written = cells.map(([column, cell]) =>
      writeCell(row, column, cell, headers.get(`${row},${column}`), context),
    );
    const attributes = rowAttributes(sheet.rows.get(row), context.styles);
    if (written.length > 0 || Object.keys(attributes).length > 0)
      parts.push(element('row', { r: row + 1, ...attributes }, written.join('')));
  }
  return `<sheetData>${parts.join('')}</sheetData>`;
}

function writeCell(row: number, column: number, cell: Cell, header: string | undefined, context: CellsContext): string {
  const value = header ?? cell.value;
  const format = context.styles.cellFormat(cell.style, Boolean(cell.isLiteralText) && typeof value === 'string');
  const start = `<c r="${columnName(column)}${row + 1}"${format === 0 ? '' : ` s="${format}"`}`;
  if (cell.formula !== null && header === undefined) return start + writeFormula(row, column, cell, context);
  if (value === null) return `${start}/>`;
  if (typeof value === 'string') return `${start} t="s"><v>${context.strings.number(value)}</v></c>`;
  return `${start}${writeValue(value)}`;
}

function writeFormula(row: number, column: number, cell: Cell, context: CellsContext): string {
  const text = escapeText(toExcelText(toFileForm(cell.formula ?? '', context.place(row, column))));
  const { spill, value } = cell;
  if (spill) context.noteDynamicArray();
  const area = spill && formatAddress(rectangle(row, column, spill.rowCount, spill.columnCount));
  const metadata = area ? ' cm="1"' : '';
  const formula = area ? `<f t="array" ref="${area}">${text}</f>` : `<f>${text}</f>`;
  if (value === null) return `${metadata}>${formula}</c>`;
  if (typeof value === 'string') return `${metadata} t="str">${formula}<v>${escapeText(toExcelText(value))}</v></c>`;
  return metadata + writeValue(value, formula);
}

/** The rest of a cell: its type and what is in it. */
function writeValue(value: number | boolean | CellError, formula = ''): string {
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${Number(value)}</v></c>`;
  if (value instanceof CellError) return ` t="e">${formula}<v>${errorInFile(value)}</v></c>`;
  if (!Number.isFinite(value)) return ` t="e">${formula}<v>#NUM!</v></c>`;
  return `>${formula}<v>${value}</v></c>`;
}

/** Errors of dynamic arrays are unknown to a file's list: Excel writes `#VALUE!` and calculates them anew. */
function errorInFile({ code }: CellError): string {
  return code === '#SPILL!' || code === '#CALC!' ? '#VALUE!' : code;
}

/** Excel repairs a file whose header cell is not, to the letter, its column's name: the column has the last word. */
function headerTexts(sheet: Sheet): Map<string, string> {
  const texts = new Map<string, string>();
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (!header) continue;
    for (const [index, { name }] of table.columns.entries()) texts.set(`${header.row},${header.column + index}`, name);
  }
  return texts;
}
