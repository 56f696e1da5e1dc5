import { SETTINGS } from '../../domain/model/settings';
import type { Area } from '../address';
import type { CellValue } from '../cell';
import { readSettings } from '../read-settings';
import { SETTINGS_TABLE } from '../settings-table';
import type { WorkbookReading } from '../workbook-reading';
import { formatKind, type FormatKind } from './format-kind';
import { standingTables, type StandingTable } from './standing-tables';

/** Cells whose number format matters: a column, or the value of a setting. */
export interface FormattedColumn {
  /** Such as `PlanActions.due`. */
  readonly id: string;
  readonly header: string;
  readonly sheet: string;
  readonly area: Area;
  readonly kind: FormatKind;
  /** The number format that it was made with; undefined where it had none of its own. */
  readonly declared: string | undefined;
  readonly values: readonly CellValue[];
}

export function formattedColumns(reading: WorkbookReading, excelTables: readonly string[]): FormattedColumn[] {
  return [...standingTables(reading, excelTables).flatMap(ofTable), ...ofSettings(reading)];
}

function ofTable({ declaration, reading: { sheet, column, values }, columns }: StandingTable): FormattedColumn[] {
  const { entity, columns: typed, computed } = declaration;
  return columns.flatMap(({ field, ownHeader, isCalculated, body }) => {
    const declared = (isCalculated ? computed : typed)[field as never] as { readonly style: { readonly numberFormat?: string } } | undefined;
    const fieldKind = entity.fields[field as never] as { readonly kind: { readonly type: string } } | undefined;
    const isFigure = fieldKind?.kind.type === 'number' || fieldKind?.kind.type === 'wholeNumbers';
    const kind = formatKind(declared?.style.numberFormat, isCalculated ? 'formula' : isFigure ? 'figure' : null);
    if (kind === null) return [];
    const place = body.column - column;
    return [{ id: `${entity.table}.${field}`, header: ownHeader, sheet, area: body, kind, declared: declared?.style.numberFormat, values: values.slice(1).map((cells) => cells[place] ?? '') }];
  });
}

function ofSettings({ tables, names, dateSystem }: WorkbookReading): FormattedColumn[] {
  const table = tables.get(SETTINGS_TABLE);
  if (table === undefined) return [];
  return [...readSettings(table, names, dateSystem).places].map(([setting, { bodyRow, column }]) => {
    const { label, type } = SETTINGS[setting];
    const area = { row: table.row + 1 + bodyRow, column: table.column + column, rowCount: 1, columnCount: 1 };
    const kind = ({ text: 'text', date: 'date', wholeNumber: 'figure' } as const)[type];
    return { id: `${SETTINGS_TABLE}.${setting}`, header: label, sheet: table.sheet, area, kind, declared: undefined, values: [table.values[bodyRow + 1]?.[column] ?? ''] };
  });
}
