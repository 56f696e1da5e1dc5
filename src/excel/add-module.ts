import { firstRows } from '../domain/model/first-rows';
import { MODULE_IDS, type ModuleId } from '../domain/model/module';
import { NO_ROWS } from '../domain/model/workspace';
import { MODULES_NAME, sheetMark, tableMark } from '../sheets/hidden-names';
import { nameWithin, type Naming } from '../sheets/naming';
import { marksOf, SCHEMA_VERSION } from '../sheets/schema-version';
import type { SheetLayout } from '../sheets/sheet-layout';
import { layOutFurtherLinks } from '../sheets/start-here-sheet';
import { MODULES_KEY, modulesFormula, modulesText } from '../sheets/state-sheet';
import { linkedOf, MODULE_SHEETS, together, type ModuleSheet } from '../sheets/workspace-sheets';
import type { ExcelPort } from './excel-port';
import { lookAtWorkspace, type WorkspaceSurroundings } from './look-at-workspace';
import { sendOrTakeBack } from './take-back';
import { linkAndStyle, queueSheets, writeBlock } from './write-sheets';

export type Addition =
  | { readonly added: true; readonly sheets: readonly string[] }
  | { readonly added: false; readonly because: 'no-workspace' | 'newer-version' | 'older-version' | 'has-module' | 'protected-workbook' };

/** Told before each of the three steps. */
export type AdditionStep = 'looking' | 'writing' | 'finished';

/**
 * Adds a module's sheets to a workspace in use, in two round trips (three where Excel refuses half-way and what was
 * written has to be taken back). Nothing that is there changes: Start here gets further lines below its last one, and the
 * hidden sheet notes the module. Of a module whose sheets were deleted, those that are gone come back.
 *
 * @throws WritingStopped where Excel refused while writing, or the person stopped the work; its cause says which.
 * @throws Cancelled where the person stopped the work before anything was written.
 */
export async function addModule(excel: ExcelPort, module: ModuleId, onStep: (step: AdditionStep) => void, signal?: AbortSignal): Promise<Addition> {
  return excel.run(async (context) => {
    onStep('looking');
    const found = await lookAtWorkspace(context);
    const had = marksOf(found.formulas)?.modules ?? [];
    // What an attempt has left that was broken off belongs to no module: it is written anew beside it.
    const formulas = had.includes(module) ? found.formulas : withoutMarks(found.formulas, MODULE_SHEETS[module]);
    const naming = nameWithin(found.taken, { formulas, state: new Map(found.state?.entries) });
    const [missing, kept] = apart(MODULE_SHEETS[module], ({ key, table }) => (table === null ? !naming.hasSheet(key) : !naming.hasTable(table)));
    const obstacle = obstacleIn(found) ?? (missing.length === 0 ? 'has-module' : null);
    if (obstacle !== null) return { added: false, because: obstacle };
    const layout = together(missing.map(({ layOut }) => layOut(firstRows([module]), naming, found.dateSystem)));
    onStep('writing');
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { name } of layout.names) if (found.formulas.has(name)) context.workbook.names.getItem(name).delete();
    queueSheets(context, layout.sheets, layout.names);
    placeTabs(context, layout.sheets.map(({ name }) => name), found);
    // A sheet without a table only shows others: where one of these has come back, its formulas have lost it.
    for (const { layOut } of kept.filter(({ table }) => table === null)) rewriteFormulas(context, layOut(NO_ROWS, naming, found.dateSystem).sheet);
    const unlinked = missing.filter(({ key }) => found.startHere?.texts.includes(naming.sheet(key)) !== true);
    addLinks(context, unlinked, naming, found);
    // The mark of the module comes last: what was broken off is none, and can be begun again.
    noteModules(context, MODULE_IDS.filter((id) => id === module || had.includes(id)), found);
    const queueUndoing = (): void => {
      removeLinks(context, unlinked, found);
      noteModules(context, had, found);
      context.workbook.worksheets.getItem(found.activeSheet).activate();
    };
    await sendOrTakeBack(context, layout, { queueUndoing, signal });
    onStep('finished');
    return { added: true, sheets: layout.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name) };
  });
}

function obstacleIn({ formulas, isProtected }: WorkspaceSurroundings): Exclude<Extract<Addition, { added: false }>['because'], 'has-module'> | null {
  const marks = marksOf(formulas);
  if (marks === null) return 'no-workspace';
  if (marks.schemaVersion > SCHEMA_VERSION) return 'newer-version';
  // The lists and tables that a module leans on came with the second version.
  if (marks.schemaVersion < SCHEMA_VERSION) return 'older-version';
  return isProtected ? 'protected-workbook' : null;
}

function rewriteFormulas({ workbook }: Excel.RequestContext, { name, formulas }: SheetLayout): void {
  for (const block of formulas) writeBlock(workbook.worksheets.getItem(name), block);
}

/** New tabs come before Lists, and the first of them to the front. */
function placeTabs({ workbook }: Excel.RequestContext, names: readonly string[], { listsAt }: WorkspaceSurroundings): void {
  for (const [index, name] of names.entries()) {
    const sheet = workbook.worksheets.getItem(name);
    if (listsAt !== null) sheet.position = listsAt + index;
    if (index === 0) sheet.activate();
  }
}

function addLinks({ workbook }: Excel.RequestContext, added: readonly ModuleSheet[], naming: Naming, { startHere }: WorkspaceSurroundings): void {
  if (startHere === null) return;
  const sheet = workbook.worksheets.getItem(startHere.sheet);
  const lines = layOutFurtherLinks(linkedOf(added), startHere.nextRow, naming);
  for (const block of lines.blocks) writeBlock(sheet, block);
  linkAndStyle(sheet, lines);
}

function removeLinks({ workbook }: Excel.RequestContext, added: readonly ModuleSheet[], { startHere }: WorkspaceSurroundings): void {
  if (startHere !== null && linkedOf(added).length > 0) workbook.worksheets.getItem(startHere.sheet).getRangeByIndexes(startHere.nextRow, 0, linkedOf(added).length, 2).clear('All');
}

/** The name that checks read, and the hidden sheet that keeps it for people who look there. */
function noteModules({ workbook }: Excel.RequestContext, modules: readonly ModuleId[], { formulas, state }: WorkspaceSurroundings): void {
  const row = state?.entries.findIndex(([key]) => key === MODULES_KEY) ?? -1;
  if (state !== null && row >= 0) workbook.worksheets.getItem(state.sheet).getCell(row, 1).values = [[modulesText(modules)]];
  if (formulas.has(MODULES_NAME)) workbook.names.getItem(MODULES_NAME).formula = modulesFormula(modules);
  else workbook.names.add(MODULES_NAME, modulesFormula(modules)).visible = false;
}

function withoutMarks(formulas: ReadonlyMap<string, string>, sheets: readonly ModuleSheet[]): Map<string, string> {
  const marks = new Set(sheets.flatMap(({ key, table }) => [sheetMark(key), ...(table === null ? [] : [tableMark(table)])]));
  return new Map([...formulas].filter(([name]) => !marks.has(name)));
}

function apart<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
