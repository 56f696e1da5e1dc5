import { formatAddress, parseAddress, type Rectangle } from '../../model/address';
import { bodyArea, type Table, type TableColumn } from '../../model/table';
import { COST, type Budget } from '../archive/budget';
import { fromFileForm, toFileForm, type FormulaPlace } from '../formula/file-form';
import { element, escapeText } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';
import { readFilters, writeAutoFilter, writeSortState } from './filters';

/** A file's word for what a totals cell does with its column, and SUBTOTAL's number for the same. */
const TOTALS: readonly (readonly [word: string, subtotal: number])[] = [
  ['average', 101],
  ['countNums', 102],
  ['count', 103],
  ['max', 104],
  ['min', 105],
  ['stdDev', 107],
  ['sum', 109],
  ['var', 110],
];

/** @param id unique among the workbook's tables, from 1 */
export function tableXml(table: Table, id: number, place: FormulaPlace): string {
  const { area } = table;
  const filtered: Rectangle = { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) };
  const name = toExcelText(table.name);
  return element(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id,
      name,
      displayName: name,
      ref: formatAddress(area),
      headerRowCount: table.showHeaders ? null : 0,
      totalsRowCount: table.showTotals ? 1 : null,
      totalsRowShown: table.showTotals || hasTotals(table) ? null : false,
    },
    table.showHeaders && table.showFilterButton ? writeAutoFilter(filtered, table.filters) : '',
    writeSortState(bodyArea(table), table.sortFields),
    element(
      'tableColumns',
      { count: table.columns.length },
      table.columns.map((column) => writeColumn(column, table, place)),
    ),
    element('tableStyleInfo', {
      name: table.style || null,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  );
}

/** @returns null where the part names no area */
export function readTable(root: XmlElement, id: string, sheetId: string, budget: Budget): Table | null {
  const ref = parseAddress(root.get('ref') ?? '');
  if (!ref) return null;
  budget.spend(ref.columnCount * COST.tableColumn);
  const name = fromExcelText(root.get('displayName') ?? root.get('name') ?? `Table${id}`);
  const showHeaders = (root.number('headerRowCount') ?? 1) > 0;
  const showTotals = (root.number('totalsRowCount') ?? 0) > 0;
  // Some programs write tables without a body; Excel's always have one.
  const area = { ...ref, rowCount: Math.max(ref.rowCount, 1 + Number(showHeaders) + Number(showTotals)) };
  const listed = root.child('tableColumns')?.all('tableColumn') ?? [];
  const style = root.child('tableStyleInfo');
  const autoFilter = root.child('autoFilter');
  const sorted = root.child('sortState') ?? autoFilter?.child('sortState');
  return {
    id,
    name,
    sheetId,
    area,
    columns: Array.from({ length: area.columnCount }, (_, index) => readColumn(listed[index], index, name)),
    showHeaders,
    showTotals,
    style: style?.get('name') ?? '',
    showBandedRows: style?.flag('showRowStripes') ?? false,
    showBandedColumns: style?.flag('showColumnStripes') ?? false,
    highlightFirstColumn: style?.flag('showFirstColumn') ?? false,
    highlightLastColumn: style?.flag('showLastColumn') ?? false,
    showFilterButton: autoFilter !== undefined,
    filters: readFilters(autoFilter),
    sortFields: (sorted?.all('sortCondition') ?? []).flatMap((condition) => {
      const column = parseAddress(condition.get('ref') ?? '')?.column;
      return column === undefined ? [] : [{ column: column - area.column, ascending: !condition.flag('descending') }];
    }),
  };
}

function writeColumn(column: TableColumn, table: Table, place: FormulaPlace): string {
  const total = column.totalsFormula === null ? null : totalsWord(column.totalsFormula, column.name);
  const formula = (name: string, text: string | null): string =>
    text === null ? '' : element(name, {}, escapeText(toExcelText(toFileForm(text, { ...place, table: table.name }))));
  return element(
    'tableColumn',
    {
      id: column.id,
      // Line breaks in headers are escaped here, as Excel does.
      name: toExcelText(column.name).replaceAll('\n', '_x000a_'),
      totalsRowFunction: total,
      totalsRowLabel: column.totalsLabel === null || total ? null : toExcelText(column.totalsLabel),
    },
    formula('calculatedColumnFormula', column.calculatedFormula),
    total === 'custom' ? formula('totalsRowFormula', column.totalsFormula) : '',
  );
}

function readColumn(column: XmlElement | undefined, index: number, table: string): TableColumn {
  const name = fromExcelText(column?.get('name') ?? `Column${index + 1}`);
  const formula = (child: string): string | null => {
    const text = column?.child(child)?.text;
    return text ? fromFileForm(fromExcelText(text), table) : null;
  };
  const label = column?.get('totalsRowLabel');
  const word = column?.get('totalsRowFunction') ?? 'none';
  const subtotal = TOTALS.find(([known]) => known === word)?.[1];
  return {
    id: column?.number('id') ?? index + 1,
    name,
    calculatedFormula: formula('calculatedColumnFormula'),
    totalsLabel: label === undefined ? null : fromExcelText(label),
    totalsFormula:
      subtotal === undefined ? formula('totalsRowFormula') : `=SUBTOTAL(${subtotal},${columnReference(name)})`,
  };
}

/** The word for a plain subtotal of the column itself; `custom` for any other formula. */
function totalsWord(formula: string, column: string): string {
  const match = /^=\s*SUBTOTAL\(\s*(\d+)\s*,\s*[^[\],]*(\[.*\])\s*\)$/is.exec(formula);
  const known = TOTALS.find(([, subtotal]) => subtotal === Number(match?.[1]));
  return known && match?.[2] === columnReference(column) ? known[0] : 'custom';
}

function columnReference(name: string): string {
  return `[${name.replace(/['#@[\]]/g, "'$&")}]`;
}

function hasTotals(table: Table): boolean {
  return table.columns.some(({ totalsFormula, totalsLabel }) => totalsFormula !== null || totalsLabel !== null);
}
