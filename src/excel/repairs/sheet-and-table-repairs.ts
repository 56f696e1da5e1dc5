import { nameApart, type KnownNaming, type SheetKey } from '../../sheets/naming';
import { readRows } from '../../sheets/read-workspace';
import { leadsSomewhere } from '../../sheets/repairs/leads-somewhere';
import { markedSheet } from '../../sheets/repairs/marked-sheets';
import { neededSheets, type NeededSheet } from '../../sheets/repairs/sheets-in-order';
import { ENTITY_SHEETS } from '../../sheets/workspace-sheets';
import { isFoundAgain, lostTables, searchTables, traceOf, type LostTable } from './find-tables';
import { listsSheet } from './lists-sheet';
import { queueParts } from './part-of-lists-anew';
import type { RepairGround, RepairKindOfWork, RepairsFound } from './repair-work';
import { lookAtRunCharts } from './run-charts-again';
import { sheetAnew, type SheetsAnew } from './sheet-anew';
import { queueCandidates, sheetFoundAgain } from './sheet-found-again';
import { tableAnew, tableFoundAgain } from './table-anew';
import { queueBareSheets, tableOnItsSheet } from './table-on-its-sheet';
import { wordsOfSheet } from './words-of-sheet';

/** Sheets that were deleted, and tables that are Excel tables no more. */
export const sheetAndTableRepairs: RepairKindOfWork = { stage: 'structure', look };

async function look(ground: RepairGround): Promise<RepairsFound> {
  const { found: { reading } } = ground;
  const needed = neededSheets(reading.marks.modules);
  const lost = lostTables(ground);
  const unknown = needed.filter(({ key, table }) => table === null && (key === 'lists' ? listsSheet(ground) === null : !isMarked(ground, key)));
  if (lost.length === 0 && unknown.length === 0) return { repairs: [], told: [] };
  const candidates = queueCandidates(ground, unknown);
  const startHere = queueStartHere(ground);
  const takeParts = queueParts(ground, lost);
  const bareSheet = queueBareSheets(ground, lost);
  const activeSheet = ground.context.workbook.worksheets.getActiveWorksheet().load('name');
  const runCharts = unknown.some(({ key }) => key === 'runCharts') ? lookAtRunCharts(ground) : () => undefined;
  const tables = await searchTables(ground, lost.map((table) => traceOf(ground, table)));
  const named = { ...ground, naming: namingOf(ground, tables) };
  const unmarked = candidates.filter(({ isOurs }) => isOurs());
  const isGone = ({ key, table }: NeededSheet): boolean =>
    table === null ? unknown.some((one) => one.key === key) && !unmarked.some((one) => one.key === key) : tables.some((one) => one.table === table && one.is === 'gone');
  const anew: SheetsAnew = {
    gone: goneIn(named, needed, tables),
    tabs: ground.sheets.map(({ name }) => name),
    order: needed.map(({ key }) => named.naming.sheet(key)),
    activeSheet: activeSheet.name,
    startHere: startHere(),
    rows: readRows(reading),
  };
  const [bare, gone] = apart(needed.filter(isGone), ({ table }) => bareSheet(table) !== null);
  const repairs = [
    ...tables.flatMap((table) => (table.is === 'cells' ? [tableAnew(named, table, anew.gone.tables)] : isFoundAgain(table) ? [tableFoundAgain(ground, table)] : [])),
    ...unmarked.flatMap((one) => (one.hasTitle() ? [] : [sheetFoundAgain(ground, one)])),
    ...takeParts(tables.flatMap(({ table, is }) => (is === 'gone' ? [table] : []))),
    ...bare.map((sheet) => tableOnItsSheet(named, sheet, bareSheet(sheet.table) ?? '', anew)),
    ...inOrderOfNeed(gone).map((sheets) => sheetAnew(named, sheets, anew, wordsOfSheet(named, sheets), sheets.some(({ key }) => key === 'runCharts') && !gone.some(({ key }) => key === 'measures') ? runCharts() : undefined)),
  ];
  return { repairs, told: tables.flatMap((table) => (table.is === 'in the way' ? [table.told] : [])) };
}

/** Lists come first, which dropdowns need; then tables, then what shows them. The pictures on Measures cannot be without their figures. */
function inOrderOfNeed(gone: readonly NeededSheet[]): NeededSheet[][] {
  const figures = gone.filter(({ key }) => key === 'runCharts');
  const isWithMeasures = gone.some(({ key }) => key === 'measures');
  const rank = ({ key, table }: NeededSheet): number => (key === 'lists' ? 0 : table !== null ? 1 : 2);
  return gone
    .filter(({ key }) => !(key === 'runCharts' && isWithMeasures))
    .toSorted((one, other) => rank(one) - rank(other))
    .map((sheet) => (sheet.key === 'measures' ? [sheet, ...figures] : [sheet]));
}

function isMarked({ found: { reading }, sheets }: RepairGround, key: NeededSheet['key']): boolean {
  const marked = markedSheet(key, reading)?.sheet;
  return sheets.some(({ name }) => name === marked);
}

/** What is made anew gets names that are free: one of ours may be somebody else's by now. */
function namingOf({ naming, taken }: RepairGround, tables: readonly LostTable[]): KnownNaming {
  const apart = nameApart(taken);
  const called = new Map(tables.flatMap((table) => (isFoundAgain(table) ? [[table.table, table.called]] : table.is === 'in the way' ? [] : [[table.table, apart.table(table.table)]])));
  const isGone = (key: SheetKey): boolean => ENTITY_SHEETS.some((sheet) => sheet.key === key && tables.some(({ table, is }) => table === sheet.entity.table && is === 'gone'));
  return { ...naming, table: (name) => called.get(name) ?? naming.table(name), sheet: (key) => (isGone(key) ? apart.sheet(key) : naming.sheet(key)) };
}

function goneIn({ found: { reading }, naming, excelTables }: RepairGround, needed: readonly NeededSheet[], tables: readonly LostTable[]): SheetsAnew['gone'] {
  const called = excelTables.map(({ name }) => name);
  const names = needed.flatMap((sheet) => sheet.layOut(naming, reading.dateSystem, readRows(reading)).names.map(({ name }) => name));
  return {
    tables: new Set(tables.flatMap((table) => (isFoundAgain(table) ? [] : [naming.table(table.table)]))),
    names: new Set(names.filter((name) => !leadsSomewhere(reading.names.get(name), called))),
  };
}

function queueStartHere(ground: RepairGround): () => SheetsAnew['startHere'] {
  if (!isMarked(ground, 'startHere')) return () => null;
  const sheet = ground.naming.sheet('startHere');
  const used = ground.context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject().load('rowIndex,rowCount,values');
  return () => (used.isNullObject ? null : { sheet, nextRow: used.rowIndex + used.rowCount, texts: (used.values as unknown[][]).map(([text]) => String(text)) });
}

function apart<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
