import type { LegendChange } from '../domain/model/edit';
import { cellState, GENERAL, holdsTheSame, isSameState, stateAfter, type CellState } from './cell-state';
import type { CellWriting, EditRefusal, LegendRestoration } from './edit-plan';
import { LEGEND_TABLE, readLegend, type PlacedLegendEntry } from './legend-table';
import type { TableContents } from './table-contents';
import type { WorkbookReading } from './workbook-reading';

/** What is to be written into the legend of statuses, gathered edit by edit. */
export class LegendEdits {
  private readonly entries: readonly PlacedLegendEntry[];
  private readonly written = new Map<PlacedLegendEntry, CellState>();

  constructor(
    private readonly reading: WorkbookReading,
    /** Undefined where the table is not there. */
    private readonly contents: TableContents | undefined,
  ) {
    this.entries = readLegend(reading.tables.get(LEGEND_TABLE)).entries;
  }

  recolour({ status, seen, colour }: LegendChange): EditRefusal | null {
    const entry = this.entryOf(status);
    if (entry === undefined) return { because: 'missing-status', status };
    if (entry.colour !== seen) return { because: 'changed' };
    this.put(entry, stateAfter(colour, this.cell(entry), 'text'));
    return null;
  }

  restore({ status, left, before }: LegendRestoration): EditRefusal | null {
    const entry = this.entryOf(status);
    if (entry === undefined || !holdsTheSame(this.cell(entry), left)) return { because: 'changed' };
    this.put(entry, before);
    return null;
  }

  cells(): CellWriting[] {
    const table = this.reading.tables.get(LEGEND_TABLE);
    if (table === undefined) return [];
    return [...this.written].map(([entry, after]) => ({
      sheet: table.sheet,
      row: table.row + 1 + entry.bodyRow,
      column: table.column + entry.colourColumn,
      before: this.cell(entry),
      after,
    }));
  }

  undo(): LegendRestoration[] {
    return [...this.written].map(([entry, left]) => ({ type: 'restore colour', status: entry.status, left, before: this.cell(entry) }));
  }

  /** Of several rows of one status the first one counts, as it does for the sheet. */
  private entryOf(status: string): PlacedLegendEntry | undefined {
    return this.entries.find((entry) => entry.status.toLowerCase() === status.toLowerCase());
  }

  /** What stands in the cell of the colour. */
  private cell({ bodyRow, colourColumn }: PlacedLegendEntry): CellState {
    const value = this.reading.tables.get(LEGEND_TABLE)?.values[bodyRow + 1]?.[colourColumn] ?? '';
    return cellState(value, this.contents?.formulas[bodyRow]?.[colourColumn] ?? '', this.contents?.numberFormats[bodyRow]?.[colourColumn] ?? GENERAL);
  }

  private put(entry: PlacedLegendEntry, state: CellState): void {
    if (isSameState(this.cell(entry), state)) this.written.delete(entry);
    else this.written.set(entry, state);
  }
}
