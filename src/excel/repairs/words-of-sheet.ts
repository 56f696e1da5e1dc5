import type { Repair } from '../../sheets/repairs/repair';
import { SHEETS } from '../../sheets/naming';
import type { NeededSheet } from '../../sheets/repairs/sheets-in-order';
import type { RepairGround } from './repair-work';

/** What is said of sheets that were deleted and are made anew together. */
export function wordsOfSheet({ naming }: RepairGround, [first, ...others]: readonly NeededSheet[]): Pick<Repair, 'id' | 'kind' | 'what' | 'does'> {
  const { key, table } = first ?? { key: 'overview', table: null };
  const name = naming.sheet(key);
  const usual = SHEETS[key];
  const where = name === usual ? 'in its place' : `as “${name}”, since another sheet has its name`;
  if (table !== null)
    return {
      id: `table:${table}`,
      kind: 'table',
      what: `The table of ${usual} is gone${others.length > 0 ? ', and so are the figures behind its pictures' : ''}.`,
      does: `It is made anew and empty, ${where}: what was written there only an earlier copy of the workbook has.`,
    };
  switch (key) {
    case 'lists':
      return { id: 'sheet:lists', kind: 'sheet', what: `The sheet ${usual} is gone, with your settings, the legend and the words of every dropdown.`, does: `It is made anew, ${where}; your settings and the colours of the legend begin again as in a new workspace.` };
    case 'runCharts':
      return { id: 'sheet:runCharts', kind: 'sheet', what: 'The hidden sheet with the figures behind the run charts is gone.', does: 'It is made anew, and the run charts on Measures draw its figures again.' };
    case 'startHere':
      return { id: 'sheet:startHere', kind: 'sheet', what: `The sheet ${usual} is gone.`, does: `It is made anew, ${where}, with a link to every sheet.` };
    default:
      return { id: `sheet:${key}`, kind: 'sheet', what: `The sheet ${usual} is gone.`, does: `It is made anew, ${where}, and fills itself from the other sheets.` };
  }
}
