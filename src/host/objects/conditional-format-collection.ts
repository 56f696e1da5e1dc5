import { clearConditionalFormats } from '../editing/clear';
import { requireAllowed } from '../editing/protection';
import { intersection, type Rectangle } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { ConditionalFormat as FormatState, ConditionalFormatRule } from '../model/features';
import type { Sheet } from '../model/sheet';
import { ApiCollection, type MembersBySet } from './api-object';
import { text, wholeNumber } from './arguments';
import { ConditionalFormat } from './conditional-format';
import type { Session } from './session';

/** The conditional formats that touch a range, the first in force first. */
export class ConditionalFormatCollection extends ApiCollection<ConditionalFormat> {
  static override readonly className = 'ConditionalFormatCollection';
  static override readonly members: MembersBySet<ConditionalFormatCollection> = {
    '1.6': ['Add', 'ClearAll', 'GetCount', 'GetItem', 'GetItemAt'],
    '1.14': ['GetItemOrNullObject'],
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly areas: () => readonly Rectangle[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.formats.map((format) => this.format(format));
  }

  GetCount(): number {
    return this.formats.length;
  }

  GetItem(id: unknown): ConditionalFormat {
    const format = this.GetItemOrNullObject(id);
    if (!format) throw new ExcelError('ItemNotFound');
    return format;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    const wanted = text(id);
    const format = this.formats.find((candidate) => candidate.id === wanted);
    return format ? this.format(format) : null;
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const format = this.formats[wholeNumber(index)];
    if (!format) throw invalidArgument();
    return this.format(format);
  }

  /** Adds a format of a type, to be given its rule next. It comes before all others. */
  Add(type: unknown): ConditionalFormat {
    requireAllowed(this.sheet, 'allowFormatCells');
    const rule = FIRST_RULES[text(type)];
    if (!rule) throw invalidArgument();
    const { book } = this.session;
    const added: FormatState = { id: book.nextFeatureId(), areas: [...this.areas()], rule, format: {}, priority: 0, stopIfTrue: false };
    const others = this.sheet.conditionalFormats.map((format) => ({ ...format, priority: format.priority + 1 }));
    this.sheet.conditionalFormats = [added, ...others];
    book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'conditional-format' });
    return this.format(added);
  }

  ClearAll(): void {
    requireAllowed(this.sheet, 'allowFormatCells');
    for (const area of this.areas()) clearConditionalFormats(this.session.book, this.sheet, area);
  }

  private get formats(): readonly FormatState[] {
    const areas = this.areas();
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((one) => areas.some((area) => intersection(one, area))))
      .sort((a, b) => a.priority - b.priority);
  }

  private format({ id }: FormatState): ConditionalFormat {
    return new ConditionalFormat(this.session, this.sheet, id);
  }
}

/** What a new format does until it is given its rule: those that need one hold nowhere. */
const FIRST_RULES: Readonly<Record<string, ConditionalFormatRule>> = {
  Custom: { type: 'Custom', formula: '=FALSE' },
  CellValue: { type: 'CellValue', operator: 'EqualTo', formula1: '=NA()', formula2: null },
  ContainsText: { type: 'ContainsText', operator: 'Contains', text: '' },
  TopBottom: { type: 'TopBottom', kind: 'TopItems', rank: 10 },
  PresetCriteria: { type: 'PresetCriteria', criterion: 'AboveAverage' },
  DataBar: { type: 'DataBar', color: '#638EC6' },
  ColorScale: {
    type: 'ColorScale',
    points: [
      { kind: 'LowestValue', formula: null, color: '#F8696B' },
      { kind: 'Percentile', formula: '50', color: '#FFEB84' },
      { kind: 'HighestValue', formula: null, color: '#63BE7B' },
    ],
  },
  IconSet: { type: 'IconSet', style: 'ThreeTrafficLights1' },
};
