import type { SourceGrid } from '../domain/exchange/source-grid';
import { inSeries, quoted } from '../domain/model/row-name';
import type { ExcelPort } from '../excel/excel-port';
import { readGrid, readTops, type SheetGrid } from '../excel/read-grid';
import { dateOfSerial } from '../sheets/date-serial';
import { SHEETS } from '../sheets/naming';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { attempt } from './trouble';

export interface ReadSheetOptions {
  /** The sheet's name. */
  readonly sheet: string;
}

export const readSheet = {
  id: 'read-sheet',
  label: 'Read a sheet',
  /** Reads a sheet of whatever workbook this is, with or without a workspace; nothing is written. Three round trips. */
  async run(host: ExcelPort, { sheet }: ReadSheetOptions): Promise<Outcome<{ readonly grid: SourceGrid }>> {
    return attempt(() =>
      host.run(async (context) => {
        const grid = await readGrid(context, sheet);
        if (grid !== null && 'cells' in grid) return stopped(tooLargeSheet(grid.sheet, grid.cells));
        return grid === null ? stopped(await nothingThere(context, sheet)) : succeeded({ grid: sourceOf(grid) });
      }),
    );
  },
};

export const listSheets = {
  id: 'list-sheets',
  label: 'Look for plans',
  /** The sheets of the workbook on which something of the team's own stands, in the order of the tabs. Reads, and never writes. */
  async run(host: ExcelPort): Promise<Outcome<{ readonly sheets: readonly string[] }>> {
    return attempt(() => host.run(async (context) => succeeded({ sheets: (await readTops(context)).map(({ sheet }) => sheet).filter((sheet) => !OURS.has(sheet.toLowerCase()) && !/^report \d+$/i.test(sheet)) })));
  },
};

const OURS: ReadonlySet<string> = new Set(Object.values(SHEETS).map((name) => name.toLowerCase()));

/** How it counts days as its workspace notes it: 1900 where it has none. */
function sourceOf({ sheet, rows, firstRow, firstColumn, dateSystem }: SheetGrid): SourceGrid {
  return { name: sheet, rows, firstRow, firstColumn, dayOf: (serial) => dateOfSerial(serial, dateSystem ?? 1900) };
}

async function nothingThere(context: Parameters<typeof readTops>[0], sheet: string): Promise<Trouble> {
  const names = (await readTops(context)).map((top) => quoted(top.sheet));
  if (names.length === 0) return { code: 'gone', sentence: 'Nothing stands on the sheets of this workbook.', wayOn: 'Choose another file.' };
  return { code: 'gone', sentence: `There is nothing on a sheet called ${quoted(sheet)}.`, wayOn: `Choose one of ${inSeries(names)}.` };
}

export function tooLargeSheet(sheet: string, cells: number): Trouble {
  return { code: 'too-large', sentence: `The sheet ${quoted(sheet)} has ${cells.toLocaleString('en-GB')} cells, which is more than can be read at once.`, wayOn: 'Copy what you need onto a sheet of its own, and import that.' };
}
