import { isRowHidden } from '../editing/lines';
import { formatAddress, quoteSheetName, rectangle, type Rectangle } from '../model/address';
import { invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { ApiCollection, ApiObject, type MembersBySet } from './api-object';
import { wholeNumber } from './arguments';
import type { Range } from './range';
import type { Session } from './session';

/** The rows and columns of a range that are neither hidden nor filtered away. */
export class RangeView extends ApiObject {
  static override readonly className = 'RangeView';
  static override readonly members: MembersBySet<RangeView> = {
    '1.3': [
      'CellAddresses', 'ColumnCount', 'Formulas', 'FormulasLocal', 'FormulasR1C1', 'GetRange', 'Index', 'NumberFormat', 'RowCount', 'Rows', 'Text',
      'ValueTypes', 'Values',
    ],
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly area: Rectangle,
    private readonly index = 0,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }

  get RowCount(): number {
    return this.rows.length;
  }

  get ColumnCount(): number {
    return this.columns.length;
  }

  get Rows(): RangeViewCollection {
    return new RangeViewCollection(
      this.rows.map((row, index) => new RangeView(this.session, this.sheet, { ...this.area, row: this.area.row + row, rowCount: 1 }, index)),
    );
  }

  get CellAddresses(): string[][] {
    const sheet = quoteSheetName(this.sheet.name);
    return this.rows.map((row) => this.columns.map((column) => `${sheet}!${formatAddress(rectangle(this.area.row + row, this.area.column + column))}`));
  }

  get Values(): unknown[][] {
    return this.visible(this.GetRange().Values);
  }

  get Text(): unknown[][] {
    return this.visible(this.GetRange().Text);
  }

  get Formulas(): unknown[][] {
    return this.visible(this.GetRange().Formulas);
  }

  get FormulasLocal(): unknown[][] {
    return this.Formulas;
  }

  get FormulasR1C1(): unknown[][] {
    return this.visible(this.GetRange().FormulasR1C1);
  }

  get NumberFormat(): unknown[][] {
    const formats = this.GetRange().NumberFormat;
    return this.visible(Array.isArray(formats) ? formats : null);
  }

  get ValueTypes(): unknown[][] {
    return this.visible(this.GetRange().ValueTypes);
  }

  /** The whole range that the view looks at. */
  GetRange(): Range {
    return this.session.make.range(this.sheet, this.area);
  }

  private visible(cells: readonly (readonly unknown[])[] | null): unknown[][] {
    return cells === null ? [] : this.rows.map((row) => this.columns.map((column) => cells[row]?.[column]));
  }

  private get rows(): number[] {
    return Array.from({ length: this.area.rowCount }, (_, offset) => offset).filter((offset) => !isRowHidden(this.sheet, this.area.row + offset));
  }

  private get columns(): number[] {
    return Array.from({ length: this.area.columnCount }, (_, offset) => offset).filter(
      (offset) => !this.sheet.columns.get(this.area.column + offset)?.hidden,
    );
  }
}

/** The visible rows, one by one. */
export class RangeViewCollection extends ApiCollection<RangeView> {
  static override readonly className = 'RangeViewCollection';
  static override readonly members: MembersBySet<RangeViewCollection> = { '1.3': ['GetItemAt'], '1.4': ['GetCount'] };

  constructor(private readonly views: readonly RangeView[]) {
    super();
  }

  items(): readonly RangeView[] {
    return this.views;
  }

  GetCount(): number {
    return this.views.length;
  }

  GetItemAt(index: unknown): RangeView {
    const view = this.views[wholeNumber(index)];
    if (!view) throw invalidArgument();
    return view;
  }
}
