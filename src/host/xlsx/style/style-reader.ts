import { DEFAULT_STYLE, restyle, type Style, type StyleChange } from '../../model/style';
import { XmlElement } from '../xml/element';
import { readBorders } from './borders';
import { readAlignment, readCellProtection } from './cell-formats';
import { fromArgb, INDEXED_COLOURS, readColour, type Palette } from './colours';
import { readFont, readFontChange } from './fonts';
import { builtInFormat } from './number-formats';

export interface CellFormat {
  readonly style: Style;
  readonly isLiteralText: boolean;
}

/** The looks of a file, by the numbers that its parts refer to. */
export interface StyleReader {
  /** The default look for a number that is not there. */
  cellFormat(number: number | undefined): CellFormat;
  differential(number: number | undefined): StyleChange;
  /** A differential format that stands in place, as in extension lists. */
  readDifferential(dxf: XmlElement | undefined): StyleChange;
  readonly palette: Palette;
}

const DEFAULT_FORMAT: CellFormat = { style: DEFAULT_STYLE, isLiteralText: false };

/** @param root the `styleSheet`, or undefined in a file without one */
export function readStyleSheet(root: XmlElement | undefined, theme: readonly string[]): StyleReader {
  const sheet = root ?? new XmlElement('styleSheet', {});
  const own = sheet.at('colors', 'indexedColors')?.all('rgbColor') ?? [];
  const indexed = INDEXED_COLOURS.map((colour, index) => fromArgb(own[index]?.get('rgb') ?? '') ?? colour);
  const palette: Palette = { theme, indexed };

  const codes = new Map(
    list(sheet, 'numFmts').map((format) => [format.number('numFmtId') ?? -1, format.get('formatCode') ?? 'General']),
  );
  const fonts = list(sheet, 'fonts').map((font) => readFont(font, palette));
  const fills = list(sheet, 'fills').map((fill) => readFill(fill, palette));
  const borders = list(sheet, 'borders').map((border) => readBorders(border, palette));
  const names = new Map(
    list(sheet, 'cellStyles').map((style) => [style.number('xfId') ?? 0, style.get('name') ?? 'Normal']),
  );

  const formats = list(sheet, 'cellXfs').map((xf): CellFormat => {
    const numFmtId = xf.number('numFmtId') ?? 0;
    return {
      isLiteralText: xf.flag('quotePrefix'),
      style: restyle(DEFAULT_STYLE, {
        numberFormat: codes.get(numFmtId) ?? builtInFormat(numFmtId) ?? 'General',
        font: fonts[xf.number('fontId') ?? 0] ?? DEFAULT_STYLE.font,
        fill: fills[xf.number('fillId') ?? 0] ?? null,
        borders: borders[xf.number('borderId') ?? 0] ?? {},
        styleName: names.get(xf.number('xfId') ?? 0) ?? 'Normal',
        ...readAlignment(xf.child('alignment')),
        ...readCellProtection(xf.child('protection')),
      }),
    };
  });
  const readDifferential = (dxf: XmlElement | undefined): StyleChange => (dxf ? readChange(dxf, palette) : {});
  const differentials = list(sheet, 'dxfs').map(readDifferential);
  return {
    palette,
    readDifferential,
    cellFormat: (number = 0) => formats[number] ?? DEFAULT_FORMAT,
    differential: (number) => (number === undefined ? {} : (differentials[number] ?? {})),
  };
}

function list(sheet: XmlElement, name: string): XmlElement[] {
  return sheet.child(name)?.children ?? [];
}

/** One colour is all that the model holds of a fill: that of a solid one, or the one that a pattern lies on. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = fill.child('patternFill');
  if (!pattern) return readColour(fill.at('gradientFill', 'stop', 'color'), palette);
  const kind = pattern.get('patternType') ?? 'none';
  if (kind === 'none') return null;
  if (kind === 'solid') return readColour(pattern.child('fgColor'), palette);
  return readColour(pattern.child('bgColor'), palette);
}

function readChange(dxf: XmlElement, palette: Palette): StyleChange {
  const font = dxf.child('font');
  const format = dxf.child('numFmt')?.get('formatCode');
  const pattern = dxf.at('fill', 'patternFill');
  const borders = dxf.child('border');
  const fill =
    pattern && (readColour(pattern.child('bgColor'), palette) ?? readColour(pattern.child('fgColor'), palette));
  return {
    ...(font && { font: readFontChange(font, palette) }),
    ...(format !== undefined && { numberFormat: format }),
    ...(pattern && { fill: fill ?? null }),
    ...(borders && { borders: readBorders(borders, palette) }),
  };
}
