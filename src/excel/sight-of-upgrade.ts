import { areaName, type Area } from '../sheets/address';
import type { CellValue } from '../sheets/cell';
import { MODULES_NAME, SCHEMA_VERSION_NAME } from '../sheets/hidden-names';
import type { Upgrade } from '../sheets/upgrades/upgrade';
import type { WorkbookReading } from '../sheets/workbook-reading';
import type { OpenColumn } from './look-for-upgrade';

/** What an upgrade is about to write over, or what has become of it. */
export interface UpgradeSight {
  /** The cells of lists and lines that are added, and of formulas that are replaced, area by area. */
  readonly cells: readonly SeenArea[];
  /** The headers of the columns that get a dropdown. */
  readonly headers: readonly CellValue[];
  /** The rules of these columns, area by area. */
  readonly rules: readonly SeenRule[];
  /** Once it is written: the version and the modules that the workbook names, and of each new sheet all that stands on it. */
  readonly marks: readonly string[];
  readonly sheets: readonly (readonly (readonly CellValue[])[])[];
}

export interface SeenArea {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
}

export interface SeenRule extends Pick<Excel.DataValidation, 'type' | 'rule' | 'prompt' | 'errorAlert'> {
  readonly sheet: string;
  readonly area: Area;
}

interface Looked {
  readonly upgrade: Upgrade;
  readonly columns: readonly OpenColumn[];
}

/** Asks for it; nothing is sent. @returns what gives it once that has been sent. */
export function queueSight({ workbook }: Excel.RequestContext, { upgrade, columns }: Looked, { isWritten }: { readonly isWritten: boolean }): () => UpgradeSight {
  const at = (sheet: string, area: Area): Excel.Range => workbook.worksheets.getItem(sheet).getRange(areaName(area));
  const cells = areasOf(upgrade).map((place) => ({ ...place, range: at(place.sheet, place.area).load('formulas') }));
  const headers = columns.map(({ rule: { sheet, area } }) => at(sheet, { ...area, row: area.row - 1, rowCount: 1 }).load('values'));
  const rules = columns.flatMap(({ rule: { sheet }, areas }) => areas.map((area) => ({ sheet, area, validation: at(sheet, area).dataValidation.load('type,rule,prompt,errorAlert') })));
  const marks = isWritten ? [SCHEMA_VERSION_NAME, MODULES_NAME].map((name) => workbook.names.getItemOrNullObject(name).load('formula')) : [];
  const sheets = isWritten ? upgrade.layout.sheets.map(({ name }) => workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject().load('formulas')) : [];
  return () => ({
    cells: cells.map(({ sheet, area, range }) => ({ sheet, area, formulas: range.formulas as CellValue[][] })),
    headers: headers.map(({ values }) => (values as CellValue[][])[0]?.[0] ?? ''),
    rules: rules.map(({ sheet, area, validation: { type, rule, prompt, errorAlert } }) => ({ sheet, area, type, rule, prompt, errorAlert })),
    marks: marks.map((mark) => (mark.isNullObject ? '' : String(mark.formula))),
    sheets: sheets.map((used) => (used.isNullObject ? [] : (used.formulas as CellValue[][]))),
  });
}

/** What stands there where nobody has changed anything since the workbook was read. */
export function expectedSight({ upgrade, columns }: Looked, { tables }: WorkbookReading): Pick<UpgradeSight, 'cells' | 'headers' | 'rules'> {
  const before = (sheet: string, area: Area): string => upgrade.formulas.find((one) => one.sheet === sheet && one.areas.includes(area))?.before ?? '';
  return {
    cells: areasOf(upgrade).map(({ sheet, area }) => ({ sheet, area, formulas: filled(area, before(sheet, area)) })),
    headers: columns.map(({ rule: { sheet, area } }) => {
      const table = [...tables.values()].find((one) => one.sheet === sheet && one.row === area.row - 1);
      return table?.values[0]?.[area.column - table.column] ?? '';
    }),
    rules: columns.flatMap(({ rule: { sheet }, areas, had }) => areas.map((area) => ({ sheet, area, ...had }))),
  };
}

export function isSameSight(one: Pick<UpgradeSight, 'cells' | 'headers'>, other: Pick<UpgradeSight, 'cells' | 'headers'>): boolean {
  return JSON.stringify([one.cells, one.headers]) === JSON.stringify([other.cells, other.headers]);
}

/** Cells that are written on sheets that are there. */
function areasOf({ lists, links, formulas }: Upgrade): { readonly sheet: string; readonly area: Area }[] {
  return [
    ...[lists, links].flatMap((further) => (further === null ? [] : [{ sheet: further.sheet, area: further.area }])),
    ...formulas.flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet, area }))),
  ];
}

function filled({ rowCount, columnCount }: Area, content: string): string[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => content));
}
