import type { CellContent } from '../sheets/cell';
import type { DateSystem } from '../sheets/date-serial';
import { DATE_SYSTEM_NAME, MARK_PREFIX, SCHEMA_VERSION_NAME } from '../sheets/hidden-names';
import { nameApart, type TakenNames } from '../sheets/naming';
import type { Block } from '../sheets/sheet-layout';
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

export interface CreationOptions {
  readonly signal?: AbortSignal | undefined;
  readonly unfinished?: string;
}

/** Told before each of the three steps. */
export type CreationStep = 'looking' | 'writing' | 'finished';

/**
 * Writes a new workspace into the workbook, in two round trips: one more where Excel refuses half-way and what was written has to be
 * taken back, where the cell that shows how the workbook counts days shows otherwise than was asked before, and for each 4 MB
 * that its rows come to. Existing sheets, tables and names stay untouched.
 *
 * @param options.unfinished a hidden name that is left on the workspace, for whoever has more to write before it is whole.
 * @throws WritingStopped where Excel refused while writing, or the person stopped the work; its cause says which.
 * @throws Cancelled where the person stopped the work before anything was written.
 */
export async function createWorkspace(excel: ExcelPort, content: WorkspaceContent, onStep: (step: CreationStep) => void, { signal, unfinished }: CreationOptions = {}): Promise<Creation> {
  return excel.run(async (context) => {
    onStep('looking');
    const found = await look(context);
    if ('because' in found) return { made: false, because: found.because };
    const naming = nameApart(found);
    const whole = layOutWorkspace(content, naming, found.dateSystem);
    const layout = unfinished === undefined ? whole : { ...whole, names: [{ name: unfinished, formula: '=TRUE', isVisible: false }, ...whole.names] };
    onStep('writing');
    const queueUndoing = (): void => context.workbook.worksheets.getItem(found.activeSheet).activate();
    const dateSystem = await write(context, layout, found.left, { queueUndoing, signal });
    if (dateSystem !== found.dateSystem) await rewriteDays(context, layout, layOutWorkspace(content, naming, dateSystem), { queueUndoing, signal });
    onStep('finished');
    return { made: true, sheets: layout.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name) };
  });
}

async function look(context: Excel.RequestContext): Promise<(TakenNames & Leftovers & { readonly activeSheet: string; readonly dateSystem: DateSystem }) | { because: Extract<Creation, { made: false }>['because'] }> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  // Its year is "from 1900 or 1904 (depending on the workbook's date system)", as the reference of `Excel.Functions` says.
  const firstDay = workbook.functions.date(1904, 1, 2).load('value');
  await context.sync();
  // Where every sheet of a workspace was deleted, none is left but for its names.
  const leadsSomewhere = ({ name, formula }: Excel.NamedItem): boolean => name.startsWith(MARK_PREFIX) && String(formula).includes('!') && !String(formula).includes('#REF!');
  if (namesOf(names).includes(SCHEMA_VERSION_NAME) && names.items.some(leadsSomewhere)) return { because: 'has-workspace' };
  if (protection.protected) return { because: 'protected-workbook' };
  // Of a workspace that was begun and not finished, names may be left: ours, and those that lead to sheets that are gone.
  const isLeft = ({ name, formula }: Excel.NamedItem): boolean => name.startsWith(MARK_PREFIX) || String(formula).includes('#REF!');
  const left = names.items.filter(isLeft).map(({ name }) => name);
  return { sheets: namesOf(sheets), tables: namesOf(tables), names: namesOf(names).filter((name) => !left.includes(name)), left, activeSheet: active.name, dateSystem: dateSystemOf(firstDay.value) };
}

/** @returns how the workbook counts days, as a cell of it shows. */
async function write(context: Excel.RequestContext, layout: WorkbookLayout, left: readonly string[], sending: Sending): Promise<DateSystem> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { name } of layout.names) if (left.includes(name)) context.workbook.names.getItem(name).delete();
  const firstDay: Excel.Range[] = [];
  function* steps(): Generator<number, void> {
    yield* sheetSteps(context, layout.sheets, layout.names.filter(({ name }) => name !== SCHEMA_VERSION_NAME));
    const [first] = layout.sheets;
    if (first) context.workbook.worksheets.getItem(first.name).activate();
    // The mark of a workspace comes last: what was broken off is none, and can be begun again.
    for (const { name, formula } of layout.names) if (name === SCHEMA_VERSION_NAME) context.workbook.names.add(name, formula).visible = false;
    firstDay.push(context.workbook.names.getItem(DATE_SYSTEM_NAME).getRange().load('values'));
  }
  await sendOrTakeBack(context, layout, { ...sending, steps: steps() });
  return dateSystemOf((firstDay[0]?.values as unknown[][] | undefined)?.[0]?.[0]);
}

/** @param firstDay which day of the workbook's calendar 2 January 1904 is. */
function dateSystemOf(firstDay: unknown): DateSystem {
  return firstDay === FIRST_DAY_OF_1904 ? 1904 : 1900;
}

/** Writes what the other layout has otherwise, and nothing else: in a cell of the text format an apostrophe would be a letter by now. */
async function rewriteDays(context: Excel.RequestContext, written: WorkbookLayout, wanted: WorkbookLayout, sending: Sending): Promise<void> {
  const { worksheets } = context.workbook;
  function* steps(): Generator<number, void> {
    for (const [index, { name, blocks }] of wanted.sheets.entries())
      for (const [number, block] of blocks.entries())
        for (const run of otherRuns(block, written.sheets[index]?.blocks[number])) yield* blockSteps(worksheets.getItem(name), run);
  }
  await sendOrTakeBack(context, wanted, { ...sending, steps: steps() });
}

/** The cells in which a block differs, as runs down its columns. */
function otherRuns({ row, column, contents }: Block, before: Block | undefined): Block[] {
  const runs: { row: number; column: number; contents: CellContent[][] }[] = [];
  for (const at of (contents[0] ?? []).keys())
    for (const [below, cells] of contents.entries()) {
      const content = cells[at] ?? null;
      if (content === (before?.contents[below]?.[at] ?? null)) continue;
      const last = runs.at(-1);
      if (last?.column === column + at && last.row + last.contents.length === row + below) last.contents.push([content]);
      else runs.push({ row: row + below, column: column + at, contents: [[content]] });
    }
  return runs;
}

function namesOf({ items }: { items: readonly { name: string }[] }): string[] {
  return items.map(({ name }) => name);
}
