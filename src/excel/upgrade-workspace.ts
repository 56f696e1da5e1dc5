import { SCHEMA_VERSION } from '../sheets/schema-version';
import type { PlanRefused, Upgrade } from '../sheets/upgrades/upgrade';
import { nextUpgrade } from '../sheets/upgrades/upgrades';
import { applyValidation } from './apply-validation';
import { Cancelled, stopIfCancelled } from './cancelled';
import { WritingStopped } from './excel-refusal';
import type { ExcelPort } from './excel-port';
import { findOpenColumns, lookForUpgrade, type OpenColumn, type UpgradeLook } from './look-for-upgrade';
import { readWorkbook, type FoundWorkspaceReading } from './read-workbook';
import { expectedSight, isSameSight, queueSight, type UpgradeSight } from './sight-of-upgrade';
import { queueVersion, settleUpgrade, takeBackUpgrade, UpgradeInDoubt, type UpgradeBegun, type UpgradeDone } from './take-back-upgrade';
import { linkAndStyle, queueSheets, rangeOf, writeBlock } from './write-sheets';
import { columnWidthInPoints } from './apply-style';
import { queueState } from './write-state';

export type Upgrading =
  | { readonly done: true; readonly upgraded: UpgradeDone }
  | { readonly done: false; readonly because: UpgradeObstacle }
  | { readonly done: false; readonly because: 'lacks'; readonly lacks: PlanRefused['lacks'] };

export type UpgradeObstacle = 'no-workspace' | 'newer-version' | 'present-version' | 'protected-workbook' | 'changed';

/** Told before each of the three steps. */
export type UpgradeProgress = 'looking' | 'writing' | 'finished';

export interface UpgradeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly doubted?: UpgradeBegun | undefined;
}

/** What an upgrade would do. Nothing is written. In three round trips. */
export async function previewUpgrade(excel: ExcelPort): Promise<Exclude<Upgrading, { done: true }> | { readonly done: true; readonly planned: Pick<UpgradeBegun, 'upgrade' | 'columns'> }> {
  return excel.run(async (context) => {
    const prepared = await prepare(context);
    return 'because' in prepared ? prepared : { done: true, planned: prepared };
  });
}

/**
 * Brings the workspace up to the present version, in one step that is there whole or not at all: three round trips that read,
 * and one that writes. Where Excel refuses half-way, and where somebody else was quicker, what was written is taken back, in
 * two more.
 *
 * @param options.doubted an earlier one that was broken off and could not be taken back: that comes first.
 * @throws WritingStopped where Excel refused or the person stopped the work; its cause says which. UpgradeInDoubt where
 * something of it may remain.
 * @throws Cancelled where the person stopped the work before anything was written.
 */
export async function upgradeWorkspace(excel: ExcelPort, onStep: (step: UpgradeProgress) => void, { signal, doubted }: UpgradeOptions = {}): Promise<Upgrading> {
  return excel.run(async (context) => {
    onStep('looking');
    if (doubted !== undefined) await settleUpgrade(context, doubted);
    const prepared = await prepare(context);
    if ('because' in prepared) return prepared;
    stopIfCancelled(signal);
    onStep('writing');
    const { begun, sightBefore, sightAfter } = queueUpgrade(context, prepared);
    try {
      await context.sync();
    } catch (cause) {
      throw await stoppedAt(context, begun, cause);
    }
    const before = sightBefore();
    if (signal?.aborted) throw await stoppedAt(context, { ...begun, before }, new Cancelled());
    if (!isSameSight(before, begun.before)) {
      // Somebody else has written or moved something since the workbook was read: theirs comes first.
      await takeBackUpgrade(context, { ...begun, before });
      return { done: false, because: 'changed' };
    }
    onStep('finished');
    return { done: true, upgraded: { ...begun, before, after: sightAfter() } };
  });
}

