import {
  BaselineOffset, BooleanNumber, BorderStyleTypes, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy,
  type IBorderData, type IBorderStyleData, type IStyleData,
} from '@univerjs/core';
import type { Border, Font, Style } from '../../model/style';

/** What a cell holds, as far as it decides how `General` alignment places it. */
export type ContentKind = 'number' | 'text' | 'centred';

/**
 * A style in the grid's words, for a cell with contents of this kind. The same style and kind give the same object,
 * so that ten thousand cells of one look share one.
 */
export function univerStyle(style: Style, kind: ContentKind): IStyleData {
  let byKind = translated.get(style);
  if (!byKind) translated.set(style, (byKind = {}));
  return (byKind[kind] ??= translate(style, kind));
}

const translated = new WeakMap<Style, Partial<Record<ContentKind, IStyleData>>>();

function translate(style: Style, kind: ContentKind): IStyleData {
  return {
    ...fontStyle(style.font),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ht: horizontalAlign(style, kind),
    vt: VERTICAL[style.verticalAlignment],
    tb: wrapStrategy(style, kind),
    bd: borders(style),
    ...(style.textOrientation === 0 ? {} : { tr: textRotation(style.textOrientation) }),
    ...(style.indentLevel === 0 ? {} : { pd: indentPadding(style) }),
  };
}

function fontStyle(font: Font): IStyleData {
  return {
    // Excel's own font is rarely installed outside Windows and macOS; Carlito has its widths.
    ff: `${font.name}, Carlito, Segoe UI, Helvetica Neue, Arial, sans-serif`,
    fs: font.size,
    cl: { rgb: font.color },
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.underline === 'None' ? {} : { ul: { s: BooleanNumber.TRUE, t: underline(font) } }),
    ...(font.superscript ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    ...(font.subscript ? { va: BaselineOffset.SUBSCRIPT } : {}),
  };
}

const underline = ({ underline: kind }: Font): TextDecoration =>
  kind.startsWith('Double') ? TextDecoration.DOUBLE : TextDecoration.SINGLE;

function horizontalAlign({ horizontalAlignment }: Style, kind: ContentKind): HorizontalAlign {
  if (horizontalAlignment !== 'General') return HORIZONTAL[horizontalAlignment];
  if (kind === 'number') return HorizontalAlign.RIGHT;
  return kind === 'centred' ? HorizontalAlign.CENTER : HorizontalAlign.LEFT;
}

const HORIZONTAL: Record<Exclude<Style['horizontalAlignment'], 'General'>, HorizontalAlign> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<Style['verticalAlignment'], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** Text may run over empty neighbours; numbers never do. */
function wrapStrategy({ wrapText }: Style, kind: ContentKind): WrapStrategy {
  if (wrapText) return WrapStrategy.WRAP;
  return kind === 'text' ? WrapStrategy.OVERFLOW : WrapStrategy.CLIP;
}

function textRotation(degrees: number): NonNullable<IStyleData['tr']> {
  // Excel turns anticlockwise, the grid clockwise; 180 is Excel's word for letters stacked upright.
  return degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}

/** One step is about the width of three spaces. */
function indentPadding({ indentLevel, horizontalAlignment }: Style): NonNullable<IStyleData['pd']> {
  const padding = 2 + indentLevel * 9;
  return horizontalAlignment === 'Right' ? { r: padding } : { l: padding };
}

function borders({ borders: edges }: Style): IBorderData | null {
  const drawn: IBorderData = {
    ...edge('t', edges.EdgeTop),
    ...edge('r', edges.EdgeRight),
    ...edge('b', edges.EdgeBottom),
    ...edge('l', edges.EdgeLeft),
    ...edge('tl_br', edges.DiagonalDown),
    ...edge('bl_tr', edges.DiagonalUp),
  };
  return Object.keys(drawn).length === 0 ? null : drawn;
}

function edge(key: keyof IBorderData, border: Border | undefined): IBorderData {
  if (!border || border.style === 'None') return {};
  const line: IBorderStyleData = { s: borderLine(border), cl: { rgb: border.color } };
  return { [key]: line };
}

function borderLine({ style, weight }: Border): BorderStyleTypes {
  const isMedium = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Dash': return isMedium ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case 'DashDot': return isMedium ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case 'DashDotDot': return isMedium ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case 'SlantDashDot': return BorderStyleTypes.SLANT_DASH_DOT;
    case 'Dot': return BorderStyleTypes.DOTTED;
    case 'Double': return BorderStyleTypes.DOUBLE;
    default: return SOLID[weight];
  }
}

const SOLID: Record<Border['weight'], BorderStyleTypes> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
