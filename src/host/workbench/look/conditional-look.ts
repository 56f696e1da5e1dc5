import { evaluateFormula } from '../../engine/evaluate';
import { translateFormula } from '../../engine/references';
import { containsCell, type Rectangle } from '../../model/address';
import type { Book } from '../../model/book';
import type { ComparisonOperator, ConditionalFormat, ConditionalFormatRule } from '../../model/features';
import { presetFormula } from '../../model/preset-criteria';
import { CellError, type Scalar } from '../../model/scalar';
import type { Sheet } from '../../model/sheet';
import type { StyleChange } from '../../model/style';
import { scaleColour } from './colour-scale';
import { holdsAmongAll } from './preset-look';

/**
 * What conditional formats lay over cells. Data bars and icon sets are not drawn. Results are kept until `forget`,
 * which whoever owns this calls when the book has changed.
 */
export class ConditionalLook {
  private readonly results = new Map<string, Scalar>();
  private readonly numbers = new Map<string, number[]>();
  private readonly values = new Map<string, Scalar[]>();
  private readonly bounds = new Map<string, { row: boolean; column: boolean }>();

  constructor(private readonly book: Book) {}

  forget(): void {
    this.results.clear();
    this.numbers.clear();
    this.values.clear();
  }

  /** In the order in which they are to be laid on: the first in priority comes last, so that it is seen. */
  at(sheet: Sheet, row: number, column: number): StyleChange[] {
    const laid: StyleChange[] = [];
    if (sheet.conditionalFormats.length === 0) return laid;
    const formats = sheet.conditionalFormats
      .filter(({ areas }) => areas.some((area) => containsCell(area, row, column)))
      .sort((a, b) => a.priority - b.priority);
    for (const format of formats) {
      const change = this.changeBy(format, sheet, row, column);
      if (!change) continue;
      laid.unshift(change);
      if (format.stopIfTrue) break;
    }
    return laid;
  }

  private changeBy(format: ConditionalFormat, sheet: Sheet, row: number, column: number): StyleChange | undefined {
    const { rule } = format;
    if (rule.type === 'ColorScale') {
      const { value } = sheet.cell(row, column);
      const fill = typeof value === 'number' ? scaleColour(rule.points, this.numbersIn(format, sheet), value) : undefined;
      return fill === undefined ? undefined : { fill };
    }
    return this.holds(format, rule, sheet, row, column) ? format.format : undefined;
  }

  private holds(format: ConditionalFormat, rule: ConditionalFormatRule, sheet: Sheet, row: number, column: number): boolean {
    const { value } = sheet.cell(row, column);
    const result = (formula: string): Scalar => this.evaluate(format.areas[0], formula, sheet, row, column);
    switch (rule.type) {
      case 'Custom':
        return isTrue(result(rule.formula));
      case 'CellValue':
        return compares(value, rule.operator, result(rule.formula1), rule.formula2 === null ? null : result(rule.formula2));
      case 'ContainsText':
        return matchesText(value, rule.operator, textOf(result(rule.text.startsWith('=') ? rule.text : quoted(rule.text))));
      case 'PresetCriteria': {
        const formula = presetFormula(rule.criterion, format.areas[0] ?? { row: 0, column: 0 });
        return formula === null ? holdsAmongAll(rule.criterion, value, this.valuesIn(format, sheet)) : isTrue(result(`=${formula}`));
      }
      case 'TopBottom':
        return typeof value === 'number' && ranks(value, rule, this.numbersIn(format, sheet));
      default:
        return false;
    }
  }

