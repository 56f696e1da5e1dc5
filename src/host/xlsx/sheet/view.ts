import { formatAddress, parseAddress, rectangle, type Rectangle } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { readColour, writeColour, type Palette } from '../style/colours';
import { element } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { writeAreas } from '../xml/references';

/** How a sheet is shown: tab colour, gridlines, zoom, frozen panes, selection. */

export function writeSheetProperties(sheet: Sheet): string {
  const isFitted = 'pagesWide' in sheet.pageLayout.zoom;
  const content = [
    sheet.tabColor && writeColour('tabColor', sheet.tabColor),
    isFitted && element('pageSetUpPr', { fitToPage: true }),
  ];
  const filterMode = isFiltered(sheet) || null;
  return filterMode || content.some(Boolean) ? element('sheetPr', { filterMode }, content) : '';
}

export function writeView(sheet: Sheet, { isActive }: { isActive: boolean }): string {
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: sheet.showGridlines ? null : false,
        showRowColHeaders: sheet.showHeadings ? null : false,
        tabSelected: isActive || null,
        zoomScale: sheet.zoom === 100 ? null : sheet.zoom,
        zoomScaleNormal: sheet.zoom === 100 ? null : sheet.zoom,
        workbookViewId: 0,
      },
      paneAndSelections(sheet),
    ),
  );
}

export function readView(worksheet: XmlElement, sheet: Sheet, palette: Palette): void {
  sheet.tabColor = readColour(worksheet.at('sheetPr', 'tabColor'), palette) ?? '';
  const view = worksheet.at('sheetViews', 'sheetView');
  if (!view) return;
  sheet.showGridlines = view.flag('showGridLines', true);
  sheet.showHeadings = view.flag('showRowColHeaders', true);
  sheet.zoom = view.number('zoomScale') || 100;
  const pane = view.child('pane');
  if (pane && /^frozen/.test(pane.get('state') ?? ''))
    sheet.freeze = { rowCount: pane.number('ySplit') ?? 0, columnCount: pane.number('xSplit') ?? 0 };
  const active = pane?.get('activePane') ?? 'topLeft';
  const selections = view.all('selection');
  const selection = selections.find((one) => (one.get('pane') ?? 'topLeft') === active) ?? selections[0];
  sheet.selection = readSelection(selection);
}

/** Several areas may be selected; the one with the active cell is kept. */
function readSelection(selection: XmlElement | undefined): Rectangle {
  const areas = (selection?.get('sqref') ?? '').split(/\s+/);
  const area = areas[selection?.number('activeCellId') ?? 0] ?? areas[0] ?? '';
  return parseAddress(area) ?? parseAddress(selection?.get('activeCell') ?? '') ?? rectangle(0, 0);
}

function paneAndSelections(sheet: Sheet): string {
  const { freeze } = sheet;
  if (!freeze || (freeze.rowCount === 0 && freeze.columnCount === 0))
    return isHome(sheet.selection) ? '' : selection(null, sheet);
  const { rowCount, columnCount } = freeze;
  const active = paneOf(sheet.selection, freeze);
  const panes = PANES.filter(
    (pane) => (rowCount > 0 || !pane.startsWith('bottom')) && (columnCount > 0 || !pane.endsWith('Right')),
  );
  return (
    element('pane', {
      xSplit: columnCount || null,
      ySplit: rowCount || null,
      topLeftCell: formatAddress(rectangle(rowCount, columnCount)),
      activePane: active,
      state: 'frozen',
    }) + panes.map((pane) => selection(pane, pane === active ? sheet : null)).join('')
  );
}

const PANES = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'];

/** The pane that a selection begins in. */
function paneOf({ row, column }: Rectangle, { rowCount, columnCount }: NonNullable<Sheet['freeze']>): string {
  return (
    (rowCount > 0 && row >= rowCount ? 'bottom' : 'top') + (columnCount > 0 && column >= columnCount ? 'Right' : 'Left')
  );
}

/** Panes without the selection are listed without a place. */
function selection(pane: string | null, sheet: Sheet | null): string {
  const area = sheet?.selection;
  return element('selection', {
    pane: pane === 'topLeft' ? null : pane,
    activeCell: area && formatAddress(rectangle(area.row, area.column)),
    sqref: area && writeAreas([area]),
  });
}

function isHome({ row, column, rowCount, columnCount }: Rectangle): boolean {
  return row === 0 && column === 0 && rowCount === 1 && columnCount === 1;
}

function isFiltered(sheet: Sheet): boolean {
  return Boolean(sheet.autoFilter && sheet.autoFilter.filters.length > 0);
}
