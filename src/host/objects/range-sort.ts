import { sortArea } from '../editing/sort';
import { intersection, type Rectangle } from '../model/address';
import type { Sheet } from '../model/sheet';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, oneOf, optional } from './arguments';
import type { Session } from './session';
import { readSortFields } from './sort-fields';

export class RangeSort extends ApiObject {
  static override readonly className = 'RangeSort';
  static override readonly members: MembersBySet<RangeSort> = { '1.2': ['Apply'] };
  static override readonly reading = ['Apply'];

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly area: () => Rectangle,
  ) {
    super();
  }

  Apply(fields: unknown, matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown, _method?: unknown): void {
    const by = optional<'Rows' | 'Columns'>(orientation, (word) => oneOf(['Rows', 'Columns'], word), 'Rows');
    const isHeadless = !optional(hasHeaders, flag, false);
    const body = isHeadless ? this.area() : withoutHeader(this.area(), by);
    // A whole column is sorted as far as the sheet is used.
    const used = this.sheet.usedArea();
    const area = used && intersection(body, used);
    if (area) sortArea(this.session.book, this.sheet, { ...body, ...limited(body, area) }, readSortFields(fields), { matchCase: optional(matchCase, flag, false), orientation: by });
  }
}

function withoutHeader(area: Rectangle, by: 'Rows' | 'Columns'): Rectangle {
  return by === 'Rows'
    ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }
    : { ...area, column: area.column + 1, columnCount: area.columnCount - 1 };
}

function limited(body: Rectangle, used: Rectangle): Partial<Rectangle> {
  return {
    rowCount: Math.min(body.rowCount, used.row + used.rowCount - body.row),
    columnCount: Math.min(body.columnCount, Math.max(used.column + used.columnCount - body.column, 1)),
  };
}
