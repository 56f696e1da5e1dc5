import { DEFAULT_STYLE, type Style, type StyleChange } from '../../model/style';
import { countedList, element } from '../xml/build';
import { writeBorders } from './borders';
import { writeAlignment, writeCellProtection } from './cell-formats';
import { writeColour } from './colours';
import { writeFont, writeFontChange } from './fonts';
import { builtInStyleId } from './named-styles';
import { builtInFormatId, FIRST_OWN_FORMAT } from './number-formats';

/** Collects the looks that a workbook's cells and rules use, and gives each the number that its parts refer to. */
export class StyleWriter {
  private readonly fonts = new NumberedList();
  private readonly fills = new NumberedList();
  private readonly borders = new NumberedList();
  /** Number formats of the workbook's own by their code. */
  private readonly ownFormats = new Map<string, number>();
  private readonly cellFormats = new NumberedList();
  private readonly differentials = new NumberedList();
  /** A named style looks like the first cell that carries its name. */
  private readonly namedStyles = new Map<string, Style>([[DEFAULT_STYLE.styleName, DEFAULT_STYLE]]);
  private readonly numbers = new Map<Style, [plain: number, literal: number]>();

  constructor() {
    // Excel takes these two fills for granted, in this order.
    this.fills.number(element('fill', {}, element('patternFill', { patternType: 'none' })));
    this.fills.number(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
    this.cellFormat(DEFAULT_STYLE);
  }

  /** The number of a cell's look; with `isLiteralText` the one that carries the apostrophe. */
  cellFormat(style: Style, isLiteralText = false): number {
    let numbers = this.numbers.get(style);
    if (!numbers) this.numbers.set(style, (numbers = [-1, -1]));
    const kind = isLiteralText ? 1 : 0;
    if (numbers[kind] < 0) numbers[kind] = this.cellFormats.number(this.namedFormat(style, isLiteralText));
    return numbers[kind];
  }

  /** The number of a differential format, which a rule lays over cells; null where it changes nothing. */
  differential(change: StyleChange): number | null {
    const content = [
      writeFontChange(change.font),
      change.numberFormat !== undefined && formatXml(this.formatId(change.numberFormat), change.numberFormat),
      writeFillChange(change.fill),
      change.borders && Object.keys(change.borders).length > 0 && writeBorders(change.borders, { isWhole: false }),
    ].filter(Boolean);
    return content.length === 0 ? null : this.differentials.number(element('dxf', {}, content));
  }

  toXml(): string {
    const named = [...this.namedStyles];
    const namedFormats = named.map(([, style]) => this.bareFormat(style, {}));
    return element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      countedList(
        'numFmts',
        [...this.ownFormats].map(([code, id]) => formatXml(id, code)),
      ),
      countedList('fonts', this.fonts.items),
      countedList('fills', this.fills.items),
      countedList('borders', this.borders.items),
      countedList('cellStyleXfs', namedFormats),
      countedList('cellXfs', this.cellFormats.items),
      countedList(
        'cellStyles',
        named.map(([name], xfId) => element('cellStyle', { name, xfId, builtinId: builtInStyleId(name) })),
      ),
      element('dxfs', { count: this.differentials.items.length }, this.differentials.items),
      element('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
    );
  }

  private namedFormat(style: Style, quotePrefix: boolean): string {
    if (!this.namedStyles.has(style.styleName)) this.namedStyles.set(style.styleName, style);
    const xfId = [...this.namedStyles.keys()].indexOf(style.styleName);
    return this.bareFormat(style, { quotePrefix: quotePrefix || null, xfId });
  }

  private bareFormat(style: Style, { quotePrefix, xfId }: { quotePrefix?: boolean | null; xfId?: number }): string {
    const numFmtId = this.formatId(style.numberFormat);
    const fontId = this.fonts.number(writeFont(style.font));
    const fillId = style.fill === null ? 0 : this.fills.number(writeFill(style.fill));
    const borderId = this.borders.number(writeBorders(style.borders, { isWhole: true }));
    const alignment = writeAlignment(style);
    const protection = writeCellProtection(style);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId,
        quotePrefix,
        applyNumberFormat: numFmtId !== 0 || null,
        applyFont: fontId !== 0 || null,
        applyFill: fillId !== 0 || null,
        applyBorder: borderId !== 0 || null,
        applyAlignment: alignment !== '' || null,
        applyProtection: protection !== '' || null,
      },
      alignment,
      protection,
    );
  }

  private formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    let id = this.ownFormats.get(code);
    if (id === undefined) this.ownFormats.set(code, (id = FIRST_OWN_FORMAT + this.ownFormats.size));
    return id;
  }
}

/** Equal items get one number. */
class NumberedList {
  readonly items: string[] = [];
  private readonly known = new Map<string, number>();

  number(item: string): number {
    let number = this.known.get(item);
    if (number === undefined) {
      number = this.items.push(item) - 1;
      this.known.set(item, number);
    }
    return number;
  }
}

function formatXml(id: number, code: string): string {
  return element('numFmt', { numFmtId: id, formatCode: code });
}

function writeFill(colour: string): string {
  return element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      writeColour('fgColor', colour),
      element('bgColor', { indexed: 64 }),
    ),
  );
}

/** In a differential format the background colour is the one that is seen. */
function writeFillChange(fill: string | null | undefined): string {
  if (fill === undefined) return '';
  return element(
    'fill',
    {},
    fill === null
      ? element('patternFill', { patternType: 'none' })
      : element('patternFill', {}, writeColour('bgColor', fill)),
  );
}