interface Prepared extends UpgradeLook {
  readonly found: FoundWorkspaceReading;
  readonly upgrade: Upgrade;
  readonly columns: readonly OpenColumn[];
}

async function prepare(context: Excel.RequestContext): Promise<Prepared | Exclude<Upgrading, { done: true }>> {
  const found = await readWorkbook(context);
  if (!found.found) return { done: false, because: found.because };
  const step = nextUpgrade(found.reading.marks);
  if (step === null) return { done: false, because: 'present-version' };
  const look = await lookForUpgrade(context, found, step);
  if (look.isProtected) return { done: false, because: 'protected-workbook' };
  const planned = step.plan(look.ground);
  if (!planned.possible) return { done: false, because: 'lacks', lacks: planned.lacks };
  return { ...look, found, upgrade: planned.upgrade, columns: await findOpenColumns(context, planned.upgrade.entryRules) };
}

/** The version comes last: until it is there, the workspace is of the earlier one. */
function queueUpgrade(context: Excel.RequestContext, { found, upgrade, columns, activeSheet }: Prepared): { begun: UpgradeBegun; sightBefore: () => UpgradeSight; sightAfter: () => UpgradeSight } {
  const { workbook, application } = context;
  const { layout, tabs, lists, links, formulas } = upgrade;
  application.suspendScreenUpdatingUntilNextSync();
  // It costs no round trip, and shows what stood there at the very moment.
  const sightBefore = queueSight(context, { upgrade, columns }, { isWritten: false });
  for (const { name } of layout.names) if (found.reading.names.has(name)) workbook.names.getItem(name).delete();
  if (lists !== null) {
    const sheet = workbook.worksheets.getItem(lists.sheet);
    for (const block of lists.blocks) writeBlock(sheet, block);
    linkAndStyle(sheet, { styles: lists.styles, links: [] });
    for (const { column, width } of lists.columns) sheet.getCell(0, column).getEntireColumn().format.columnWidth = columnWidthInPoints(width);
  }
  queueSheets(context, layout.sheets, layout.names);
  for (const { sheet, position } of tabs) workbook.worksheets.getItem(sheet).position = position;
  if (links !== null) {
    const sheet = workbook.worksheets.getItem(links.sheet);
    for (const block of links.blocks) writeBlock(sheet, block);
    linkAndStyle(sheet, links);
  }
  for (const { sheet, areas, after } of formulas) for (const area of areas) fillFormula(workbook.worksheets.getItem(sheet), area, after);
  for (const { rule, areas } of columns) for (const area of areas) applyValidation(rangeOf(workbook.worksheets.getItem(rule.sheet), area), rule.on(area));
  const reading = { ...found.reading, marks: { ...found.reading.marks, schemaVersion: SCHEMA_VERSION } };
  const { made } = queueState(context, { ...found, reading }, upgrade.state);
  queueVersion(context, made === null ? found.reading.state : null, upgrade.to);
  const [first] = tabs;
  workbook.worksheets.getItem(first?.sheet ?? activeSheet).activate();
  const sightAfter = queueSight(context, { upgrade, columns }, { isWritten: true });
  const before = expectedSight({ upgrade, columns }, found.reading);
  return { begun: { upgrade, columns, before, activeSheet, state: found.reading.state, made }, sightBefore, sightAfter };
}

function fillFormula(sheet: Excel.Worksheet, area: Parameters<typeof rangeOf>[1], formula: string): void {
  rangeOf(sheet, area).formulas = Array.from({ length: area.rowCount }, () => [formula]);
}

/** Takes it back. @returns what to tell. */
async function stoppedAt(context: Excel.RequestContext, begun: UpgradeBegun, cause: unknown): Promise<WritingStopped> {
  try {
    await takeBackUpgrade(context, begun);
    return new WritingStopped([], { cause });
  } catch {
    // Why writing stopped is what the caller reports; here only what is left counts.
    return new UpgradeInDoubt(begun, { cause });
  }
}
