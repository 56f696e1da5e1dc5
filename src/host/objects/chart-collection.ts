import { seriesFrom } from '../editing/chart-series';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Chart as ChartState } from '../model/features';
import type { Sheet } from '../model/sheet';
import { ApiCollection, type MembersBySet } from './api-object';
import { oneOf, optional, text, wholeNumber } from './arguments';
import { Chart, SERIES_BY } from './chart';
import { chartType } from './chart-types';
import { RangePlace } from './range-place';
import type { Session } from './session';

export class ChartCollection extends ApiCollection<Chart> {
  static override readonly className = 'ChartCollection';
  static override readonly members: MembersBySet<ChartCollection> = {
    '1.1': ['Add', 'Count', 'GetItem', 'GetItemAt'],
    '1.4': ['GetCount', 'GetItemOrNullObject'],
  };
  static override readonly reading = ['Add'];

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => this.chart(chart));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  GetCount(): number {
    return this.Count;
  }

  /** By name, or by id. */
  GetItem(key: unknown): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw new ExcelError('ItemNotFound');
    return chart;
  }

  GetItemOrNullObject(key: unknown): Chart | null {
    const wanted = text(key).toLowerCase();
    const { charts } = this.sheet;
    const chart = charts.find(({ name }) => name.toLowerCase() === wanted) ?? charts.find(({ id }) => id.toLowerCase() === wanted);
    return chart ? this.chart(chart) : null;
  }

  GetItemAt(index: unknown): Chart {
    const chart = this.sheet.charts[wholeNumber(index)];
    if (!chart) throw invalidArgument();
    return this.chart(chart);
  }

  /** A chart of a range's cells; its title is the series' name where there is one series. */
  Add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    const read = chartType(type);
    if (!(source instanceof RangePlace)) throw invalidArgument();
    const series = seriesFrom(source.sheet, source.area, optional(seriesBy, (value) => oneOf(SERIES_BY, value), 'Auto'));
    const number = this.sheet.charts.length + 1;
    const { book } = this.session;
    const added: ChartState = {
      id: book.nextFeatureId(), name: `Chart ${number}`, type: read, title: series.length === 1 ? (series[0]?.name ?? null) : null, series,
      ...FIRST_PLACE, hasLegend: series.length > 1, legendPosition: 'Bottom', isCategoryReversed: false, hasValueAxis: true, hasGridlines: true, categoryAxisTitle: null, valueAxisTitle: null, hasDataLabels: false,
    };
    this.sheet.charts = [...this.sheet.charts, added];
    book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'chart' });
    return this.chart(added);
  }

  private chart({ id }: ChartState): Chart {
    return new Chart(this.session, this.sheet, id);
  }
}

/** Points; the size of a new chart in Excel. */
const FIRST_PLACE = { left: 180, top: 75, width: 360, height: 216 };
