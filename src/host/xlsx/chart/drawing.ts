import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Chart } from '../../model/features';
import type { Sheet } from '../../model/sheet';
import { COST, type Budget } from '../archive/budget';
import { emuToPoints, pointsToEmu } from '../measure';
import { element } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { toExcelText } from '../xml/excel-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Where a drawing stands, in points from the sheet's top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The drawing part of a sheet: each chart hangs on the cell under its corner and keeps its size when rows grow.
 * @param chartIds the relationship of each chart's part
 */
export function drawingXml(sheet: Sheet, chartIds: readonly string[]): string {
  return element(
    'xdr:wsDr',
    {
      'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    sheet.charts.map((chart, index) => anchor(chart, sheet, index, chartIds[index] ?? '')),
  );
}

/** The frame of an anchor of any of the three kinds. */
export function readFrame(anchorElement: XmlElement, sheet: Sheet, budget: Budget): Frame {
  const emu = (part: XmlElement | undefined, name: string): number =>
    emuToPoints(part?.number(name) ?? (Number(part?.child(`xdr:${name}`)?.text) || 0));
  const counted = (part: XmlElement, name: string, most: number): number => {
    const lines = count(part, name, most);
    budget.spend(lines * COST.rowPassed);
    return lines;
  };
  const corner = (part: XmlElement): { left: number; top: number } => ({
    left: columnsBefore(sheet, counted(part, 'col', MAX_COLUMNS)) + emu(part, 'colOff'),
    top: rowsBefore(sheet, counted(part, 'row', MAX_ROWS)) + emu(part, 'rowOff'),
  });
  const from = anchorElement.child('xdr:from');
  const to = anchorElement.child('xdr:to');
  const position = anchorElement.child('xdr:pos');
  const { left, top } = from ? corner(from) : { left: emu(position, 'x'), top: emu(position, 'y') };
  if (to) {
    const end = corner(to);
    return { left, top, width: end.left - left, height: end.top - top };
  }
  const size = anchorElement.child('xdr:ext');
  return { left, top, width: emu(size, 'cx'), height: emu(size, 'cy') };
}

function anchor(chart: Chart, sheet: Sheet, index: number, relationship: string): string {
  const at = (name: string, { line, offset }: { line: number; offset: number }): string =>
    element(`xdr:${name}`, {}, String(line)) + element(`xdr:${name}Off`, {}, String(pointsToEmu(offset)));
  const column = lineAt(chart.left, (line) => widthOf(sheet, line));
  const row = lineAt(chart.top, (line) => heightOf(sheet, line));
  return element(
    'xdr:oneCellAnchor',
    {},
    element('xdr:from', {}, at('col', column), at('row', row)),
    element('xdr:ext', { cx: pointsToEmu(chart.width), cy: pointsToEmu(chart.height) }),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        // The title is all that the model knows to say to those who cannot see the chart.
        element('xdr:cNvPr', {
          id: index + 2,
          name: toExcelText(chart.name),
          descr: chart.title && toExcelText(chart.title),
        }),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': relationship })),
      ),
    ),
    element('xdr:clientData'),
  );
}

function count(part: XmlElement, name: string, most: number): number {
  return Math.max(0, Math.min(Number(part.child(`xdr:${name}`)?.text) || 0, most));
}

/** The row or column that a distance in points falls into, and what is left of it there. */
function lineAt(distance: number, size: (line: number) => number): { line: number; offset: number } {
  let line = 0;
  let offset = distance;
  for (let length = size(line); offset >= length && line < 16_000; length = size(++line)) offset -= length;
  return { line, offset };
}

function columnsBefore(sheet: Sheet, column: number): number {
  let total = 0;
  for (let at = 0; at < column; at++) total += widthOf(sheet, at);
  return total;
}

function rowsBefore(sheet: Sheet, row: number): number {
  let total = 0;
  for (let at = 0; at < row; at++) total += heightOf(sheet, at);
  return total;
}

function widthOf(sheet: Sheet, column: number): number {
  return sheet.columns.get(column)?.hidden ? 0 : sheet.columnWidth(column);
}

function heightOf(sheet: Sheet, row: number): number {
  const line = sheet.rows.get(row);
  return line?.hidden || line?.hiddenByFilter ? 0 : sheet.rowHeight(row);
}
