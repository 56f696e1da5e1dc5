/**
 * How a cell looks. Styles are immutable and interned: equal styles are one object, so that a million cells of one
 * look cost one style and comparing is `===`.
 */

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
}

export const BORDER_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];

export interface Border {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export type HorizontalAlignment =
  | 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export interface Style {
  /** A number format in US English notation, `General` by default. */
  readonly numberFormat: string;
  readonly font: Font;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  /** Steps of indentation, 0 to 250. */
  readonly indentLevel: number;
  /** Degrees, −90 to 90; 180 stands for stacked text. */
  readonly textOrientation: number;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  /** Takes effect while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The name of the cell style that it came from, such as `Normal`. */
  readonly styleName: string;
}

export const DEFAULT_FONT: Font = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  superscript: false,
  subscript: false,
  color: '#000000',
};

/** A change of style: whole values by key, fonts and borders by part. A border of null is removed. */
export type StyleChange = Partial<Omit<Style, 'font' | 'borders'>> & {
  readonly font?: Partial<Font>;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border | null>>>;
};

const interned = new Map<string, Style>();

export const DEFAULT_STYLE: Style = intern({
  numberFormat: 'General',
  font: DEFAULT_FONT,
  fill: null,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
  styleName: 'Normal',
});

/** The style that results from a change; the very same object where nothing differs. */
export function restyle(style: Style, change: StyleChange): Style {
  let results = restyled.get(change);
  if (!results) restyled.set(change, (results = new Map<Style, Style>()));
  let result = results.get(style);
  if (!result) results.set(style, (result = changed(style, change)));
  return result;
}

/** The style with this number format. */
export function withNumberFormat(style: Style, numberFormat: string): Style {
  if (style.numberFormat === numberFormat) return style;
  let change = formats.get(numberFormat);
  if (!change) formats.set(numberFormat, (change = { numberFormat }));
  return restyle(style, change);
}

const formats = new Map<string, StyleChange>();

/** One change is mostly made to many cells of few looks: its results are kept for as long as the change itself. */
const restyled = new WeakMap<StyleChange, Map<Style, Style>>();

function changed(style: Style, change: StyleChange): Style {
  const { font, borders, ...rest } = change;
  const nextBorders: Partial<Record<BorderEdge, Border>> = { ...style.borders };
  for (const edge of BORDER_EDGES) {
    const border = borders?.[edge];
    if (border === null) delete nextBorders[edge];
    else if (border) nextBorders[edge] = border;
  }
  return intern({ ...style, ...rest, font: { ...style.font, ...font }, borders: nextBorders });
}

function intern(style: Style): Style {
  const key = JSON.stringify([
    style.numberFormat, Object.entries(style.font).sort(), style.fill, style.horizontalAlignment,
    style.verticalAlignment, style.wrapText, style.shrinkToFit, style.indentLevel, style.textOrientation,
    BORDER_EDGES.map((edge) => style.borders[edge] && Object.entries(style.borders[edge]).sort()), style.locked,
    style.formulaHidden, style.styleName,
  ]);
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, style);
  return style;
}
