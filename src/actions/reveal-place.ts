import type { ExcelPort } from '../excel/excel-port';
import { revealCell } from '../excel/reveal-cell';
import type { Location } from '../sheets/locate';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { attempt } from './trouble';

const GONE: Trouble = { code: 'gone', sentence: 'The sheet that this is about is no longer there.', wayOn: 'Check again to see what has changed.' };

const HIDDEN: Trouble = {
  code: 'hidden',
  sentence: 'The sheet that this is about is hidden.',
  wayOn: 'Show it (right-click a sheet’s tab, then Unhide), then try again.',
};

/** Where something stands in the workbook, as `Locate` tells it. */
export type Place = Pick<Location, 'nearest' | 'cell' | 'sheet'>;

export const revealPlace = {
  id: 'reveal-place',
  label: 'Go to the cell',
  /** Takes the person to a cell, or to its table's header where it is about a whole table. */
  async run(host: ExcelPort, { nearest }: Pick<Place, 'nearest'>): Promise<Outcome> {
    return reveal(host, nearest);
  },
};

export const revealSheet = {
  id: 'reveal-sheet',
  label: 'Show the sheet',
  async run(host: ExcelPort, { sheet }: { readonly sheet: string }): Promise<Outcome> {
    return reveal(host, { sheet, address: 'A1' });
  },
};

async function reveal(host: ExcelPort, place: Location['nearest']): Promise<Outcome> {
  if (place === null) return stopped(GONE);
  return attempt(async () => {
    const seen = await revealCell(host, place);
    return seen === 'shown' ? succeeded({}) : stopped(seen === 'gone' ? GONE : HIDDEN);
  });
}
