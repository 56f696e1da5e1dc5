import type { SourceGrid } from '../domain/exchange/source-grid';
import { fitOf } from '../domain/exchange/match-headers';
import { inSeries, quoted } from '../domain/model/row-name';
import type { Rows } from '../domain/model/workspace';
import type { ExcelPort } from '../excel/excel-port';
import { readGrid, readTops, type SheetGrid } from '../excel/read-grid';
import { dateOfSerial, type DateSystem } from '../sheets/date-serial';
import { SHEETS } from '../sheets/naming';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { attempt } from './trouble';

export interface ReadSheetOptions {
  /** The sheet's name; without one, the sheet that fits best. */
  readonly sheet?: string;
  /** The table that it is to be imported into. */
  readonly to: keyof Rows;
  /** How that workbook counts days; without it, as it notes itself. */
  readonly dateSystem?: DateSystem;
}

export const readSheet = {
  id: 'read-sheet',
  label: 'Read a sheet',
  /** Reads a sheet of whatever workbook this is, with or without a workspace; nothing is written. Three or four round trips. */
  async run(host: ExcelPort, { sheet, to, dateSystem }: ReadSheetOptions): Promise<Outcome<{ readonly grid: SourceGrid }>> {
    return attempt(() =>
      host.run(async (context) => {
        const wanted = sheet ?? bestOf(await readTops(context), to);
        const grid = wanted === null ? null : await readGrid(context, wanted);
        if (grid !== null && 'cells' in grid) return stopped(tooLarge(grid.sheet, grid.cells));
        return grid === null ? stopped(await nothingThere(context, sheet)) : succeeded({ grid: sourceOf(grid, dateSystem ?? grid.dateSystem ?? 1900) });
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

/** The sheet whose headers say most to us; of equals the first. */
function bestOf(tops: readonly SheetGrid[], to: keyof Rows): string | null {
  const fits = tops.map((top) => fitOf(top, to));
  return tops[fits.indexOf(Math.max(...fits))]?.sheet ?? null;
}

function sourceOf({ sheet, rows, firstRow, firstColumn }: SheetGrid, dateSystem: DateSystem): SourceGrid {
  return { name: sheet, rows, firstRow, firstColumn, dayOf: (serial) => dateOfSerial(serial, dateSystem) };
}

async function nothingThere(context: Parameters<typeof readTops>[0], sheet: string | undefined): Promise<Trouble> {
  const names = (await readTops(context)).map((top) => quoted(top.sheet));
  if (names.length === 0) return { code: 'gone', sentence: 'Nothing stands on the sheets of this workbook.', wayOn: 'Choose another file.' };
  return { code: 'gone', sentence: `There is nothing on a sheet called ${quoted(sheet ?? '')}.`, wayOn: `Choose one of ${inSeries(names)}.` };
}

function tooLarge(sheet: string, cells: number): Trouble {
  return { code: 'too-large', sentence: `The sheet ${quoted(sheet)} has ${cells.toLocaleString('en-GB')} cells, which is more than can be read at once.`, wayOn: 'Copy what you need onto a sheet of its own, and import that.' };
}
