import { agreementOn, countsOf, planImport, type ImportChoices, type ImportPlan } from '../domain/exchange/plan-import';
import type { Collection } from '../domain/model/collection';
import { addRow, type RowAddition } from '../domain/model/edit';
import type { Field } from '../domain/model/field';
import { ENTITIES } from '../domain/model/workspace';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook } from '../excel/read-workbook';
import { LEGEND_TABLE } from '../sheets/legend-table';
import { settleDoubt, writeInto, type Edited } from './edit-workspace';
import { troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { importGround, type ImportRequest } from './preview-import';
import { attempt } from './trouble';

export interface ImportedRows extends Edited {
  readonly counts: ReturnType<typeof countsOf>;
}

const NO_LONGER: Trouble = { code: 'changed', sentence: 'The workspace has changed since you looked at the preview.', wayOn: 'Look at the preview again, then import.' };

export const importRows = {
  id: 'import-rows',
  label: 'Import',
  /**
   * Adds the rows of a source, all of them or none, in two round trips. What is there already is left as it is. The workbook is
   * read anew, and nothing is written where that comes to something else than was agreed to.
   *
   * @param request `agreed` is that of the preview that somebody has looked at.
   */
  async run(host: ExcelPort, { grid, choices, today, agreed }: ImportRequest & { readonly agreed: string }): Promise<Outcome<ImportedRows>> {
    return attempt(() =>
      host.run(async (context) => {
        await settleDoubt(context, grid);
        const found = await readWorkbook(context, tablesFor(choices, grid.rows.length));
        if (!found.found) return stopped(troubleInFinding(found));
        const ground = importGround(found, choices, today);
        if ('code' in ground) return stopped(ground);
        const plan = planImport(grid, choices, ground);
        if (agreementOn(plan) !== agreed) return stopped(NO_LONGER);
        const written = await writeInto(context, found, editsOf(plan), grid);
        return written.ok ? succeeded({ undo: written.undo, rows: written.rows, counts: countsOf(plan) }) : written;
      }),
    );
  },
};

function editsOf({ to, rows, named, addsNamed }: ImportPlan): RowAddition[] {
  const first = addsNamed ? named.map(({ collection, values }) => addRow(collection, values)) : [];
  const added = rows.flatMap((row) => (row.outcome === 'add' ? [addRow(to, row.values, row.extra)] : []));
  return [...first, ...added];
}

/** The table itself, those whose rows its rows may name, and the legend, which says what a colour stands for. */
function tablesFor({ to, addsNamed = false }: ImportChoices, rows: number): ReadonlyMap<string, number> {
  const fields: readonly Field[] = Object.values(ENTITIES[to].fields);
  const named = fields.flatMap(({ kind }): Collection[] => {
    if (kind.type === 'references') return [...kind.to];
    return kind.type === 'reference' || kind.type === 'audience' ? [kind.to] : [];
  });
  return new Map([...named.map((collection) => [ENTITIES[collection].table, addsNamed ? rows : 0] as const), [LEGEND_TABLE, 0] as const, [ENTITIES[to].table, rows] as const]);
}
