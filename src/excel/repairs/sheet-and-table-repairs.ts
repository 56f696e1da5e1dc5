import type { CellValue } from '../../sheets/cell';
import { sheetMark } from '../../sheets/hidden-names';
import { nameApart, SHEETS, type KnownNaming } from '../../sheets/naming';
import { readRows } from '../../sheets/read-workspace';
import { leadsSomewhere } from '../../sheets/repairs/leads-somewhere';
import { neededSheets, type NeededSheet } from '../../sheets/repairs/sheets-in-order';
import { parseCellReference } from '../../sheets/address';
import { markOfSheet } from '../../sheets/workbook-layout';
import { lostTables, searchTables, traceOf, type LostTable } from './find-tables';
import { listsSheet } from './lists-sheet';
import { asBefore, putName, seenName } from './names';
import { queueParts } from './part-of-lists-anew';
import type { PlannedRepair, RepairGround, RepairKindOfWork, RepairsFound } from './repair-work';
import { lookAtRunCharts } from './run-charts-again';
import { sheetAnew, type SheetsAnew } from './sheet-anew';
import { tableAnew, tableFoundAgain } from './table-anew';
import { wordsOfSheet } from './words-of-sheet';

/** Sheets that were deleted, and tables that are Excel tables no more. */
export const sheetAndTableRepairs: RepairKindOfWork = { stage: 'structure', look };

async function look(ground: RepairGround): Promise<RepairsFound> {
  const { found: { reading }, sync } = ground;
  const needed = neededSheets(reading.marks.modules);
  const lost = lostTables(ground);
  const unknown = needed.filter(({ key, table }) => table === null && (key === 'lists' ? listsSheet(ground) === null : !isMarked(ground, key)));
  if (lost.length === 0 && unknown.length === 0) return { repairs: [], told: [] };
  const place = searchTables(ground, lost.map((table) => traceOf(ground, table)));
  const candidates = queueCandidates(ground, unknown);
  const startHere = queueStartHere(ground);
  const takeParts = queueParts(ground, lost);
  const activeSheet = ground.context.workbook.worksheets.getActiveWorksheet().load('name');
  const runCharts = unknown.some(({ key }) => key === 'runCharts') ? lookAtRunCharts(ground) : () => undefined;
  await sync();
  const placed = place();
  if (!placed.isKnown) await sync();
  const tables = placed.take();
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
  const gone = needed.filter(isGone);
  const repairs = [
    ...tables.flatMap((table) => (table.is === 'cells' ? [tableAnew(named, table, anew.gone.tables)] : table.is === 'another table' ? [tableFoundAgain(ground, table)] : [])),
    ...unmarked.flatMap((one) => (one.hasTitle() ? [] : [sheetFoundAgain(ground, one.key, one.sheet)])),
    ...takeParts(tables.flatMap(({ table, is }) => (is === 'gone' ? [table] : []))),
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
  const marked = parseCellReference(reading.names.get(sheetMark(key)) ?? '')?.sheet;
  return sheets.some(({ name }) => name === marked);
}

/** New tables get names that are free: one of ours may be somebody else's by now. */
function namingOf({ naming, taken }: RepairGround, tables: readonly LostTable[]): KnownNaming {
  const apart = nameApart(taken);
  const known = new Map(tables.flatMap((table) => (table.is === 'another table' ? [[table.table, table.called]] : table.is === 'in the way' ? [] : [[table.table, apart.table(table.table)]])));
  return { ...naming, table: (name) => known.get(name) ?? naming.table(name) };
}

function goneIn({ found: { reading }, naming, excelTables }: RepairGround, needed: readonly NeededSheet[], tables: readonly LostTable[]): SheetsAnew['gone'] {
  const called = excelTables.map(({ name }) => name);
  const names = needed.flatMap((sheet) => sheet.layOut(naming, reading.dateSystem, readRows(reading)).names.map(({ name }) => name));
  return {
    tables: new Set(tables.flatMap(({ table, is }) => (is === 'another table' ? [] : [naming.table(table)]))),
    names: new Set(names.filter((name) => !leadsSomewhere(reading.names.get(name), called))),
  };
}

/** A sheet of the name that ours has at first: it may be ours, and only its hidden name gone. */
interface Candidate {
  readonly key: NeededSheet['key'];
  readonly sheet: string;
  /** Whether most of our words stand there. */
  isOurs(): boolean;
  /** Whether the title stands in the first cell, by which the hidden name is put back. */
  hasTitle(): boolean;
}

function queueCandidates({ context, found: { reading }, naming, sheets }: RepairGround, unknown: readonly NeededSheet[]): Candidate[] {
  return unknown.flatMap((needed): Candidate[] => {
    const sheet = needed.key === 'lists' ? undefined : sheets.find(({ name }) => name.toLowerCase() === SHEETS[needed.key].toLowerCase())?.name;
    if (sheet === undefined) return [];
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
    const words = needed.layOut(naming, reading.dateSystem, readRows(reading)).sheet.blocks.flatMap(({ contents }) => contents.flat().filter((content) => typeof content === 'string'));
    const there = (): CellValue[][] => (used.isNullObject ? [] : (used.values as CellValue[][]));
    return [
      {
        key: needed.key,
        sheet,
        isOurs: () => {
          const standing = new Set(there().flat());
          return words.filter((word) => standing.has(word)).length * 2 > words.length;
        },
        hasTitle: () => used.rowIndex === 0 && used.columnIndex === 0 && there()[0]?.[0] === words[0],
      },
    ];
  });
}

function queueStartHere(ground: RepairGround): () => SheetsAnew['startHere'] {
  if (!isMarked(ground, 'startHere')) return () => null;
  const sheet = ground.naming.sheet('startHere');
  const used = ground.context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject().load('rowIndex,rowCount,values');
  return () => (used.isNullObject ? null : { sheet, nextRow: used.rowIndex + used.rowCount, texts: (used.values as unknown[][]).map(([text]) => String(text)) });
}

function sheetFoundAgain({ found: { reading } }: RepairGround, key: NeededSheet['key'], sheet: string): PlannedRepair {
  const mark = markOfSheet(key, sheet);
  const before = reading.names.get(mark.name);
  return {
    repair: {
      id: `sheet:${key}`,
      kind: 'sheet',
      what: `The sheet ${sheet} is no longer known to be the workspace’s.`,
      does: 'Its hidden name is put back; nothing on it changes.',
      nearest: { sheet, address: 'A1' },
    },
    writesOn: [],
    write(context) {
      putName(context, mark, before);
      return () => ({ isOvertaken: false, sight: (later) => seenName(later, mark.name), takeBack: (later) => putName(later, { ...mark, formula: asBefore(before) }, mark.formula) });
    },
  };
}
