import { seriesFrom } from '../editing/chart-series';
import { boundingRectangle, type Rectangle } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Chart as ChartState } from '../model/features';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Identity, type MembersBySet } from './api-object';
import { number, oneOf, optional, text } from './arguments';
import { ChartAxes, ChartDataLabels, ChartLegend, ChartTitle, type ChartHolder } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { chartType } from './chart-types';
import { RangePlace } from './range-place';
import { resolveReference } from './resolve-reference';
import type { Session } from './session';
import type { Worksheet } from './worksheet';

export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** A chart on a sheet. Places and sizes are points from the sheet's top left corner. */
export class Chart extends ApiObject {
  static override readonly className = 'Chart';
  static override readonly members: MembersBySet<Chart> = {
    '1.1': ['Axes', 'DataLabels', 'Delete', 'Height', 'Left', 'Legend', 'Name', 'Series', 'SetData', 'SetPosition', 'Title', 'Top', 'Width'],
    '1.2': ['Worksheet'],
    '1.7': ['ChartType', 'Id'],
  };
  static override readonly reading = ['SetData'];

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.id, _Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(value: unknown) {
    this.change({ name: text(value) });
  }

  get ChartType(): string {
    return this.state.type;
  }

  set ChartType(value: unknown) {
    this.change({ type: chartType(value) });
  }

  get Left(): number {
    return this.state.left;
  }

  set Left(value: unknown) {
    this.change({ left: atLeastNothing(value) });
  }

  get Top(): number {
    return this.state.top;
  }

  set Top(value: unknown) {
    this.change({ top: atLeastNothing(value) });
  }

  get Width(): number {
    return this.state.width;
  }

  set Width(value: unknown) {
    this.change({ width: atLeastNothing(value) });
  }

  get Height(): number {
    return this.state.height;
  }

  set Height(value: unknown) {
    this.change({ height: atLeastNothing(value) });
  }

  get Worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.holder);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.holder);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.holder);
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.holder);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.holder);
  }

  SetData(source: unknown, seriesBy?: unknown): void {
    if (!(source instanceof RangePlace)) throw invalidArgument();
    this.change({ series: seriesFrom(source.sheet, source.area, optional(seriesBy, (value) => oneOf(SERIES_BY, value), 'Auto')) });
  }

  /** Puts the chart over the cells from one to another; without the other only its corner moves. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.areaOf(startCell);
    const end = endCell === undefined || endCell === null || endCell === '' ? null : this.areaOf(endCell);
    const over = this.session.make.range(this.sheet, end ? boundingRectangle(start, end) : start);
    this.change({ left: over.Left, top: over.Top, ...(end && { width: over.Width, height: over.Height }) });
  }

  Delete(): void {
    this.store(this.sheet.charts.filter(({ id }) => id !== this.id));
  }

  private get state(): ChartState {
    const state = this.sheet.charts.find(({ id }) => id === this.id);
    if (!state) throw new ExcelError('ItemNotFound');
    return state;
  }

  private get holder(): ChartHolder {
    return { read: () => this.state, change: (change) => this.change(change) };
  }

  private areaOf(given: unknown): Rectangle {
    if (given instanceof RangePlace && given.sheet === this.sheet) return given.area;
    const target = typeof given === 'string' ? resolveReference(this.session.book, this.sheet, given) : null;
    if (target?.sheet !== this.sheet) throw invalidArgument();
    return target.area;
  }

  private change(change: Partial<ChartState>): void {
    const { state } = this;
    this.store(this.sheet.charts.map((chart) => (chart === state ? { ...chart, ...change } : chart)));
  }

  private store(charts: ChartState[]): void {
    this.sheet.charts = charts;
    this.session.book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'chart' });
  }
}

function atLeastNothing(value: unknown): number {
  const points = number(value);
  if (points < 0) throw invalidArgument();
  return points;
}
