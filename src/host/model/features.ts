/**
 * What stands on a sheet besides cells: validation, conditional formats, notes, links, charts, the printed page.
 * Plain data in Excel's own words, without behaviour.
 */
import type { Rectangle } from './address';
import type { IconCriterion } from './icon-criteria';
import type { Scalar } from './scalar';
import type { StyleChange } from './style';

export type ComparisonOperator =
  | 'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo'
  | 'GreaterThan' | 'LessThan' | 'GreaterThanOrEqualTo' | 'LessThanOrEqualTo';

/** Formulas carry their leading `=` and are written for the first cell of the first area. */
export type ValidationRule =
  | { readonly type: 'List'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: 'WholeNumber' | 'Decimal' | 'TextLength' | 'Date' | 'Time';
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    }
  | { readonly type: 'Custom'; readonly formula: string };

export interface Validation {
  readonly id: string;
  readonly areas: readonly Rectangle[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string; readonly showPrompt: boolean };
  readonly errorAlert: {
    readonly title: string;
    readonly message: string;
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
  };
}

export type ConditionalFormatRule =
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: 'CellValue';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | {
      readonly type: 'ContainsText';
      readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      readonly text: string;
    }
  | { readonly type: 'TopBottom'; readonly kind: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent'; readonly rank: number }
  | { readonly type: 'PresetCriteria'; readonly criterion: PresetCriterion }
  | {
      readonly type: 'DataBar';
      readonly color: string;
      /** That of the language where there is none. */
      readonly direction?: 'LeftToRight' | 'RightToLeft';
      readonly isBarOnly?: boolean;
    }
  | { readonly type: 'ColorScale'; readonly points: readonly ColorScalePoint[] }
  | {
      readonly type: 'IconSet';
      readonly style: string;
      /** One for each icon, the lowest first; the usual ones where there are none. */
      readonly criteria?: readonly IconCriterion[];
      readonly isReversed?: boolean;
      readonly isIconOnly?: boolean;
    };

export type PresetCriterion =
  | 'Blanks' | 'NonBlanks' | 'Errors' | 'NonErrors'
  | 'Yesterday' | 'Today' | 'Tomorrow' | 'LastSevenDays' | `${'Last' | 'This' | 'Next'}${'Week' | 'Month'}`
  | `${'' | 'EqualOr' | 'OneStdDev' | 'TwoStdDev' | 'ThreeStdDev'}${'Above' | 'Below'}Average`
  | 'UniqueValues' | 'DuplicateValues';

export interface ColorScalePoint {
  readonly kind: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile' | 'Formula';
  readonly formula: string | null;
  readonly color: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rectangle[];
  readonly rule: ConditionalFormatRule;
  /** What the rule lays over the cell's own style where it holds. */
  readonly format: StyleChange;
  /** 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  /** An outside address, or null. */
  readonly address: string | null;
  /** A place in this workbook such as `'Plan'!A1`, or null. */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

export interface ChartSeries {
  readonly name: string;
  /** Address with sheet name that the name is read from, or null for a literal name. */
  readonly nameReference: string | null;
  /** Address with sheet name, such as `Plan!$B$2:$B$9`. */
  readonly values: string;
  readonly categories: string | null;
  /** `#RRGGBB`, or null for the automatic colour. */
  readonly color: string | null;
  /** What stands at its points, in kinds of chart that mark them. */
  readonly marker: MarkerStyle;
}

/** The words of `Excel.ChartMarkerStyle` for shapes that Excel draws itself. */
export const MARKER_STYLES = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'] as const;
export type MarkerStyle = (typeof MARKER_STYLES)[number];

export interface Chart {
  readonly id: string;
  readonly name: string;
  /** An `Excel.ChartType`, such as `ColumnClustered`, `BarStacked` or `Line`. */
  readonly type: string;
  readonly title: string | null;
  readonly series: readonly ChartSeries[];
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly hasLegend: boolean;
  readonly legendPosition: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';
  /** True where the first category stands where the last one usually does: at the top of a chart of bars. */
  readonly isCategoryReversed: boolean;
  /** The axis of values and the lines across the chart at its steps. */
  readonly hasValueAxis: boolean;
  readonly hasGridlines: boolean;
  readonly categoryAxisTitle: string | null;
  readonly valueAxisTitle: string | null;
  readonly hasDataLabels: boolean;
}

export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** An `Excel.PaperType` as Excel's file number; 9 is A4. */
  readonly paperSize: number;
  /** Pages wide and tall that it is shrunk to, or a scale in percent. */
  readonly zoom: { readonly scale: number } | { readonly pagesWide: number | null; readonly pagesTall: number | null };
  /** Points. */
  readonly margins: {
    readonly left: number; readonly right: number; readonly top: number; readonly bottom: number;
    readonly header: number; readonly footer: number;
  };
  readonly printArea: readonly Rectangle[];
  /** Rows repeated on top of each page: first index and count. */
  readonly titleRows: { readonly row: number; readonly rowCount: number } | null;
  readonly titleColumns: { readonly column: number; readonly columnCount: number } | null;
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
}

export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 9,
  zoom: { scale: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  printArea: [],
  titleRows: null,
  titleColumns: null,
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
};

/** Which rows a filter hides is state of the rows; this is the condition behind it, kept as given. */
export interface FilterCriterion {
  /** Zero-based column within the filtered range. */
  readonly column: number;
  readonly criteria: Readonly<Record<string, unknown>>;
}

export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface Protection {
  readonly options: ProtectionOptions;
  /** Never shown or written in clear; null for none. */
  readonly password: string | null;
  /** The digest that a file kept in place of the password: written back as it was. */
  readonly passwordDigest?: Readonly<Record<string, string>>;
}

/** A name: `=Plan!$B$5`, a constant or an expression; scope null is the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly scope: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** What a custom document property can hold. */
export type PropertyValue = Exclude<Scalar, null | object> | Date;
