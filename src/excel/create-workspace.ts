import { DATE_SYSTEM_NAME, MARK_PREFIX, SCHEMA_VERSION_NAME } from '../sheets/hidden-names';
import { nameApart, type TakenNames } from '../sheets/naming';
import { FIRST_DAY_OF_1904 } from '../sheets/state-sheet';
import type { WorkbookLayout } from '../sheets/workbook-layout';
import { layOutWorkspace, type WorkspaceContent } from '../sheets/workspace-sheets';
import type { ExcelPort } from './excel-port';
import { sendOrTakeBack, type Sending } from './take-back';
import { blockSteps, sheetSteps } from './write-sheets';

export type Creation =
  | { readonly made: true; readonly sheets: readonly string[] }
  /** The workbook already holds a workspace, or its owner lets nobody add sheets. */
  | { readonly made: false; readonly because: 'has-workspace' | 'protected-workbook' };

interface Leftovers {
  /** Names that are free to be given anew. */
  readonly left: readonly string[];
}

/** Told before each of the three steps. */
export type CreationStep = 'looking' | 'writing' | 'finished';

/**
 * Writes a new workspace into the workbook, in two round trips: one more where the workbook counts days from 1904, where
 * Excel refuses half-way and what was written has to be taken back, and for each 4 MB that its rows come to. Existing sheets, tables and names stay untouched.
 *
 * @throws WritingStopped where Excel refused while writing, or the person stopped the work; its cause says which.
 * @throws Cancelled where the person stopped the work before anything was written.
 */
export async function createWorkspace(excel: ExcelPort, content: WorkspaceContent, onStep: (step: CreationStep) => void, signal?: AbortSignal): Promise<Creation> {
  return excel.run(async (context) => {
    onStep('looking');
    const found = await look(context);
    if ('because' in found) return { made: false, because: found.because };
    const naming = nameApart(found);
    const layout = layOutWorkspace(content, naming, 1900);
    onStep('writing');
    const queueUndoing = (): void => context.workbook.worksheets.getItem(found.activeSheet).activate();
    const firstDay = await write(context, layout, found.left, { queueUndoing, signal });
    if (firstDay === FIRST_DAY_OF_1904) await rewriteValues(context, layOutWorkspace(content, naming, 1904), { queueUndoing, signal });
    onStep('finished');
    return { made: true, sheets: layout.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name) };
  });
}

async function look(context: Excel.RequestContext): Promise<(TakenNames & Leftovers & { readonly activeSheet: string }) | { because: Extract<Creation, { made: false }>['because'] }> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  // Where every sheet of a workspace was deleted, none is left but for its names.
  const leadsSomewhere = ({ name, formula }: Excel.NamedItem): boolean => name.startsWith(MARK_PREFIX) && String(formula).includes('!') && !String(formula).includes('#REF!');
  if (namesOf(names).includes(SCHEMA_VERSION_NAME) && names.items.some(leadsSomewhere)) return { because: 'has-workspace' };
  if (protection.protected) return { because: 'protected-workbook' };
  // Of a workspace that was begun and not finished, names may be left: ours, and those that lead to sheets that are gone.
  const isLeft = ({ name, formula }: Excel.NamedItem): boolean => name.startsWith(MARK_PREFIX) || String(formula).includes('#REF!');
  const left = names.items.filter(isLeft).map(({ name }) => name);
  return { sheets: namesOf(sheets), tables: namesOf(tables), names: namesOf(names).filter((name) => !left.includes(name)), left, activeSheet: active.name };
}

/** @returns which day of the workbook's calendar 2 January 1904 is. */
async function write(context: Excel.RequestContext, layout: WorkbookLayout, left: readonly string[], sending: Sending): Promise<unknown> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { name } of layout.names) if (left.includes(name)) context.workbook.names.getItem(name).delete();
  const dateSystem: Excel.Range[] = [];
  function* steps(): Generator<number, void> {
    yield* sheetSteps(context, layout.sheets, layout.names.filter(({ name }) => name !== SCHEMA_VERSION_NAME));
    const [first] = layout.sheets;
    if (first) context.workbook.worksheets.getItem(first.name).activate();
    // The mark of a workspace comes last: what was broken off is none, and can be begun again.
    for (const { name, formula } of layout.names) if (name === SCHEMA_VERSION_NAME) context.workbook.names.add(name, formula).visible = false;
    dateSystem.push(context.workbook.names.getItem(DATE_SYSTEM_NAME).getRange().load('values'));
  }
  await sendOrTakeBack(context, layout, { ...sending, steps: steps() });
  return (dateSystem[0]?.values as unknown[][] | undefined)?.[0]?.[0];
}

async function rewriteValues(context: Excel.RequestContext, layout: WorkbookLayout, sending: Sending): Promise<void> {
  const { worksheets } = context.workbook;
  function* steps(): Generator<number, void> {
    for (const { name, blocks } of layout.sheets) for (const block of blocks) yield* blockSteps(worksheets.getItem(name), block);
  }
  await sendOrTakeBack(context, layout, { ...sending, steps: steps() });
}

function namesOf({ items }: { items: readonly { name: string }[] }): string[] {
  return items.map(({ name }) => name);
}
