import type { CellValue } from '../sheets/cell';
import { SCHEMA_VERSION_NAME } from '../sheets/hidden-names';
import { literalText } from '../sheets/literal-text';
import { SCHEMA_VERSION_KEY } from '../sheets/state-sheet';
import type { Upgrade } from '../sheets/upgrades/upgrade';
import type { WorkbookLayout } from '../sheets/workbook-layout';
import type { StateReading } from '../sheets/workbook-reading';
import type { OpenColumn } from './look-for-upgrade';
import { putValidation } from './put-validation';
import { queueSight, type UpgradeSight } from './sight-of-upgrade';
import { queueTakingBack } from './take-back';
import { rowsOf } from './take-back-report';
import { rangeOf, writeBlock } from './write-sheets';
import { queueEntriesBack } from './write-state';

/** What was being written of an upgrade. */
export interface UpgradeBegun {
  readonly upgrade: Upgrade;
  /** The columns that get a dropdown. */
  readonly columns: readonly OpenColumn[];
  /** What stood there before. */
  readonly before: Pick<UpgradeSight, 'cells' | 'headers' | 'rules'>;
  /** The sheet that was in front. */
  readonly activeSheet: string;
  /** What was read of the hidden sheet before; null where it was made anew. */
  readonly state: StateReading | null;
  /** That sheet, where it was made anew. */
  readonly made: WorkbookLayout | null;
}

/** An upgrade that is written. It is good for taking it back for as long as what it wrote is as it was then. */
export interface UpgradeDone extends UpgradeBegun {
  readonly after: UpgradeSight;
}

/**
 * Takes back what has been written of an upgrade, as far as it was, in two round trips: the workspace is of the earlier
 * version again.
 *
 * @throws what Excel answers where it refuses that, too.
 */
export async function takeBackUpgrade(context: Excel.RequestContext, { upgrade, before, activeSheet, state, made }: UpgradeBegun): Promise<void> {
  const { workbook } = context;
  const { layout, lists, links, from } = upgrade;
  queueVersion(context, state, from);
  workbook.worksheets.getItem(activeSheet).activate();
  for (const further of [lists, links]) if (further !== null) rangeOf(workbook.worksheets.getItem(further.sheet), further.area).clear('All');
  if (lists !== null) for (const { column } of lists.columns) workbook.worksheets.getItem(lists.sheet).getCell(0, column).getEntireColumn().format.useStandardWidth = true;
  for (const { sheet, area, formulas } of before.cells) writeBlock(workbook.worksheets.getItem(sheet), { ...area, contents: formulas.map((cells) => cells.map(asTyped)) });
  for (const rule of before.rules) putValidation(rangeOf(workbook.worksheets.getItem(rule.sheet), rule.area).dataValidation, rule);
  queueTakingBack(context, layout);
  if (made !== null) queueTakingBack(context, made);
  const used = state === null ? null : workbook.worksheets.getItemOrNullObject(state.sheet).getUsedRangeOrNullObject(true).load('values,rowIndex');
  await context.sync();
  if (state === null || used === null || used.isNullObject) return;
  queueEntriesBack(workbook.worksheets.getItem(state.sheet), upgrade.state, state, rowsOf(upgrade.state.added, used));
  await context.sync();
}

/** Queues the version in both places that say it: the name that checks read, and the hidden sheet for people who look there. */
export function queueVersion({ workbook }: Excel.RequestContext, state: StateReading | null, version: number): void {
  const row = state?.entries.find(({ key }) => key === SCHEMA_VERSION_KEY)?.row;
  if (state !== null && row !== undefined) workbook.worksheets.getItem(state.sheet).getCell(row, 1).values = [[version]];
  workbook.names.getItem(SCHEMA_VERSION_NAME).formula = `=${version}`;
}

/** Whether all that an upgrade wrote is as it was then: a row more on a new sheet would be lost with it. One round trip. */
export async function isAsUpgraded(context: Excel.RequestContext, done: UpgradeDone): Promise<boolean> {
  const take = queueSight(context, done, { isWritten: true });
  await context.sync();
  return JSON.stringify(take()) === JSON.stringify(done.after);
}

/** Excel would read a text anew: what begins with `=` was a formula. */
function asTyped(content: CellValue): CellValue {
  return typeof content === 'string' && content !== '' && !content.startsWith('=') ? literalText(content) : content;
}
