import type { CellValue } from './cell';

/** What has to be known of a table in order to write into it, besides what its cells show. */
export interface TableContents {
  /** Of each cell of the body its formula, or its value where it has none. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Of each cell of the body, in Excel's own words for every language: `General`, `@`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** The rows below the body that a longer table would take in, across its columns. */
  readonly below: {
    readonly formulas: readonly (readonly CellValue[])[];
    readonly numberFormats: readonly (readonly string[])[];
  };
  /** What the Excel table is called in this workbook; null where people have made plain cells of it. */
  readonly excelTable: string | null;
  /** Whether a row of totals stands below the body. */
  readonly hasTotals: boolean;
  /** Whether its sheet is protected: single cells may be open, but no table grows there. */
  readonly isProtected: boolean;
}
