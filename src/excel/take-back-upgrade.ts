import type { CellValue } from '../sheets/cell';
import { SCHEMA_VERSION_NAME } from '../sheets/hidden-names';
import { literalText } from '../sheets/literal-text';
import { SCHEMA_VERSION_KEY } from '../sheets/state-sheet';
import type { Upgrade } from '../sheets/upgrades/upgrade';
import type { WorkbookLayout } from '../sheets/workbook-layout';
import type { StateReading } from '../sheets/workbook-reading';
import { EditHalfWritten, isTurnedAway, WritingStopped } from './excel-refusal';
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

/** An upgrade was broken off, and could not be taken back: `settleUpgrade` does, once Excel can be reached again. */
export class UpgradeInDoubt extends WritingStopped {
  constructor(
    readonly begun: UpgradeBegun,
    options: { cause: unknown },
  ) {
    super(begun.upgrade.layout.sheets.map(({ name }) => name), options);
    this.name = 'UpgradeInDoubt';
  }
}

/**
 * Takes back what has been written of an upgrade, as far as it was, in two round trips, of which the second writes: the
 * workspace is of the earlier version again.
 *
 * @throws what Excel answers where it refuses that, too.
 */
export async function takeBackUpgrade(context: Excel.RequestContext, begun: UpgradeBegun): Promise<void> {
  const takeRows = queueNotedRows(context, begun);
  await context.sync();
  queueTakingBackUpgrade(context, begun, takeRows());
  await context.sync();
}

/**
 * The same for an upgrade that was in doubt, at a later time. It stays where it turns out to stand whole, and where somebody has
 * written meanwhile in the cells that it wrote.
 *
 * @throws UpgradeInDoubt where Excel refuses that, too.
 */
export async function settleUpgrade(context: Excel.RequestContext, begun: UpgradeBegun): Promise<void> {
  try {
    const take = queueSight(context, begun, { isWritten: true });
    const takeRows = queueNotedRows(context, begun);
    await context.sync();
    const { cells, marks } = take();
    if (marks[0] !== `=${begun.upgrade.from}` || !isOursOrBefore(cells, begun)) return;
    queueTakingBackUpgrade(context, begun, takeRows());
    await context.sync();
  } catch (cause) {
    throw new UpgradeInDoubt(begun, { cause });
  }
}

/**
 * Takes back an upgrade where all that it wrote is as it was then: a row more on a new sheet would be lost with it. Two round
 * trips, of which the second writes.
 *
 * @param options.isBegun whether that was begun already and broken off: what has gone back is as it was before.
 * @returns whether it was: not where somebody has written there since.
 * @throws EditHalfWritten where Excel may have refused half-way: it can be begun again.
 */
export async function undoUpgrade(context: Excel.RequestContext, done: UpgradeDone, { isBegun }: { readonly isBegun: boolean }): Promise<boolean> {
  const take = queueSight(context, done, { isWritten: true });
  const takeRows = queueNotedRows(context, done);
  await context.sync();
  const isAsItWas = isBegun ? isPartlyBack(take(), done) : JSON.stringify(take()) === JSON.stringify(done.after);
  if (!isAsItWas) return false;
  queueTakingBackUpgrade(context, done, takeRows());
  try {
    await context.sync();
  } catch (cause) {
    throw isTurnedAway(cause) && !isBegun ? cause : new EditHalfWritten({ cause });
  }
  return true;
}

/** Asks where on the hidden sheet its own rows stand; nothing is sent. */
function queueNotedRows({ workbook }: Excel.RequestContext, { upgrade, state }: UpgradeBegun): () => number[] {
  if (state === null) return () => [];
  const used = workbook.worksheets.getItemOrNullObject(state.sheet).getUsedRangeOrNullObject(true).load('values,rowIndex');
  return () => (used.isNullObject ? [] : rowsOf(upgrade.state.added, used));
}

function queueTakingBackUpgrade(context: Excel.RequestContext, { upgrade, before, activeSheet, state, made }: UpgradeBegun, notedRows: readonly number[]): void {
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
  if (state !== null) queueEntriesBack(workbook.worksheets.getItem(state.sheet), upgrade.state, state, notedRows);
}

/** Whether in each of these cells stands what stood there before, or what the upgrade writes. */
function isOursOrBefore(cells: UpgradeSight['cells'], { upgrade: { lists, links, formulas }, before }: UpgradeBegun): boolean {
  const blocks = [lists, links].flatMap((further) => (further === null ? [] : further.blocks));
  const written = new Set([...blocks.flatMap(({ contents }) => contents.flat().map((content) => String(content ?? '').replace(/^'/, ''))), ...formulas.map(({ after }) => after)]);
  return cells.every(({ formulas: now }, area) =>
    now.every((line, row) => line.every((content, column) => content === before.cells[area]?.formulas[row]?.[column] || written.has(String(content)))));
}

/** Whether each thing is as the upgrade left it, or as it was before. */
function isPartlyBack(now: UpgradeSight, { before, after, upgrade: { from } }: UpgradeDone): boolean {
  const isOneOf = (one: unknown, ...others: readonly unknown[]): boolean => others.some((other) => JSON.stringify(one) === JSON.stringify(other));
  return (
    now.cells.every(({ formulas }, area) =>
      formulas.every((line, row) => line.every((content, column) => isOneOf(content, before.cells[area]?.formulas[row]?.[column], after.cells[area]?.formulas[row]?.[column])))) &&
    isOneOf(now.headers, after.headers) &&
    now.rules.every((rule, index) => isOneOf(rule, before.rules[index], after.rules[index])) &&
    now.marks.every((mark, index) => isOneOf(mark, after.marks[index], '', `=${from}`)) &&
    now.sheets.every((cells, index) => isOneOf(cells, after.sheets[index], []))
  );
}

/** Queues the version in both places that say it: the name that checks read, and the hidden sheet for people who look there. */
export function queueVersion({ workbook }: Excel.RequestContext, state: StateReading | null, version: number): void {
  const row = state?.entries.find(({ key }) => key === SCHEMA_VERSION_KEY)?.row;
  if (state !== null && row !== undefined) workbook.worksheets.getItem(state.sheet).getCell(row, 1).values = [[version]];
  workbook.names.getItem(SCHEMA_VERSION_NAME).formula = `=${version}`;
}

/** Excel would read a text anew: what begins with `=` was a formula. */
function asTyped(content: CellValue): CellValue {
  return typeof content === 'string' && content !== '' && !content.startsWith('=') ? literalText(content) : content;
}
