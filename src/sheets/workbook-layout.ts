import { sheetPrefix } from './address';
import { sheetMark } from './hidden-names';
import type { SheetKey } from './naming';
import type { SheetLayout } from './sheet-layout';

/** Everything that a new workspace brings into a workbook. */
export interface WorkbookLayout {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetLayout[];
  readonly names: readonly NameLayout[];
}

export interface NameLayout {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly isVisible: boolean;
}

/** A sheet with the workbook names that belong to it. */
export interface LaidOutSheet {
  readonly sheet: SheetLayout;
  readonly names: readonly NameLayout[];
}

/** The hidden name by which a sheet without a table is found again. */
export function markOfSheet(key: SheetKey, name: string): NameLayout {
  return { name: sheetMark(key), formula: `=${sheetPrefix(name)}$A$1`, isVisible: false };
}
