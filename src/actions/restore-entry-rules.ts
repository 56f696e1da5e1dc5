import { clearEntryRules, findBareCells, putEntryRule, sendEntryRules, type SheetCells } from '../excel/entry-rules';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook } from '../excel/read-workbook';
import { entryRules } from '../sheets/entry-rules';
import type { BareColumn } from './bare-columns';
import { troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

export const restoreEntryRules = {
  id: 'restore-entry-rules',
  label: 'Put dropdowns back',
  /**
   * Gives the cells of these columns their dropdown or their entry check back where they have none, in three round
   * trips. A rule that somebody has made there stays, and no value changes.
   */
  async run(host: ExcelPort, { columns }: { readonly columns: readonly Pick<BareColumn, 'collection' | 'field'>[] }): Promise<Outcome<{ cells: readonly SheetCells[] }>> {
    return attempt(() =>
      host.run(async (context) => {
        const found = await readWorkbook(context);
        if (!found.found) return stopped(troubleInFinding(found));
        const asked = entryRules(found.reading).filter((rule) => columns.some(({ collection, field }) => collection === rule.collection && field === rule.field));
        const looked = await findBareCells(context, asked);
        for (const { rule, bare } of looked) putEntryRule(context, rule, bare);
        await sendEntryRules(context);
        return succeeded({ cells: looked.flatMap(({ rule: { sheet }, bare }) => bare.map((area) => ({ sheet, area }))) });
      }),
    );
  },
};

export const removeEntryRules = {
  id: 'remove-entry-rules',
  label: 'Take dropdowns away',
  /** Takes back what was put back. One round trip. */
  async run(host: ExcelPort, { cells }: { readonly cells: readonly SheetCells[] }): Promise<Outcome> {
    return attempt(() =>
      host.run(async (context) => {
        clearEntryRules(context, cells);
        await sendEntryRules(context);
        return succeeded({});
      }),
    );
  },
};
