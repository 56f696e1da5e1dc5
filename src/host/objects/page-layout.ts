import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { PageLayout as LayoutState } from '../model/features';
import type { Sheet } from '../model/sheet';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, number, oneOf, record, text } from './arguments';
import { HeaderFooterGroup } from './header-footer';
import { paperNumber, paperType } from './paper-sizes';
import type { Range } from './range';
import { RangeAreas } from './range-areas';
import { RangePlace } from './range-place';
import { resolveAreas } from './resolve-reference';
import type { Session } from './session';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const POINTS_IN = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** How a sheet is printed. Margins are points. */
export class PageLayout extends ApiObject {
  static override readonly className = 'PageLayout';
  static override readonly members: MembersBySet<PageLayout> = {
    '1.9': [
      'BlackAndWhite', 'BottomMargin', 'CenterHorizontally', 'CenterVertically', 'FooterMargin', 'GetPrintArea', 'GetPrintAreaOrNullObject',
      'GetPrintTitleColumns', 'GetPrintTitleColumnsOrNullObject', 'GetPrintTitleRows', 'GetPrintTitleRowsOrNullObject', 'HeaderMargin',
      'HeadersFooters', 'LeftMargin', 'Orientation', 'PaperSize', 'PrintGridlines', 'PrintHeadings', 'RightMargin', 'SetPrintArea', 'SetPrintMargins',
      'SetPrintTitleColumns', 'SetPrintTitleRows', 'TopMargin', 'Zoom',
    ],
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup({ read: () => this.state, change: (change) => this.change(change) });
  }

  get Orientation(): LayoutState['orientation'] {
    return this.state.orientation;
  }

  set Orientation(value: unknown) {
    this.change({ orientation: oneOf(ORIENTATIONS, value) });
  }

  get PaperSize(): string {
    return paperType(this.state.paperSize);
  }

  set PaperSize(value: unknown) {
    this.change({ paperSize: paperNumber(text(value)) });
  }

  get Zoom(): Record<string, number> {
    const { zoom } = this.state;
    if ('scale' in zoom) return { scale: zoom.scale };
    return {
      ...(zoom.pagesWide !== null && { horizontalFitToPages: zoom.pagesWide }),
      ...(zoom.pagesTall !== null && { verticalFitToPages: zoom.pagesTall }),
    };
  }

  /** A scale of 10 to 400 percent, or the pages that the sheet is shrunk to. */
  set Zoom(given: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = record(given);
    const pages = (value: unknown): number | null => (value === undefined || value === null || value === '' ? null : within(1, 32_767, number(value)));
    if (scale !== undefined && scale !== null) this.change({ zoom: { scale: within(10, 400, number(scale)) } });
    else this.change({ zoom: { pagesWide: pages(horizontalFitToPages), pagesTall: pages(verticalFitToPages) } });
  }

  get CenterHorizontally(): boolean {
    return this.state.centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: flag(value) });
  }

  get CenterVertically(): boolean {
    return this.state.centerVertically;
  }

  set CenterVertically(value: unknown) {
    this.change({ centerVertically: flag(value) });
  }

  get PrintGridlines(): boolean {
    return this.state.printGridlines;
  }

  set PrintGridlines(value: unknown) {
    this.change({ printGridlines: flag(value) });
  }

  get PrintHeadings(): boolean {
    return this.state.printHeadings;
  }

  set PrintHeadings(value: unknown) {
    this.change({ printHeadings: flag(value) });
  }

  get BlackAndWhite(): boolean {
    return this.state.blackAndWhite;
  }

  set BlackAndWhite(value: unknown) {
    this.change({ blackAndWhite: flag(value) });
  }

  get LeftMargin(): number {
    return this.state.margins.left;
  }

  set LeftMargin(value: unknown) {
    this.changeMargins({ left: margin(value) });
  }

  get RightMargin(): number {
    return this.state.margins.right;
  }

  set RightMargin(value: unknown) {
    this.changeMargins({ right: margin(value) });
  }

  get TopMargin(): number {
    return this.state.margins.top;
  }

  set TopMargin(value: unknown) {
    this.changeMargins({ top: margin(value) });
  }

  get BottomMargin(): number {
    return this.state.margins.bottom;
  }

  set BottomMargin(value: unknown) {
    this.changeMargins({ bottom: margin(value) });
  }

  get HeaderMargin(): number {
    return this.state.margins.header;
  }

  set HeaderMargin(value: unknown) {
    this.changeMargins({ header: margin(value) });
  }

  get FooterMargin(): number {
    return this.state.margins.footer;
  }

  set FooterMargin(value: unknown) {
    this.changeMargins({ footer: margin(value) });
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor = POINTS_IN[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
    const wanted = Object.entries(record(options)).flatMap(([side, size]) =>
      size === undefined || size === null ? [] : [[oneOf(['left', 'right', 'top', 'bottom', 'header', 'footer'], side), margin(size) * factor]],
    );
    this.changeMargins(Object.fromEntries(wanted) as Partial<LayoutState['margins']>);
  }

  SetPrintArea(area: unknown): void {
    this.change({ printArea: this.areasOf(area) });
  }

  GetPrintArea(): RangeAreas {
    return this.session.make.rangeAreas(this.sheet, this.state.printArea);
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    return this.state.printArea.length > 0 ? this.GetPrintArea() : null;
  }

  SetPrintTitleRows(rows: unknown): void {
    const [{ row, rowCount } = invalid()] = this.areasOf(rows);
    this.change({ titleRows: { row, rowCount } });
  }

  GetPrintTitleRows(): Range {
    return this.GetPrintTitleRowsOrNullObject() ?? notFound();
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.state;
    return titleRows && this.session.make.range(this.sheet, { ...titleRows, column: 0, columnCount: MAX_COLUMNS });
  }

  SetPrintTitleColumns(columns: unknown): void {
    const [{ column, columnCount } = invalid()] = this.areasOf(columns);
    this.change({ titleColumns: { column, columnCount } });
  }

  GetPrintTitleColumns(): Range {
    return this.GetPrintTitleColumnsOrNullObject() ?? notFound();
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.state;
    return titleColumns && this.session.make.range(this.sheet, { ...titleColumns, row: 0, rowCount: MAX_ROWS });
  }

  private get state(): LayoutState {
    return this.sheet.pageLayout;
  }

  private areasOf(given: unknown): readonly Rectangle[] {
    if (given instanceof RangePlace) return given.sheet === this.sheet ? [given.area] : invalid();
    if (given instanceof RangeAreas) return given.areas;
    return resolveAreas(this.session.book, this.sheet, text(given));
  }

  private changeMargins(margins: Partial<LayoutState['margins']>): void {
    this.change({ margins: { ...this.state.margins, ...margins } });
  }

  private change(change: Partial<LayoutState>): void {
    this.sheet.pageLayout = { ...this.state, ...change };
    this.session.book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'page-layout' });
  }
}

const margin = (value: unknown): number => within(0, 4_000, number(value));

function within(least: number, most: number, value: number): number {
  return value >= least && value <= most ? value : invalid();
}

function invalid(): never {
  throw invalidArgument();
}

function notFound(): never {
  throw new ExcelError('ItemNotFound');
}
