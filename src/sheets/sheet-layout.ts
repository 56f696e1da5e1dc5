/**
 * Everything that stands on a sheet, as data: what is written, how it looks, and what its cells accept. Whoever has the
 * data can write the sheet, compare a workbook with it, or describe it. Rows and columns count from 0.
 */
import type { Area } from './address';
import type { CellContent } from './cell';

export interface SheetLayout {
  /** The name that it was given in this workbook. */
  readonly name: string;
  readonly isHidden: boolean;
  /** `#RRGGBB`; null for none. */
  readonly tabColor: string | null;
  readonly columns: readonly ColumnLayout[];
  /** Rows that grow with their wrapped texts. */
  readonly fitted: { readonly row: number; readonly rowCount: number } | null;
  /** Points; after fitting. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Plain values, written first. */
  readonly blocks: readonly Block[];
  readonly tables: readonly TableLayout[];
  /** Written once all tables and names of all sheets are there, since they refer to them. */
  readonly formulas: readonly Block[];
  /** In this order; a later one lies over an earlier one. */
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly Link[];
  readonly charts?: readonly ChartLayout[];
  /** Rows on top and columns on the left that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageLayout | null;
  /** Where the cursor waits. */
  readonly home: { readonly row: number; readonly column: number };
}

export interface ColumnLayout {
  readonly column: number;
  /** In characters of the workbook's normal font, as Excel shows it. */
  readonly width: number;
  readonly isHidden?: boolean;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
}

export interface TableLayout {
  readonly name: string;
  /** With its header row, whose texts stand in a block. */
  readonly area: Area;
  readonly hasFilter: boolean;
}

export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** A thin line under each row of the area. */
  readonly rules?: string;
  /** A thin line around the area and between its cells. */
  readonly grid?: string;
}

export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly message: string };
  /** Null where nothing is refused or remarked on. */
  readonly alert: { readonly style: 'Stop' | 'Information'; readonly title: string; readonly message: string } | null;
}

export type ValidationRule =
  | { readonly type: 'list'; readonly source: string }
  | { readonly type: 'date'; readonly first: string; readonly last: string }
  | { readonly type: 'decimal' | 'wholeNumber'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'custom'; readonly formula: string }
  | { readonly type: 'anyText' };

export interface ConditionalFormat {
  readonly area: Area;
  /** With its `=`, as seen from the area's first cell. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly strikethrough?: boolean;
  /** A thin line of this colour under the cell. */
  readonly rule?: string;
}

export interface Link {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A place in this workbook, such as `'Plan'!A1`. */
  readonly target: string;
  readonly tip: string;
}

export type ChartLayout = BarChartLayout | PointChartLayout;

interface ChartPlace {
  readonly name: string;
  /** Null where a cell above says what it shows. */
  readonly title: string | null;
  /** The cells that it lies on. */
  readonly over: Area;
}

/** Columns or bars: the first column of the figures names them, each further one measures a series. */
export interface BarChartLayout extends ChartPlace {
  readonly type: 'ColumnClustered' | 'BarClustered' | 'BarStacked';
  /** With a header row. */
  readonly figures: Area;
  /** One a series. */
  readonly colors: readonly string[];
}

/** Points over time, joined by lines. */
export interface PointChartLayout extends ChartPlace {
  readonly type: 'XYScatterLines';
  /** The name of the sheet that holds the figures. */
  readonly figuresOn: string;
  readonly series: readonly PointSeries[];
}

export interface PointSeries {
  readonly name: string;
  readonly color: string;
  readonly days: Area;
  readonly values: Area;
  /** Whether each value has a mark of its own on the line. */
  readonly isMarked: boolean;
}

export interface PageLayout {
  readonly orientation: 'Landscape' | 'Portrait';
  /** Shrunk to this many pages high; null for as many as it takes. One page wide always. */
  readonly pagesTall: number | null;
  /** Repeated on each page; null for none. */
  readonly titleRow: number | null;
  /** What is printed, where that is not everything. */
  readonly printed?: Area;
}
