import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { typedInstead } from '../../src/sheets/repairs/calculated-columns';
import { cellRuns } from '../../src/sheets/repairs/cell-runs';
import { isSameFormula } from '../../src/sheets/repairs/same-formula';
import type { CountedExcel } from './counted-excel';
import { counted, milliseconds, said, type Figure } from './figures';
import { mendedPlainly } from './plain-way';
import { startStopwatch } from './stopwatch';

/** The header row of the plan, as Excel counts. */
const HEADER_ROW = 4;

/** Damage such as a paste makes: words over a whole column of formulas, a dropdown gone, and days without their format. @returns the formula that stood there. */
export async function damagePlan({ excel }: CountedExcel): Promise<string> {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PlanActions');
    const column = (header: string): Excel.Range => table.columns.getItem(header).getDataBodyRange();
    const first = column('Timing').getCell(0, 0).load('formulas');
    // Rows that were added and taken back stay, blank.
    const all = column('Timing').load('rowCount');
    await context.sync();
    const rows = all.rowCount;
    column('Timing').values = Array.from({ length: rows }, (_, index) => [`when Ann is back, week ${index}`]);
    column('Start').numberFormat = Array.from({ length: rows }, () => ['General']);
    column('Status').dataValidation.clear();
    await context.sync();
    return String((first.formulas as unknown[][])[0]?.[0]);
  });
}

/** What a look for damage, mending and going back cost, beside a script that writes the same columns again. */
export async function benchRepair(opened: CountedExcel, { actions, title }: { readonly actions: number; readonly title: string }): Promise<{ readonly figures: Figure[]; readonly milliseconds: number }> {
  const { excel } = opened;
  const sound = await opened.cost(() => lookForRepairs.run(excel));
  const formula = await damagePlan(opened);
  const look = await opened.cost(() => lookForRepairs.run(excel));
  const plain = await mendedPlainly(opened.host.book, formula, `mending of ${title}, the plain way`);
  const mend = await opened.cost(() => repairWorkspace.run(excel, { ids: 'all' }));
  if (!sound.result.ok || !look.result.ok || !mend.result.ok) throw new Error('What was damaged was not mended');
  const { mended, undo } = mend.result;
  const back = await opened.cost(() => undoRepairs.run(excel, { undo }));
  if (!back.result.ok || mended.length !== look.result.repairs.length || mended.length < DAMAGES) throw new Error(`${mended.length} of ${look.result.repairs.length} repairs were made`);
  return {
    milliseconds: mend.milliseconds,
    figures: [
      counted(`look for damage in ${title}: round trips`, sound.roundTrips, 8),
      said(`look for damage in ${title}: time, where all is well`, milliseconds(sound.milliseconds)),
      counted(`mending of ${title}: round trips`, mend.roundTrips, 40),
      said(`mending of ${title}: ${3 * actions} cells, what was typed kept: time`, milliseconds(mend.milliseconds)),
      ...plain,
      said(`mending of ${title}: taken back`, milliseconds(back.milliseconds)),
    ],
  };
}

/** The column of formulas, the dropdown and the days. */
const DAMAGES = 3;

/** Computing alone, of more rows than an embedded Excel holds in a short time: a column is compared with its formula, of which each tenth cell was typed over. */
export function benchComparing(rows: number): Figure {
  const formula = '=IF([@Action]="","",IF([@Due]<TODAY(),"Overdue","On time"))';
  const cells = Array.from({ length: rows }, (_, row) => (row % 10 === 0 ? `when Ann is back, week ${row}` : formula.replace('[@Due]', '[@[Due]]')));
  const time = startStopwatch();
  const runs = cellRuns({ row: HEADER_ROW, column: 0, rowCount: rows, columnCount: 1 }, (row) => !isSameFormula(cells[row] ?? '', formula));
  const kept = runs.filter(({ row }) => typedInstead({ value: cells[row - HEADER_ROW] ?? '', formula: null }, formula) !== null);
  const taken = time();
  if (kept.length !== Math.ceil(rows / 10)) throw new Error(`${kept.length} cells were found`);
  return said(`${rows.toLocaleString('en-GB')} cells compared with their formula, computing alone (no Excel was asked)`, milliseconds(taken));
}
