import { reference } from '../editing/chart-series';
import { ExcelError, invalidArgument } from '../model/excel-error';
import { MARKER_STYLES, type ChartSeries as SeriesState, type MarkerStyle } from '../model/features';
import { ApiCollection, ApiObject, type MembersBySet } from './api-object';
import { flag, oneOf, optional, text, wholeNumber } from './arguments';
import type { ChartHolder } from './chart-parts';
import { color } from './color';
import { RangePlace } from './range-place';

export class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  static override readonly className = 'ChartSeriesCollection';
  static override readonly members: MembersBySet<ChartSeriesCollection> = { '1.1': ['Count', 'GetItemAt'], '1.4': ['GetCount'], '1.7': ['Add'] };

  constructor(private readonly holder: ChartHolder) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.holder.read().series.map((_, index) => new ChartSeries(this.holder, index));
  }

  get Count(): number {
    return this.holder.read().series.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): ChartSeries {
    const at = wholeNumber(index);
    if (at < 0 || at >= this.Count) throw invalidArgument();
    return new ChartSeries(this.holder, at);
  }

  /** Adds a series without values, to be set next. */
  Add(name?: unknown, index?: unknown): ChartSeries {
    const { series } = this.holder.read();
    const at = optional(index, wholeNumber, series.length);
    if (at < 0 || at > series.length) throw invalidArgument();
    const added: SeriesState = { name: optional(name, text, `Series${series.length + 1}`), nameReference: null, values: '', categories: null, color: null, marker: 'Automatic' };
    this.holder.change({ series: series.toSpliced(at, 0, added) });
    return new ChartSeries(this.holder, at);
  }
}

export class ChartSeries extends ApiObject {
  static override readonly className = 'ChartSeries';
  static override readonly members: MembersBySet<ChartSeries> = {
    '1.1': ['Format', 'Name'],
    '1.7': ['Delete', 'HasDataLabels', 'MarkerBackgroundColor', 'MarkerForegroundColor', 'MarkerStyle', 'SetValues', 'SetXAxisValues'],
  };

  constructor(
    private readonly holder: ChartHolder,
    private readonly index: number,
  ) {
    super();
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(value: unknown) {
    this.change({ name: text(value), nameReference: null });
  }

  /** Labels are kept for the chart as a whole. */
  get HasDataLabels(): boolean {
    return this.holder.read().hasDataLabels;
  }

  set HasDataLabels(value: unknown) {
    this.holder.change({ hasDataLabels: flag(value) });
  }

  get MarkerBackgroundColor(): string {
    return this.state.color ?? '';
  }

  set MarkerBackgroundColor(value: unknown) {
    this.change({ color: color(value) });
  }

  get MarkerForegroundColor(): string {
    return this.state.color ?? '';
  }

  set MarkerForegroundColor(value: unknown) {
    this.change({ color: color(value) });
  }

  get MarkerStyle(): MarkerStyle {
    return this.state.marker;
  }

  set MarkerStyle(value: unknown) {
    this.change({ marker: oneOf(MARKER_STYLES, value) });
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat({ read: () => this.state.color, write: (color) => this.change({ color }) });
  }

  SetValues(source: unknown): void {
    this.change({ values: referenceTo(source) });
  }

  SetXAxisValues(source: unknown): void {
    this.change({ categories: referenceTo(source) });
  }

  Delete(): void {
    this.holder.change({ series: this.holder.read().series.filter((_, index) => index !== this.index) });
  }

  private get state(): SeriesState {
    const state = this.holder.read().series[this.index];
    if (!state) throw new ExcelError('ItemNotFound');
    return state;
  }

  private change(change: Partial<SeriesState>): void {
    const { state } = this;
    this.holder.change({ series: this.holder.read().series.map((series) => (series === state ? { ...series, ...change } : series)) });
  }
}

export class ChartSeriesFormat extends ApiObject {
  static override readonly className = 'ChartSeriesFormat';
  static override readonly members: MembersBySet<ChartSeriesFormat> = { '1.1': ['Fill', 'Line'] };

  constructor(private readonly colour: SeriesColour) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.colour.write);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.colour);
  }
}

/** A series has one colour: of its area, or of its line and points. */
interface SeriesColour {
  read(): string | null;
  write(color: string | null): void;
}

export class ChartLineFormat extends ApiObject {
  static override readonly className = 'ChartLineFormat';
  static override readonly members: MembersBySet<ChartLineFormat> = { '1.1': ['Clear', 'Color'] };

  constructor(private readonly colour: SeriesColour) {
    super();
  }

  get Color(): string {
    return this.colour.read() ?? '';
  }

  set Color(value: unknown) {
    this.colour.write(color(value));
  }

  /** Back to the colour that Excel chooses. */
  Clear(): void {
    this.colour.write(null);
  }
}

export class ChartFill extends ApiObject {
  static override readonly className = 'ChartFill';
  static override readonly members: MembersBySet<ChartFill> = { '1.1': ['Clear', 'SetSolidColor'] };

  constructor(private readonly fill: (color: string | null) => void) {
    super();
  }

  SetSolidColor(value: unknown): void {
    this.fill(color(value));
  }

  /** Back to the colour that Excel chooses. */
  Clear(): void {
    this.fill(null);
  }
}

function referenceTo(source: unknown): string {
  if (!(source instanceof RangePlace)) throw invalidArgument();
  return reference(source.sheet, source.area);
}
