import type { Area } from '../address';
import { legendFormats, wordFormats } from '../colour-formats';
import { LEGEND_COLUMNS, LEGEND_TABLE } from '../legend-table';
import { LEGEND_COLOURS } from '../../look/colours';
import type { ConditionalFormat } from '../sheet-layout';
import type { WorkbookReading } from '../workbook-reading';
import { cellRuns } from './cell-runs';
import { isSameFormula } from './same-formula';
import { standingTables } from './standing-tables';

/** A column whose cells take a colour by their words. */
export interface ColouredColumn {
  /** Such as `PlanActions.status`. */
  readonly id: string;
  readonly header: string;
  readonly sheet: string;
  readonly area: Area;
  /** The conditional formats for some of its cells, in the order in which they are made. */
  readonly on: (cells: Area) => readonly ConditionalFormat[];
}

export function colouredColumns(reading: WorkbookReading, excelTables: readonly string[]): ColouredColumn[] {
  const ofTables = standingTables(reading, excelTables).flatMap(({ declaration: { entity, colours }, reading: { sheet }, columns }) =>
    colours.flatMap(({ column: field, by }): ColouredColumn[] => {
      const column = columns.find((one) => one.field === field);
      if (column === undefined) return [];
      return [{ id: `${entity.table}.${field}`, header: column.ownHeader, sheet, area: column.body, on: (cells) => (by === 'legend' ? legendFormats(cells) : wordFormats(cells, by)) }];
    }),
  );
  return [...ofTables, ...ofLegend(reading)];
}

/** The legend shows each status in the colour that it gives it, and the colours in themselves. */
function ofLegend({ tables }: WorkbookReading): ColouredColumn[] {
  const table = tables.get(LEGEND_TABLE);
  if (table === undefined || table.values.length < 2) return [];
  const formats = { [LEGEND_COLUMNS.status]: legendFormats, [LEGEND_COLUMNS.colour]: (cells: Area) => wordFormats(cells, LEGEND_COLOURS) };
  return Object.entries(formats).flatMap(([header, on]) => {
    const place = table.values[0]?.findIndex((text) => String(text).trim().toLowerCase() === header.toLowerCase()) ?? -1;
    if (place < 0) return [];
    return [{ id: `${LEGEND_TABLE}.${header}`, header, sheet: table.sheet, area: { row: table.row + 1, column: table.column + place, rowCount: table.values.length - 1, columnCount: 1 }, on }];
  });
}

/** A conditional format by a formula, and the areas that it covers, as it was read. */
export interface SeenFormat {
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** A conditional format that cells lack, from top to bottom. */
export interface LackedFormat {
  /** Its place among those of the column. */
  readonly index: number;
  readonly areas: readonly Area[];
}

/**
 * What a column's cells lack of their formats. It counts cell by cell: people's sorting, pasting and inserting leaves one
 * format in many pieces, and all pieces together are as good as one. A formula is written for the first cell of its areas;
 * which one that is, of several areas, programs do not agree on.
 */
export function lackedFormats({ area, on }: Pick<ColouredColumn, 'area' | 'on'>, seen: readonly SeenFormat[]): LackedFormat[] {
  return on(area).flatMap((_, index): LackedFormat[] => {
    const covering = seen.filter(({ formula, areas }) => anchors(areas).some((anchor) => isSameFormula(on({ ...area, row: anchor })[index]?.formula ?? '', formula)));
    const isCovered = (row: number): boolean => covering.some(({ areas }) => areas.some((one) => row >= one.row && row < one.row + one.rowCount && area.column >= one.column && area.column < one.column + one.columnCount));
    const runs = cellRuns(area, (row) => !isCovered(area.row + row));
    return runs.length === 0 ? [] : [{ index, areas: runs }];
  });
}

function anchors(areas: readonly Area[]): number[] {
  return [...new Set([areas[0]?.row ?? 0, Math.min(...areas.map(({ row }) => row))])];
}
