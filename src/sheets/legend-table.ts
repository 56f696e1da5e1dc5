import type { LegendEntry } from '../domain/model/status-legend';
import { cellName } from './address';
import { cellText, isBlank, type CellValue } from './cell';
import type { TableReading } from './workbook-reading';

export const LEGEND_TABLE = 'StatusLegend';
export const LEGEND_COLUMNS = { status: 'Status', colour: 'Colour', meaning: 'Meaning' } as const;

/** A row of the legend, and where it stands: its row in the table's body and the column of its colour, from 0. */
export interface PlacedLegendEntry extends LegendEntry {
  readonly bodyRow: number;
  readonly colourColumn: number;
}

/** The legend as a team has it. */
export interface LegendReading {
  /** In the order of its rows; none where the table or a column of it is gone. */
  readonly entries: readonly PlacedLegendEntry[];
  /** The first cell of its header; null where the table is gone. */
  readonly nearest: { readonly sheet: string; readonly address: string } | null;
}

export function readLegend(table: TableReading | undefined): LegendReading {
  return { entries: entriesOf(table), nearest: table === undefined ? null : { sheet: table.sheet, address: cellName(table.row, table.column) } };
}

function entriesOf(table: TableReading | undefined): PlacedLegendEntry[] {
  const [header = [], ...body] = table?.values ?? [];
  const columns = Object.values(LEGEND_COLUMNS).map((name) => header.findIndex((text) => cellText(text).toLowerCase() === name.toLowerCase()));
  const [statuses = -1, colours = -1, meanings = -1] = columns;
  if (columns.some((column) => column < 0)) return [];
  return body.flatMap((cells, bodyRow) => {
    const status = textOf(cells[statuses]);
    return status === null ? [] : [{ status, colour: textOf(cells[colours]), meaning: textOf(cells[meanings]), bodyRow, colourColumn: colours }];
  });
}

function textOf(cell: CellValue | undefined): string | null {
  return cell === undefined || isBlank(cell) ? null : cellText(cell);
}
