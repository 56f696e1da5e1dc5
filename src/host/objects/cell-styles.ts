import { ExcelError } from '../model/excel-error';
import { DEFAULT_FONT, type StyleChange } from '../model/style';

/** The look of one of Excel's built-in cell styles. Throws ItemNotFound for a name that is none. */
export function styleNamed(name: string): StyleChange {
  const style = BUILT_IN[name];
  if (!style) throw new ExcelError('ItemNotFound');
  return style;
}

const line = (style: 'Continuous' | 'Double', weight: 'Thin' | 'Medium' | 'Thick', color: string) => ({ style, weight, color }) as const;

/** As in Excel's Office theme. */
export const BUILT_IN: Readonly<Record<string, StyleChange>> = {
  Normal: { font: DEFAULT_FONT, fill: null, numberFormat: 'General' },
  Good: { font: { color: '#006100' }, fill: '#C6EFCE' },
  Bad: { font: { color: '#9C0006' }, fill: '#FFC7CE' },
  Neutral: { font: { color: '#9C5700' }, fill: '#FFEB9C' },
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
