import { ExcelError } from '../model/excel-error';
import { BORDER_EDGES, DEFAULT_STYLE, type StyleChange } from '../model/style';

/** @returns the style and its name in files, for either of its names. Throws ItemNotFound for a name that is none. */
export function styleNamed(name: string): StyleChange {
  const styleName = IN_FILES.get(name) ?? name;
  const style = BUILT_IN[styleName];
  if (!style) throw new ExcelError('ItemNotFound');
  return { ...style, styleName };
}

/** What scripts call a style: a word of `Excel.BuiltInStyle`, or a style's own name. */
export function styleWord(styleName: string): string {
  return IN_SCRIPTS.get(styleName) ?? styleName;
}

/** Words of `Excel.BuiltInStyle` that differ from the names that people and files use. */
const IN_FILES: ReadonlyMap<string, string> = new Map([
  ['WholeComma', 'Comma [0]'], ['WholeDollar', 'Currency [0]'], ['Hlink', 'Hyperlink'], ['HlinkTrav', 'Followed Hyperlink'],
  ['WarningText', 'Warning Text'], ['SheetTitle', 'Title'], ['CheckCell', 'Check Cell'], ['LinkedCell', 'Linked Cell'],
  ['ExplanatoryText', 'Explanatory Text'],
  ...[1, 2, 3, 4].map((level) => [`Heading${level}`, `Heading ${level}`] as const),
  ...[1, 2, 3, 4, 5, 6].flatMap((accent) => [20, 40, 60].map((share) => [`Accent${accent}_${share}`, `${share}% - Accent${accent}`] as const)),
]);
const IN_SCRIPTS: ReadonlyMap<string, string> = new Map([...IN_FILES].map(([word, name]) => [name, word]));

/** Each accent of the Office theme, then what is left of it at 20, 40 and 60 per cent. */
const ACCENTS: readonly (readonly [string, string, string, string])[] = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
];

function accentStyles(): Record<string, StyleChange> {
  return Object.fromEntries(
    ACCENTS.flatMap(([full, twenty, forty, sixty], index) => {
      const name = `Accent${index + 1}`;
      const [white, black] = [{ color: '#FFFFFF' }, { color: '#000000' }];
      return [
        [name, { font: white, fill: full }],
        [`20% - ${name}`, { font: black, fill: twenty }],
        [`40% - ${name}`, { font: black, fill: forty }],
        [`60% - ${name}`, { font: white, fill: sixty }],
      ];
    }),
  );
}

const line = (style: 'Continuous' | 'Double', weight: 'Thin' | 'Medium' | 'Thick', color: string) => ({ style, weight, color }) as const;

/** As in Excel's Office theme. */
const BUILT_IN: Readonly<Record<string, StyleChange>> = {
  Normal: { ...DEFAULT_STYLE, borders: Object.fromEntries(BORDER_EDGES.map((edge) => [edge, null])) },
  Good: { font: { color: '#006100' }, fill: '#C6EFCE' },
  Bad: { font: { color: '#9C0006' }, fill: '#FFC7CE' },
  Neutral: { font: { color: '#9C5700' }, fill: '#FFEB9C' },
  ...accentStyles(),
  'Heading 1': { font: { bold: true, size: 15, color: '#44546A' }, borders: { EdgeBottom: line('Continuous', 'Thick', '#4472C4') } },
  'Heading 2': { font: { bold: true, size: 13, color: '#44546A' }, borders: { EdgeBottom: line('Continuous', 'Thick', '#A2B8E1') } },
  'Heading 3': { font: { bold: true, color: '#44546A' }, borders: { EdgeBottom: line('Continuous', 'Medium', '#8EA9DB') } },
  'Heading 4': { font: { bold: true, color: '#44546A' } },
  Title: { font: { name: 'Calibri Light', size: 18, color: '#44546A' } },
  Total: { font: { bold: true }, borders: { EdgeTop: line('Continuous', 'Thin', '#4472C4'), EdgeBottom: line('Double', 'Thick', '#4472C4') } },
  Input: { font: { color: '#3F3F76' }, fill: '#FFCC99' },
  Output: { font: { bold: true, color: '#3F3F3F' }, fill: '#F2F2F2' },
  Calculation: { font: { bold: true, color: '#FA7D00' }, fill: '#F2F2F2' },
  'Check Cell': { font: { bold: true, color: '#FFFFFF' }, fill: '#A5A5A5' },
  'Linked Cell': { font: { color: '#FA7D00' } },
  Note: { fill: '#FFFFCC' },
  'Explanatory Text': { font: { italic: true, color: '#7F7F7F' } },
  'Warning Text': { font: { color: '#FF0000' } },
  Hyperlink: { font: { underline: 'Single', color: '#0563C1' } },
  'Followed Hyperlink': { font: { underline: 'Single', color: '#954F72' } },
  Percent: { numberFormat: '0%' },
  Comma: { numberFormat: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-' },
  'Comma [0]': { numberFormat: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-' },
  Currency: { numberFormat: '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-' },
  'Currency [0]': { numberFormat: '_-£* #,##0_-;-£* #,##0_-;_-£* "-"_-;_-@_-' },
};
