/** What stands in a cell, as Office.js gives it: dates are numbers, errors are texts such as `#REF!`, an empty cell is ''. */
export type CellValue = string | number | boolean;

/** What is written to a cell: a value, a formula with its `=`, or null to leave the cell empty. */
export type CellContent = CellValue | null;

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!',
  '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#BUSY!', '#PYTHON!', '#EXTERNAL!', '#TIMEOUT!',
]);

/** A typed text of the same letters is taken for the error, too: it is of no more use to anybody. */
export function isExcelError(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value.trim());
}

/** A cell that a person would call empty: nothing, or nothing but spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** As a person would quote it. */
export function cellText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
