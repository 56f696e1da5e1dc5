import { evaluateFormula } from '../engine/evaluate';
import { formatAddress, quoteSheetName } from '../model/address';
import type { Book } from '../model/book';
import { ExcelError, invalidArgument } from '../model/excel-error';
import { CellError, type Scalar } from '../model/scalar';
import { ApiObject, type Members } from './api-object';
import { jsonOf, type Json } from './range-contents';
import { RangePlace } from './range-place';
import { WORKSHEET_FUNCTIONS } from './worksheet-function-names';

/** Excel's worksheet functions for scripts: `functions.sum(range)`. Each call is worked out as the formula that it stands for. */
export class Functions extends ApiObject {
  static override readonly className = 'Functions';
  static override readonly members: Members = { '1.2': WORKSHEET_FUNCTIONS };
  static override readonly reading = WORKSHEET_FUNCTIONS;

  static {
    for (const name of WORKSHEET_FUNCTIONS)
      Object.defineProperty(this.prototype, name, {
        value(this: Functions, ...given: unknown[]) {
          return this.result(name, given);
        },
      });
  }

  constructor(private readonly book: Book) {
    super();
  }

  /** Throws NotImplemented for a function that this host cannot calculate. */
  private result(name: string, given: readonly unknown[]): FunctionResult {
    // Any number of like arguments comes as one list.
    const values = given.flat();
    const last = values.findLastIndex((argument) => argument !== null && argument !== undefined);
    const formula = `=${name.toUpperCase().replaceAll('_', '.')}(${values.slice(0, last + 1).map(argumentText).join(',')})`;
    const value = evaluateFormula(this.book, this.book.activeSheet, 0, 0, formula);
    const single = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
    if (single === CellError.of('#NAME?')) throw new ExcelError('NotImplemented', `The embedded Excel cannot calculate ${formula}.`);
    return new FunctionResult(single);
  }
}

/** What a function gave: a value, or the code of an error. */
export class FunctionResult extends ApiObject {
  static override readonly className = 'FunctionResult';
  static override readonly members: Members = { '1.2': ['Error', 'Value'] };

  constructor(readonly scalar: Scalar) {
    super();
  }

  get Value(): Json | null {
    return this.scalar instanceof CellError ? null : jsonOf(this.scalar);
  }

  get Error(): string | null {
    return this.scalar instanceof CellError ? this.scalar.code : null;
  }
}

function argumentText(given: unknown): string {
  if (given instanceof RangePlace) return `${quoteSheetName(given.sheet.name)}!${formatAddress(given.area)}`;
  const value = given instanceof FunctionResult ? given.scalar : given;
  if (value === null || value === undefined) return '';
  if (value instanceof CellError) return value.code;
  switch (typeof value) {
    case 'string':
      return `"${value.replaceAll('"', '""')}"`;
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      throw invalidArgument();
  }
}
