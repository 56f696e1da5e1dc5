import { columnName } from '../../model/address';
import { CellError, ERROR_CODES, type Scalar } from '../../model/scalar';
import { Matrix } from '../matrix';
import { matrixOf, valuesOf } from '../scope';
import { NA_ERROR, Reference, VALUE_ERROR } from '../value';
import { define, type FunctionDefinition } from './definition';

export const INFORMATION: Readonly<Record<string, FunctionDefinition>> = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value !== NA_ERROR),
  ISNA: test((value) => value === NA_ERROR),
  ISREF: define(['any'], (value) => value instanceof Reference),
  ISFORMULA: define(['any'], (value) => value instanceof Reference && formulaAt(value) !== null),
  FORMULATEXT: define(['any'], (value) => (value instanceof Reference ? formulaAt(value) ?? NA_ERROR : NA_ERROR)),
  CELL: define(['text', 'any?'], (wanted, cells, scope) => {
    const { sheet, area } = cells instanceof Reference ? cells.first : { sheet: scope.sheet, area: { row: scope.row, column: scope.column } };
    const value = scope.reader.value(sheet, area.row, area.column);
    switch (wanted.toLowerCase()) {
      case 'row': return area.row + 1;
      case 'col': return area.column + 1;
      case 'address': return `$${columnName(area.column)}$${area.row + 1}`;
      case 'contents': return value ?? 0;
      case 'type': return value === null ? 'b' : typeof value === 'string' ? 'l' : 'v';
      default: return VALUE_ERROR;
    }
  }),
  NA: define([], () => NA_ERROR),
  N: define(['any'], (value, scope) => {
    const first = matrixOf(value, scope).at(0, 0);
    if (typeof first === 'number' || first instanceof CellError) return first;
    return first === true ? 1 : 0;
  }),
  TYPE: define(['any'], (value, scope) => {
    const values = valuesOf(value, scope);
    if (values instanceof Matrix) return 64;
    if (values instanceof CellError) return 16;
    return typeof values === 'string' ? 2 : typeof values === 'boolean' ? 4 : 1;
  }),
  'ERROR.TYPE': define(['value'], (value) => (value instanceof CellError ? ERROR_CODES.indexOf(value.code) + 1 : NA_ERROR)),
};

function test(holds: (value: Scalar) => boolean): FunctionDefinition {
  return define(['value'], (value) => holds(value));
}

function formulaAt({ first: { sheet, area } }: Reference): string | null {
  return sheet.cell(area.row, area.column).formula;
}
