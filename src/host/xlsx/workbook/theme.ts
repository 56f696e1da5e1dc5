import { element } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromArgb } from '../style/colours';

/** Name, element and colour, in the order in which a theme lists them. */
const COLOURS = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
] as const;

/** Cells count light before dark (ISO/IEC 29500-1, 18.8.3). */
const NUMBERED = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme of Excel 2013 to 2022: its colours, headings in Calibri Light and text in Calibri. */
export function themeXml(): string {
  return element(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office Theme' },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: 'Office' },
        COLOURS.map(([name, colour]) => element(`a:${name}`, {}, schemeColour(name, colour))),
      ),
      element(
        'a:fontScheme',
        { name: 'Office' },
        fontCollection('majorFont', 'Calibri Light'),
        fontCollection('minorFont', 'Calibri'),
      ),
      element(
        'a:fmtScheme',
        { name: 'Office' },
        element('a:fillStyleLst', {}, threeTimes(PLACEHOLDER_FILL)),
        element(
          'a:lnStyleLst',
          {},
          [6350, 12700, 19050].map((w) => element('a:ln', { w }, PLACEHOLDER_FILL)),
        ),
        element('a:effectStyleLst', {}, threeTimes(element('a:effectStyle', {}, element('a:effectLst')))),
        element('a:bgFillStyleLst', {}, threeTimes(PLACEHOLDER_FILL)),
      ),
    ),
  );
}

/** The theme's colours as `#RRGGBB`, by the numbers that cells use; those of the default theme where there is none. */
export function readThemeColours(root: XmlElement | undefined): string[] {
  const scheme = root?.at('a:themeElements', 'a:clrScheme');
  return NUMBERED.map((name) => {
    const colour = scheme?.child(`a:${name}`)?.children[0];
    const hex = colour?.get('lastClr') ?? colour?.get('val') ?? '';
    return fromArgb(hex) ?? `#${COLOURS.find(([known]) => known === name)?.[1] ?? '000000'}`;
  });
}

const PLACEHOLDER_FILL = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));

function schemeColour(name: string, colour: string): string {
  const system = { dk1: 'windowText', lt1: 'window' }[name];
  return system ? element('a:sysClr', { val: system, lastClr: colour }) : element('a:srgbClr', { val: colour });
}

function fontCollection(name: string, typeface: string): string {
  return element(
    `a:${name}`,
    {},
    element('a:latin', { typeface }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  );
}

function threeTimes(xml: string): string {
  return xml + xml + xml;
}
