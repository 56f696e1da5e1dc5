import { translateFormula } from '../../engine/references';
import { columnIndex, containsCell, MAX_COLUMNS, MAX_ROWS, parseAddress, type Rectangle } from '../../model/address';
import type { Cell } from '../../model/cell';
import { CellError, type Scalar } from '../../model/scalar';
import type { Sheet } from '../../model/sheet';
import { COST, costOfMoving } from '../archive/budget';
import { fromFileForm, readsOtherWorkbook } from '../formula/file-form';
import type { StyleReader } from '../style/style-reader';
import { hasRuns, plainText } from '../workbook/shared-strings';
import { fromExcelText } from '../xml/excel-text';
import type { XmlElement } from '../xml/element';
import { XlsxError } from '../xlsx-error';
import { readRow } from './lines';

/** Excel takes 8,192 characters; a file may write table names in full. */
const LONGEST_FORMULA = 16_384;

export interface CellsSource {
  readonly styles: StyleReader;
  /** The workbook's shared strings by number. */
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** The name of the table that the cell belongs to, or null. */
  readonly tableAt: (row: number, column: number) => string | null;
  readonly leftOut: (what: string) => void;
  /** Takes from what the file may cost. */
  readonly spend: (steps: number) => void;
}

/** Reads a sheet's rows one after the other, in the order of the file. */
export class CellsReader {
  private readonly sharedFormulas = new Map<string, { formula: string; row: number; column: number }>();
  /** In each column the array that was begun last: as arrays do not overlap, no other can fill a cell that comes after. */
  private readonly spills = new Map<number, { area: Rectangle; row: number; column: number }>();
  private nextRow = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly source: CellsSource,
  ) {}

  /**
   * @param element a `row`, which may leave out its number, as may its cells
   * @throws XlsxError `damaged` for a place outside the sheet or a value that cannot be read: no cell is lost in silence
   */
  readRow(element: XmlElement): void {
    const row = (element.number('r') ?? this.nextRow + 1) - 1;
    this.nextRow = row + 1;
    if (row < 0 || row >= MAX_ROWS) throw this.damaged('a row where no sheet has any');
    const line = readRow(element, this.source.styles);
    if (line) this.sheet.rows.set(row, line);
    if (element.number('outlineLevel')) this.source.leftOut('Row groups');
    let nextColumn = 0;
    for (const cell of element.children) {
      if (cell.name !== 'c') continue;
      const column = columnOf(cell.get('r')) ?? nextColumn;
      nextColumn = column + 1;
      if (column >= MAX_COLUMNS) throw this.damaged('a column where no sheet has any');
      this.readCell(cell, row, column);
    }
  }

  private readCell(element: XmlElement, row: number, column: number): void {
    const { style, isLiteralText } = this.source.styles.cellFormat(element.number('s'));
    const value = this.readValue(element);
    const formulaElement = element.child('f');
    const formula = formulaElement ? this.readFormula(formulaElement, row, column) : null;
    const cell: Cell = {
      value,
      formula,
      style,
      ...(isLiteralText && formula === null && typeof value === 'string' && { isLiteralText }),
      ...this.spillOf(formulaElement, formula, row, column),
    };
    this.sheet.setCell(row, column, cell);
  }

  private readValue(element: XmlElement): Scalar {
    const type = element.get('t') ?? 'n';
    if (type === 'inlineStr') {
      const item = element.child('is');
      if (item && hasRuns(item)) this.source.leftOut('Formats of single words within a cell');
      return item ? plainText(item) : null;
    }
    const text = element.child('v')?.text;
    if (text === undefined || (text === '' && type !== 'str')) return null;
    if (type === 's') return this.source.strings[Number(text)] ?? this.unreadable(element);
    if (type === 'str') return fromExcelText(text);
    if (type === 'b') return text === '1' || text === 'true';
    if (type === 'e') return CellError.of(CellError.isCode(text) ? text : '#VALUE!');
    const value = type === 'd' ? dateSerial(text, this.source.date1904) : Number(text);
    return Number.isFinite(value) ? value : this.unreadable(element);
  }

  private unreadable(cell: XmlElement): never {
    throw this.damaged(`a value that cannot be read${cell.get('r') ? ` in ${cell.get('r')}` : ''}`);
  }

  private damaged(what: string): XlsxError {
    return new XlsxError('damaged', `The workbook is damaged: its sheet ${this.sheet.name} has ${what}.`);
  }

  /** @returns null for what the model cannot calculate: the last value then stands as a constant */
  private readFormula(element: XmlElement, row: number, column: number): string | null {
    const shared = element.get('t') === 'shared' ? element.get('si') : undefined;
    const text = fromExcelText(element.text);
    if (element.get('t') === 'dataTable') {
      this.source.leftOut('What-if tables (their values are kept)');
      return null;
    }
    if (text.length > LONGEST_FORMULA) throw this.damaged('a formula that is longer than any may be');
    if (text.trim() === '') {
      const first = shared === undefined ? undefined : this.sharedFormulas.get(shared);
      if (!first) return null;
      this.source.spend(costOfMoving(first.formula));
      return translateFormula(first.formula, row - first.row, column - first.column);
    }
    if (readsOtherWorkbook(text)) {
      this.source.leftOut('Formulas that read other workbooks (their values are kept)');
      return null;
    }
    this.source.spend(text.length * COST.formulaCharacter);
    const formula = fromFileForm(text, this.source.tableAt(row, column));
    if (shared !== undefined) this.sharedFormulas.set(shared, { formula, row, column });
    return formula;
  }

  /** An array formula fills its area from the first cell; the others follow it. */
  private spillOf(element: XmlElement | undefined, formula: string | null, row: number, column: number): Partial<Cell> {
    const area = element?.get('t') === 'array' && formula !== null ? parseAddress(element.get('ref') ?? '') : null;
    if (area) {
      this.source.spend(area.columnCount * COST.arrayColumn);
      for (let at = area.column; at < area.column + area.columnCount; at++) this.spills.set(at, { area, row, column });
      return { spill: { rowCount: area.rowCount, columnCount: area.columnCount } };
    }
    const from = formula === null ? this.spills.get(column) : undefined;
    return from && containsCell(from.area, row, column) ? { spilledFrom: { row: from.row, column: from.column } } : {};
  }
}

function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Za-z]+/.exec(reference ?? '')?.[0];
  return letters ? columnIndex(letters) : null;
}

/** Dates written out, as the strict edition allows, as serial numbers; NaN for what is none. */
function dateSerial(text: string, date1904: boolean): number {
  const moment = text.includes('T') ? text : `${text}T00:00:00`;
  const hasZone = /[zZ]$|[+-]\d\d:\d\d$/.test(moment);
  return Date.parse(hasZone ? moment : `${moment}Z`) / DAY + (date1904 ? FIRST_1970_SINCE_1904 : FIRST_1970);
}

/** Milliseconds. */
const DAY = 86_400_000;
/** The serial number of 1 January 1970 in either system. */
const FIRST_1970 = 25_569;
const FIRST_1970_SINCE_1904 = 24_107;
