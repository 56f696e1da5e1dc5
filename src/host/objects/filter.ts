import { applyFilters } from '../editing/filter';
import { noteTable } from '../editing/tables';
import { requireAllowed } from '../editing/protection';
import type { Sheet } from '../model/sheet';
import { bodyArea, type Table } from '../model/table';
import { ApiObject, type MembersBySet } from './api-object';
import { readCriteria, withFilter } from './filter-criteria';
import type { Session } from './session';

/** The filter of one column of a table. */
export class Filter extends ApiObject {
  static override readonly className = 'Filter';
  static override readonly members: MembersBySet<Filter> = {
    '1.2': [
      'Apply', 'ApplyBottomItemsFilter', 'ApplyBottomPercentFilter', 'ApplyCellColorFilter', 'ApplyCustomFilter', 'ApplyDynamicFilter',
      'ApplyFontColorFilter', 'ApplyTopItemsFilter', 'ApplyTopPercentFilter', 'ApplyValuesFilter', 'Clear', 'Criteria',
    ],
  };
  static override readonly reading = [
    'Apply', 'ApplyBottomItemsFilter', 'ApplyBottomPercentFilter', 'ApplyCellColorFilter', 'ApplyCustomFilter', 'ApplyDynamicFilter',
    'ApplyFontColorFilter', 'ApplyTopItemsFilter', 'ApplyTopPercentFilter', 'ApplyValuesFilter', 'Clear',
  ];

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly column: () => number,
  ) {
    super();
  }

  get Criteria(): Record<string, unknown> | null {
    const filter = this.table.filters.find(({ column }) => column === this.column());
    return filter ? { ...filter.criteria } : null;
  }

  Apply(criteria: unknown): void {
    this.store(readCriteria(this.session.book, criteria));
  }

  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: 'Values', values });
  }

  ApplyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.Apply({ filterOn: 'Custom', criterion1, criterion2, operator });
  }

  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: 'TopItems', criterion1: count });
  }

  ApplyTopPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: 'TopPercent', criterion1: percent });
  }

  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: 'BottomItems', criterion1: count });
  }

  ApplyBottomPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: 'BottomPercent', criterion1: percent });
  }

  ApplyCellColorFilter(color: unknown): void {
    this.Apply({ filterOn: 'CellColor', color });
  }

  ApplyFontColorFilter(color: unknown): void {
    this.Apply({ filterOn: 'FontColor', color });
  }

  ApplyDynamicFilter(dynamicCriteria: unknown): void {
    this.Apply({ filterOn: 'Dynamic', dynamicCriteria });
  }

  Clear(): void {
    this.store(null);
  }

  private store(criteria: Parameters<typeof withFilter>[2]): void {
    requireAllowed(this.sheet, 'allowAutoFilter');
    this.table.filters = withFilter(this.table.filters, this.column(), criteria);
    applyFilters(this.session.book, this.sheet, bodyArea(this.table), this.table.filters);
    noteTable(this.session.book, this.table);
  }
}
