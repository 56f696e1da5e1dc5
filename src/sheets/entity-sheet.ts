import type { Entity } from '../domain/model/entity';
import type { Rows } from '../domain/model/workspace';
import type { Column, ComputedColumn } from './column';
import type { Ink } from '../look/colours';
import type { Naming } from './naming';
import type { SheetLayout } from './sheet-layout';
import type { LinkedSheet } from './start-here-sheet';
import type { NameLayout } from './workbook-layout';

/** A sheet that holds one table: title in A1, help in A2, the table from row 4, and nothing below it. */
export interface EntitySheet<Row = Record<string, unknown>> {
  readonly key: LinkedSheet;
  readonly collection: keyof Rows;
  readonly entity: Entity<Row>;
  readonly title: string;
  readonly help: string;
  /** A field without a column does not compile. */
  readonly columns: { readonly [Name in keyof Row]-?: Column<Row[Name]> };
  readonly computed: Readonly<Record<string, ComputedColumn>>;
  /** Cells that take a colour by their word. */
  readonly colours: readonly ColouredColumn[];
  /** The last column that stays in view when the sheet is scrolled sideways. */
  readonly frozenThrough: keyof Row & string;
  /** Where the cursor waits in a new workspace. */
  readonly home: keyof Row & string;
  /** Blank rows of a new workspace, so that the sheet looks ready to be written on. */
  readonly readyRows: number;
  /** Whether the header offers to filter rows; charts beside the table would shrink with them. Yes unless it says no. */
  readonly hasFilter?: boolean;
  /** What stands on the right of the table, from this column on. */
  readonly beside?: (firstColumn: number, naming: Naming) => Beside;
  /** Workbook names that come with it, besides those by which its columns are found again. */
  readonly names?: (naming: Naming) => readonly NameLayout[];
}

export type Beside = Required<Pick<SheetLayout, 'columns' | 'rowHeights' | 'formulas' | 'styles' | 'charts'>>;

export interface ColouredColumn {
  /** A field or a computed column. */
  readonly column: string;
  /** Fixed colours by word, or those that the team gave its statuses on `Lists`. */
  readonly by: Readonly<Record<string, Ink>> | 'legend';
}

/** Checks a declaration against its row type; the sheets are listed together as sheets of any row. */
export function defineEntitySheet<Row>(sheet: EntitySheet<Row>): EntitySheet {
  const missing = Object.keys(sheet.entity.computed).filter((name) => !(name in sheet.computed));
  if (missing.length > 0) throw new RangeError(`The sheet ${sheet.title} has no column for ${missing.join(', ')}`);
  return sheet as unknown as EntitySheet;
}
