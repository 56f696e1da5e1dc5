import { clearValidation } from '../editing/clear';
import { requireUnprotected } from '../editing/protection';
import { isValid, validationAt } from '../editing/validate';
import { boundingRectangle, contains, intersection, rectangle, type Rectangle } from '../model/address';
import { ExcelError } from '../model/excel-error';
import type { Validation } from '../model/features';
import type { Sheet } from '../model/sheet';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, oneOf, optional, record, text } from './arguments';
import type { RangeAreas } from './range-areas';
import type { Session } from './session';
import { isUnbounded } from './style-target';
import { readValidationRule, validationRuleAsJson } from './validation-rule';

const STYLES = ['Stop', 'Warning', 'Information'] as const;

/** What may be entered into the cells of a range. */
export class DataValidation extends ApiObject {
  static override readonly className = 'DataValidation';
  static override readonly members: MembersBySet<DataValidation> = {
    '1.8': ['Clear', 'ErrorAlert', 'IgnoreBlanks', 'Prompt', 'Rule', 'Type', 'Valid'],
    '1.9': ['GetInvalidCells', 'GetInvalidCellsOrNullObject'],
  };
  static override readonly reading = ['GetInvalidCells', 'GetInvalidCellsOrNullObject'];

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly areas: () => readonly Rectangle[],
  ) {
    super();
  }

  /** `None`, one type, `MixedCriteria` where cells have different rules, `Inconsistent` where some have none. */
  get Type(): string {
    const touching = this.touching;
    if (touching.length === 0) return 'None';
    const [first] = touching;
    if (!this.isCovered) return 'Inconsistent';
    return touching.length === 1 && first ? first.rule.type : 'MixedCriteria';
  }

  get Rule(): Record<string, unknown> {
    const { own } = this;
    return own ? validationRuleAsJson(own.rule) : {};
  }

  set Rule(given: unknown) {
    const rule = readValidationRule(given);
    this.replace({ ...(this.own ?? DEFAULTS), rule });
  }

  get IgnoreBlanks(): boolean {
    return this.own?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(value: unknown) {
    this.change({ ignoreBlanks: flag(value) });
  }

  get Prompt(): Validation['prompt'] {
    return this.own?.prompt ?? DEFAULTS.prompt;
  }

  set Prompt(given: unknown) {
    const { title, message, showPrompt } = record(given);
    const prompt = { title: optional(title, text, ''), message: optional(message, text, ''), showPrompt: optional(showPrompt, flag, true) };
    // Excel's own limits: longer texts are refused.
    if (prompt.title.length > 32 || prompt.message.length > 255) throw new ExcelError('InvalidArgument');
    this.change({ prompt });
  }

  get ErrorAlert(): Validation['errorAlert'] {
    return this.own?.errorAlert ?? DEFAULTS.errorAlert;
  }

  set ErrorAlert(given: unknown) {
    const { title, message, showAlert, style } = record(given);
    const errorAlert = {
      title: optional(title, text, ''), message: optional(message, text, ''), showAlert: optional(showAlert, flag, true),
      style: optional(style, (word) => oneOf(STYLES, word), 'Stop'),
    };
    if (errorAlert.title.length > 32 || errorAlert.message.length > 255) throw new ExcelError('InvalidArgument');
    this.change({ errorAlert });
  }

  /** True where all cells are valid, false where none is, null for a mixture. */
  get Valid(): boolean | null {
    const judged = new Set([...this.cells()].map(({ isValid: isFine }) => isFine));
    return judged.size === 2 ? null : !judged.has(false);
  }

  Clear(): void {
    requireUnprotected(this.sheet);
    for (const area of this.areas()) clearValidation(this.session.book, this.sheet, area);
  }

  GetInvalidCells(): RangeAreas {
    return this.session.make.rangeAreas(this.sheet, this.invalidAreas());
  }

  GetInvalidCellsOrNullObject(): RangeAreas | null {
    const invalid = this.invalidAreas();
    return invalid.length > 0 ? this.session.make.rangeAreas(this.sheet, invalid) : null;
  }

  private get touching(): readonly Validation[] {
    return this.sheet.validations.filter(({ areas }) => areas.some((one) => this.areas().some((area) => intersection(one, area))));
  }

  /** The one validation that all cells share. */
  private get own(): Validation | null {
    const [first, ...others] = this.touching;
    return first && others.length === 0 && this.isCovered ? first : null;
  }

  private get isCovered(): boolean {
    const covering = this.touching.flatMap(({ areas }) => areas);
    return this.areas().every((area) => coveredCount(area, covering) === area.rowCount * area.columnCount);
  }

  private change(change: Partial<Validation>): void {
    const { own } = this;
    if (!own) throw new ExcelError('InvalidOperation', 'Set the rule of the range first: it has none, or several.');
    this.replace({ ...own, ...change });
  }

  private replace(validation: Omit<Validation, 'id' | 'areas'>): void {
    requireUnprotected(this.sheet);
    const { book } = this.session;
    const areas = [...this.areas()];
    for (const area of areas) clearValidation(book, this.sheet, area);
    this.sheet.validations = [...this.sheet.validations, { ...validation, id: book.nextFeatureId(), areas }];
    book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'validation' });
  }

  /** Every cell that has a rule and a value that the rule can judge; blank stretches of long columns are not walked. */
  private *cells(): Generator<{ row: number; column: number; isValid: boolean }> {
    const { book } = this.session;
    for (const area of this.areas()) {
      const used = isUnbounded(area) ? usedPart(this.sheet, area) : area;
      if (!used) continue;
      for (let row = used.row; row < used.row + used.rowCount; row++)
        for (let column = used.column; column < used.column + used.columnCount; column++) {
          const validation = validationAt(this.sheet, row, column);
          if (validation) yield { row, column, isValid: isValid(book, this.sheet, validation, row, column, this.sheet.cell(row, column).value) };
        }
    }
  }

  /** Invalid cells, joined downwards where they touch. */
  private invalidAreas(): Rectangle[] {
    const joined: Rectangle[] = [];
    for (const { row, column, isValid: isFine } of this.cells()) {
      if (isFine) continue;
      const above = joined.findIndex((area) => area.column === column && area.row + area.rowCount === row);
      const here = rectangle(row, column);
      const present = joined[above];
      if (present) joined[above] = boundingRectangle(present, here);
      else joined.push(here);
    }
    return joined;
  }
}

const DEFAULTS = {
  ignoreBlanks: true,
  prompt: { title: '', message: '', showPrompt: true },
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
} as const satisfies Omit<Validation, 'id' | 'areas' | 'rule'>;

function usedPart(sheet: Sheet, area: Rectangle): Rectangle | null {
  const used = sheet.usedArea();
  return used && intersection(used, area);
}

function coveredCount(area: Rectangle, covering: readonly Rectangle[]): number {
  if (covering.some((one) => contains(one, area))) return area.rowCount * area.columnCount;
  return covering.reduce((sum, one) => {
    const shared = intersection(one, area);
    return sum + (shared ? shared.rowCount * shared.columnCount : 0);
  }, 0);
}
