import { requireAllowed } from '../editing/protection';
import { ExcelError } from '../model/excel-error';
import type { ConditionalFormat as FormatState, ConditionalFormatRule } from '../model/features';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Identity, type MembersBySet } from './api-object';
import { flag, wholeNumber } from './arguments';
import {
  CellValueConditionalFormat, ColorScaleConditionalFormat, CustomConditionalFormat, DataBarConditionalFormat, PresetCriteriaConditionalFormat,
  TextConditionalFormat, TopBottomConditionalFormat,
} from './conditional-rules';
import { IconSetConditionalFormat } from './icon-set-format';
import type { RuleHolder } from './kind-of-format';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';
import type { Session } from './session';

/** One conditional format. What its type has not is refused (`custom` of a data bar), or null as `…OrNullObject`. */
export class ConditionalFormat extends ApiObject {
  static override readonly className = 'ConditionalFormat';
  static override readonly members: MembersBySet<ConditionalFormat> = {
    '1.6': [
      'CellValue', 'CellValueOrNullObject', 'ColorScale', 'ColorScaleOrNullObject', 'Custom', 'CustomOrNullObject', 'DataBar', 'DataBarOrNullObject',
      'Delete', 'GetRange', 'GetRangeOrNullObject', 'IconSet', 'IconSetOrNullObject', 'Id', 'Preset', 'PresetOrNullObject', 'Priority', 'StopIfTrue', 'TextComparison',
      'TextComparisonOrNullObject', 'TopBottom', 'TopBottomOrNullObject', 'Type',
    ],
    '1.9': ['GetRanges'],
  };
  static override readonly uncertain = ['CellValue', 'ColorScale', 'Custom', 'DataBar', 'IconSet', 'Preset', 'TextComparison', 'TopBottom'];

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.id, _Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  get Type(): ConditionalFormatRule['type'] {
    return this.state.rule.type;
  }

  get Priority(): number {
    return this.state.priority;
  }

  /** Moves the format; the others close up and make room. */
  set Priority(value: unknown) {
    const { state } = this;
    const others = this.sheet.conditionalFormats.filter(({ id }) => id !== this.id).sort((a, b) => a.priority - b.priority);
    others.splice(wholeNumber(value), 0, state);
    this.store(others.map((format, priority) => ({ ...format, priority })));
  }

  get StopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    this.change({ stopIfTrue: flag(value) });
  }

  get Custom(): CustomConditionalFormat {
    return this.CustomOrNullObject ?? refuse();
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.ofType('Custom') && new CustomConditionalFormat(this.holder);
  }

  get CellValue(): CellValueConditionalFormat {
    return this.CellValueOrNullObject ?? refuse();
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.ofType('CellValue') && new CellValueConditionalFormat(this.holder);
  }

  get TextComparison(): TextConditionalFormat {
    return this.TextComparisonOrNullObject ?? refuse();
  }

  get TextComparisonOrNullObject(): TextConditionalFormat | null {
    return this.ofType('ContainsText') && new TextConditionalFormat(this.holder);
  }

  get TopBottom(): TopBottomConditionalFormat {
    return this.TopBottomOrNullObject ?? refuse();
  }

  get TopBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.ofType('TopBottom') && new TopBottomConditionalFormat(this.holder);
  }

  get Preset(): PresetCriteriaConditionalFormat {
    return this.PresetOrNullObject ?? refuse();
  }

  get PresetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.ofType('PresetCriteria') && new PresetCriteriaConditionalFormat(this.holder);
  }

  get DataBar(): DataBarConditionalFormat {
    return this.DataBarOrNullObject ?? refuse();
  }

  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.ofType('DataBar') && new DataBarConditionalFormat(this.holder);
  }

  get ColorScale(): ColorScaleConditionalFormat {
    return this.ColorScaleOrNullObject ?? refuse();
  }

  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.ofType('ColorScale') && new ColorScaleConditionalFormat(this.holder);
  }

  get IconSet(): IconSetConditionalFormat {
    return this.IconSetOrNullObject ?? refuse();
  }

  get IconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.ofType('IconSet') && new IconSetConditionalFormat(this.holder);
  }

  /** Throws ItemNotFound where the format covers several ranges. */
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ExcelError('ItemNotFound');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const [area, ...others] = this.state.areas;
    return area && others.length === 0 ? this.session.make.range(this.sheet, area) : null;
  }

  GetRanges(): RangeAreas {
    return this.session.make.rangeAreas(this.sheet, this.state.areas);
  }

  Delete(): void {
    const others = this.sheet.conditionalFormats.filter(({ id }) => id !== this.id).sort((a, b) => a.priority - b.priority);
    this.store(others.map((format, priority) => ({ ...format, priority })));
  }

  private get state(): FormatState {
    const state = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!state) throw new ExcelError('ItemNotFound');
    return state;
  }

  private ofType(type: ConditionalFormatRule['type']): true | null {
    return this.state.rule.type === type || null;
  }

  private get holder(): RuleHolder {
    return { read: () => this.state, change: (change) => this.change(change) };
  }

  private change(change: Partial<FormatState>): void {
    this.store(this.sheet.conditionalFormats.map((format) => (format.id === this.id ? { ...format, ...change } : format)));
  }

  private store(formats: FormatState[]): void {
    requireAllowed(this.sheet, 'allowFormatCells');
    this.sheet.conditionalFormats = formats;
    this.session.book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'conditional-format' });
  }
}

function refuse(): never {
  throw new ExcelError('InvalidOperation');
}
