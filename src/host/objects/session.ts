import type { Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { DefinedName } from '../model/features';
import type { Place } from '../model/place';
import type { Sheet } from '../model/sheet';
import type { StyleChange } from '../model/style';
import type { Table as TableState } from '../model/table';
import type { EventRegistry } from './events';
import type { KeptRanges } from './kept-ranges';
import type { NamedItem } from './named-item';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** What every API object works on: one workbook, open for add-ins. */
export interface Session {
  readonly book: Book;
  readonly events: EventRegistry;
  readonly kept: KeptRanges;
  readonly make: ObjectFactory;
  /** Brings values up to date, as Excel does on its own unless calculation is manual; `full` does it in any case. */
  calculate(scope: 'pending' | 'full'): void;
  /** The larger write that the client is sending in pieces, if it is: it is told to event handlers as one. */
  chunkedWrite: Place | null;
}

/** Makes the objects that refer to each other, so that their files need not. */
export interface ObjectFactory {
  range(sheet: Sheet, area: Rectangle): Range;
  /** Throws ItemNotFound where there is no area. */
  rangeAreas(sheet: Sheet, areas: readonly Rectangle[]): RangeAreas;
  worksheet(sheet: Sheet): Worksheet;
  table(table: TableState): Table;
  /** The look of a cell style such as `Heading 1`, which scripts call `Heading1`. Throws ItemNotFound where there is none of that name. */
  cellStyle(name: string): StyleChange;
  namedItem(name: DefinedName): NamedItem;
}
