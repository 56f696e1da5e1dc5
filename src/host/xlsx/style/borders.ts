import type { Border, BorderEdge } from '../../model/style';
import type { XmlElement } from '../xml/element';
import { element } from '../xml/build';
import { readColour, writeColour, type Palette } from './colours';

type Borders = Readonly<Partial<Record<BorderEdge, Border | null>>>;

/** Each line of a file as Excel's objects describe it; the first that fits is written. */
const LINES: readonly (readonly [line: string, style: Border['style'], weight: Border['weight']])[] = [
  ['hair', 'Continuous', 'Hairline'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

const SIDES = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
] as const;

/** @param isWhole true in a stylesheet's list, where every side stands; false in a differential format */
export function writeBorders(borders: Borders, { isWhole }: { isWhole: boolean }): string {
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  return element(
    'border',
    { diagonalUp: isSeen(borders.DiagonalUp) || null, diagonalDown: isSeen(borders.DiagonalDown) || null },
    SIDES.map(([name, edge]) => {
      const border = borders[edge];
      return border === undefined && !isWhole ? '' : writeLine(name, border);
    }),
    isWhole && writeLine('diagonal', diagonal),
  );
}

export function readBorders(border: XmlElement, palette: Palette): Partial<Record<BorderEdge, Border>> {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const [name, edge] of [...SIDES, ['start', 'EdgeLeft'], ['end', 'EdgeRight']] as const) {
    const line = readLine(border.child(name), palette);
    if (line) borders[edge] = line;
  }
  const diagonal = readLine(border.child('diagonal'), palette);
  if (diagonal && border.flag('diagonalDown')) borders.DiagonalDown = diagonal;
  if (diagonal && border.flag('diagonalUp')) borders.DiagonalUp = diagonal;
  return borders;
}

function isSeen(border: Border | null | undefined): border is Border {
  return Boolean(border) && border?.style !== 'None';
}

function writeLine(name: string, border: Border | null | undefined): string {
  if (!isSeen(border)) return element(name);
  const exact = LINES.find(([, style, weight]) => style === border.style && weight === border.weight);
  const [line] = exact ?? LINES.find(([, style]) => style === border.style) ?? ['thin'];
  return element(
    name,
    { style: line },
    border.color === '#000000' ? element('color', { auto: true }) : writeColour('color', border.color),
  );
}

function readLine(side: XmlElement | undefined, palette: Palette): Border | null {
  const found = LINES.find(([line]) => line === side?.get('style'));
  if (!side || !found) return null;
  const [, style, weight] = found;
  return { style, weight, color: readColour(side.child('color'), palette) ?? '#000000' };
}