  private evaluate(area: Rectangle | undefined, formula: string, sheet: Sheet, row: number, column: number): Scalar {
    const bound = this.boundTo(formula);
    // A rule such as =$E5="Done" reads the same in every column of a row, and is worked out once.
    const key = `${sheet.id}|${area?.row},${area?.column}|${bound.row ? row : ''},${bound.column ? column : ''}|${formula}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const found = evaluateFormula(this.book, sheet, row, column, formula, area);
    const result = Array.isArray(found) ? found[0]?.[0] ?? null : found;
    this.results.set(key, result);
    return result;
  }

  /** Whether what a formula gives depends on the row and on the column that it is asked for. */
  private boundTo(formula: string): { row: boolean; column: boolean } {
    let bound = this.bounds.get(formula);
    if (!bound) {
      const standsSomewhere = STANDS_SOMEWHERE.test(formula);
      bound = {
        row: standsSomewhere || translateFormula(formula, 1, 0) !== formula,
        column: standsSomewhere || translateFormula(formula, 0, 1) !== formula,
      };
      this.bounds.set(formula, bound);
    }
    return bound;
  }

  private valuesIn({ id, areas }: ConditionalFormat, sheet: Sheet): readonly Scalar[] {
    let values = this.values.get(id);
    if (!values) this.values.set(id, (values = areas.flatMap((area) => [...sheet.cellsIn(area)].map(({ cell }) => cell.value))));
    return values;
  }

  private numbersIn({ id, areas }: ConditionalFormat, sheet: Sheet): number[] {
    let numbers = this.numbers.get(id);
    if (!numbers) {
      numbers = areas.flatMap((area) =>
        [...sheet.cellsIn(area)].flatMap(({ cell: { value } }) => (typeof value === 'number' ? [value] : [])));
      numbers.sort((a, b) => a - b);
      this.numbers.set(id, numbers);
    }
    return numbers;
  }
}

const STANDS_SOMEWHERE = /\b(?:ROW|COLUMN|CELL|INDIRECT|OFFSET)\s*\(|\[@|#This Row/i;

const isTrue = (result: Scalar): boolean => result === true || (typeof result === 'number' && result !== 0);

function compares(value: Scalar, operator: ComparisonOperator, first: Scalar, second: Scalar): boolean {
  if (value instanceof CellError || first instanceof CellError || second instanceof CellError) return false;
  // Excel takes an empty cell for nought here, but "equal to" an empty text holds as well.
  const order = (other: Scalar): number => compareScalars(value ?? (typeof other === 'string' ? '' : 0), other);
  switch (operator) {
    case 'EqualTo': return order(first) === 0;
    case 'NotEqualTo': return order(first) !== 0;
    case 'GreaterThan': return order(first) > 0;
    case 'LessThan': return order(first) < 0;
    case 'GreaterThanOrEqualTo': return order(first) >= 0;
    case 'LessThanOrEqualTo': return order(first) <= 0;
    case 'Between': return order(first) >= 0 && order(second) <= 0;
    case 'NotBetween': return order(first) < 0 || order(second) > 0;
  }
}

/** Excel's order: numbers before texts before FALSE before TRUE; letter case does not count. */
function compareScalars(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase(), 'en-GB');
  return Number(a ?? 0) - Number(b ?? 0);
}

function matchesText(value: Scalar, operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith', wanted: string): boolean {
  const text = textOf(value).toLowerCase();
  const part = wanted.toLowerCase();
  switch (operator) {
    case 'Contains': return text.includes(part);
    case 'NotContains': return !text.includes(part);
    case 'BeginsWith': return text.startsWith(part);
    case 'EndsWith': return text.endsWith(part);
  }
}

const textOf = (value: Scalar): string => (value === null ? '' : String(value));
const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;

function ranks(value: number, rule: Extract<ConditionalFormatRule, { type: 'TopBottom' }>, ascending: readonly number[]): boolean {
  const isPercent = rule.kind.endsWith('Percent');
  const count = isPercent ? Math.max(1, Math.floor((ascending.length * rule.rank) / 100)) : rule.rank;
  const edge = rule.kind.startsWith('Top') ? ascending[Math.max(0, ascending.length - count)] : ascending[Math.min(ascending.length, count) - 1];
  if (edge === undefined) return false;
  return rule.kind.startsWith('Top') ? value >= edge : value <= edge;
}
