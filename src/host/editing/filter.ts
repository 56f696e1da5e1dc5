import { DAYS_BETWEEN_1900_AND_1904 } from '../engine/functions/calendar';
import { displayText } from '../engine/text';
import type { Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Cell } from '../model/cell';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { FilterCriterion } from '../model/features';
import type { Sheet } from '../model/sheet';
import { dateValueTest, dynamicDateTest } from './date-filter';
import { filterRows } from './lines';

type Criteria = FilterCriterion['criteria'];

/** Hides the rows of the area (without its header) that one of the filters leaves out. */
export function applyFilters(book: Book, sheet: Sheet, body: Rectangle, filters: readonly FilterCriterion[]): void {
  const tests = filters.map(({ column, criteria }) => {
    const place = body.column + column;
    const cells = Array.from({ length: body.rowCount }, (_, offset) => sheet.cell(body.row + offset, place));
    return { place, test: testOf(book, criteria, cells) };
  });
  filterRows(book, sheet, body.row, body.rowCount, (row) => tests.some(({ place, test }) => !test(sheet.cell(row, place))));
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'filter' });
}

type Test = (cell: Cell) => boolean;

/** Reads `Excel.FilterCriteria`. Throws InvalidArgument for nonsense, NotImplemented for icons. */
export function testOf(book: Book, criteria: Criteria, cells: readonly Cell[]): Test {
  const shown = ({ value, style }: Cell): string => displayText(value, style.numberFormat, { date1904: book.date1904 });
  switch (criteria.filterOn) {
    case 'Values':
      return valuesTest(book, criteria.values, shown);
    case 'Custom':
      return customTest(criteria, shown);
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return rankTest(criteria.filterOn, criteria.criterion1, cells);
    case 'CellColor':
      return ({ style }) => sameColor(style.fill, criteria.color);
    case 'FontColor':
      return ({ style }) => sameColor(style.font.color, criteria.color);
    case 'Dynamic':
      return dynamicTest(book, criteria.dynamicCriteria, cells);
    case 'Icon':
      throw new ExcelError('NotImplemented');
    default:
      throw invalidArgument();
  }
}

/** Texts as they are shown, and dates of which a part is asked for. */
function valuesTest(book: Book, values: unknown, shown: (cell: Cell) => string): Test {
  if (!Array.isArray(values)) throw invalidArgument();
  const isDate = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const dates = values.filter(isDate).map((value) => onDates(book, dateValueTest(value)));
  const wanted = new Set(values.filter((value) => !isDate(value)).map((value) => String(value).toLowerCase()));
  return (cell) => wanted.has(shown(cell).toLowerCase()) || dates.some((test) => test(cell));
}

function onDates({ date1904 }: Book, test: (serial: number) => boolean): Test {
  return ({ value }) => typeof value === 'number' && test(date1904 ? value + DAYS_BETWEEN_1900_AND_1904 : value);
}

function customTest({ criterion1, criterion2, operator }: Criteria, shown: (cell: Cell) => string): Test {
  const first = condition(criterion1, shown);
  if (criterion2 === undefined || criterion2 === null || criterion2 === '') return first;
  const second = condition(criterion2, shown);
  return operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** `>5`, `<>done`, `=*open*`, or a text alone; a bare `=` means blank and a bare `<>` not blank. */
function condition(given: unknown, shown: (cell: Cell) => string): Test {
  const parts = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(typeof given === 'number' ? String(given) : typeof given === 'string' ? given : '');
  const [operator, operand] = [parts?.[1] ?? '=', parts?.[2] ?? ''];
  const limit = operand.trim() === '' ? Number.NaN : Number(operand);
  const isEqual = textTest(operand);
  if (operator === '=') return (cell) => (operand === '' ? cell.value === null : isNumber(cell, limit) ? cell.value === limit : isEqual(shown(cell)));
  if (operator === '<>') return (cell) => (operand === '' ? cell.value !== null : isNumber(cell, limit) ? cell.value !== limit : !isEqual(shown(cell)));
  return ({ value }) => {
    if (!Number.isNaN(limit)) return typeof value === 'number' && compare(operator, value - limit);
    return typeof value === 'string' && compare(operator, value.localeCompare(operand, 'en-GB', { sensitivity: 'accent' }));
  };
}

const isNumber = ({ value }: Cell, limit: number): boolean => typeof value === 'number' && !Number.isNaN(limit);

function compare(operator: string, difference: number): boolean {
  switch (operator) {
    case '>':
      return difference > 0;
    case '<':
      return difference < 0;
    case '>=':
      return difference >= 0;
    default:
      return difference <= 0;
  }
}

function textTest(wanted: string): (text: string) => boolean {
  const source = wanted.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[\\s\\S]*').replaceAll('?', '[\\s\\S]');
  const pattern = new RegExp(`^${source}$`, 'iu');
  return (text) => pattern.test(text);
}

function rankTest(kind: string, criterion: unknown, cells: readonly Cell[]): Test {
  const wanted = Number(criterion);
  if (!Number.isInteger(wanted) || wanted < 1) throw invalidArgument();
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])).sort((a, b) => (kind.startsWith('Top') ? b - a : a - b));
  const count = kind.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) => typeof value === 'number' && limit !== undefined && (kind.startsWith('Top') ? value >= limit : value <= limit);
}

function dynamicTest(book: Book, kind: unknown, cells: readonly Cell[]): Test {
  const dates = typeof kind === 'string' ? dynamicDateTest(kind, book.now()) : null;
  if (dates) return onDates(book, dates);
  if (kind !== 'AboveAverage' && kind !== 'BelowAverage') throw invalidArgument();
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return ({ value }) => typeof value === 'number' && (kind === 'AboveAverage' ? value > mean : value < mean);
}

function sameColor(present: string | null, wanted: unknown): boolean {
  return typeof wanted === 'string' && (present ?? '').toLowerCase() === wanted.toLowerCase();
}
