import { ExcelError } from '../model/excel-error';
import type { Chart as ChartState } from '../model/features';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, oneOf, text } from './arguments';

/** Where a chart is kept. */
export interface ChartHolder {
  read(): ChartState;
  change(change: Partial<ChartState>): void;
}

abstract class ChartPart extends ApiObject {
  constructor(protected readonly holder: ChartHolder) {
    super();
  }
}

export class ChartTitle extends ChartPart {
  static override readonly className = 'ChartTitle';
  static override readonly members: MembersBySet<ChartTitle> = { '1.1': ['Text', 'Visible'] };

  get Text(): string {
    return this.holder.read().title ?? '';
  }

  /** A text makes the title visible. */
  set Text(value: unknown) {
    this.holder.change({ title: text(value) });
  }

  get Visible(): boolean {
    return this.holder.read().title !== null;
  }

  set Visible(value: unknown) {
    const isVisible = flag(value);
    if (isVisible !== this.Visible) this.holder.change({ title: isVisible ? 'Chart Title' : null });
  }
}

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export class ChartLegend extends ChartPart {
  static override readonly className = 'ChartLegend';
  static override readonly members: MembersBySet<ChartLegend> = { '1.1': ['Position', 'Visible'] };

  get Visible(): boolean {
    return this.holder.read().hasLegend;
  }

  set Visible(value: unknown) {
    this.holder.change({ hasLegend: flag(value) });
  }

  get Position(): string {
    return this.holder.read().legendPosition;
  }

  set Position(value: unknown) {
    this.holder.change({ legendPosition: oneOf(LEGEND_POSITIONS, value) });
  }
}

/** The labels of all series at once. */
export class ChartDataLabels extends ChartPart {
  static override readonly className = 'ChartDataLabels';
  static override readonly members: MembersBySet<ChartDataLabels> = { '1.1': ['ShowValue'] };

  get ShowValue(): boolean {
    return this.holder.read().hasDataLabels;
  }

  set ShowValue(value: unknown) {
    this.holder.change({ hasDataLabels: flag(value) });
  }
}

export class ChartAxes extends ChartPart {
  static override readonly className = 'ChartAxes';
  static override readonly members: MembersBySet<ChartAxes> = { '1.1': ['CategoryAxis', 'ValueAxis'], '1.7': ['GetItem'] };

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.holder, 'Category');
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.holder, 'Value');
  }

  GetItem(type: unknown): ChartAxis {
    return oneOf(['Category', 'Value'], type) === 'Category' ? this.CategoryAxis : this.ValueAxis;
  }
}

type AxisTitleKey = 'categoryAxisTitle' | 'valueAxisTitle';

/** Of the categories only their order is kept, and of the values whether they have an axis and lines: the rest is as Excel first has it. */
export class ChartAxis extends ApiObject {
  static override readonly className = 'ChartAxis';
  static override readonly members: MembersBySet<ChartAxis> = { '1.1': ['MajorGridlines', 'Title'], '1.7': ['ReversePlotOrder', 'Visible'] };

  constructor(
    private readonly holder: ChartHolder,
    private readonly type: 'Category' | 'Value',
  ) {
    super();
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.holder, this.type === 'Category' ? 'categoryAxisTitle' : 'valueAxisTitle');
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.holder, this.type);
  }

  get ReversePlotOrder(): boolean {
    return this.type === 'Category' && this.holder.read().isCategoryReversed;
  }

  set ReversePlotOrder(value: unknown) {
    const isReversed = flag(value);
    if (this.type === 'Category') this.holder.change({ isCategoryReversed: isReversed });
    else if (isReversed) throw notKept('an axis of values in reverse order');
  }

  get Visible(): boolean {
    return this.type === 'Category' || this.holder.read().hasValueAxis;
  }

  set Visible(value: unknown) {
    const isVisible = flag(value);
    if (this.type === 'Value') this.holder.change({ hasValueAxis: isVisible });
    else if (!isVisible) throw notKept('charts without an axis of categories');
  }
}

/** The lines across a chart at the steps of an axis. */
export class ChartGridlines extends ApiObject {
  static override readonly className = 'ChartGridlines';
  static override readonly members: MembersBySet<ChartGridlines> = { '1.1': ['Visible'] };

  constructor(
    private readonly holder: ChartHolder,
    private readonly axis: 'Category' | 'Value',
  ) {
    super();
  }

  get Visible(): boolean {
    return this.axis === 'Value' && this.holder.read().hasGridlines;
  }

  set Visible(value: unknown) {
    const isVisible = flag(value);
    if (this.axis === 'Value') this.holder.change({ hasGridlines: isVisible });
    else if (isVisible) throw notKept('lines at the categories of a chart');
  }
}

function notKept(what: string): ExcelError {
  return new ExcelError('NotImplemented', `The embedded Excel does not keep ${what}.`);
}

export class ChartAxisTitle extends ApiObject {
  static override readonly className = 'ChartAxisTitle';
  static override readonly members: MembersBySet<ChartAxisTitle> = { '1.1': ['Text', 'Visible'] };

  constructor(
    private readonly holder: ChartHolder,
    private readonly key: AxisTitleKey,
  ) {
    super();
  }

  get Text(): string {
    return this.holder.read()[this.key] ?? '';
  }

  set Text(value: unknown) {
    this.holder.change({ [this.key]: text(value) });
  }

  get Visible(): boolean {
    return this.holder.read()[this.key] !== null;
  }

  set Visible(value: unknown) {
    const isVisible = flag(value);
    if (isVisible !== this.Visible) this.holder.change({ [this.key]: isVisible ? 'Axis Title' : null });
  }
}
