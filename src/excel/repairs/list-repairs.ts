import type { ChoiceList } from '../../domain/model/choice-list';
import { absoluteAreaName, cellName, sheetPrefix, type Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { writtenIn } from '../../sheets/cell-state';
import { FIXED_LISTS, layOutFurtherLists } from '../../sheets/lists-sheet';
import { listState, type ListDamage } from '../../sheets/repairs/damaged-lists';
import { listed } from '../../sheets/repairs/listed';
import type { SheetCells } from '../../sheets/repairs/table-region';
import { columnWidthInPoints } from '../apply-style';
import { linkAndStyle, rangeOf, writeBlock } from '../write-sheets';
import { listsSheet } from './lists-sheet';
import { asBefore, putName, seenName } from './names';
import type { DoneRepair, PlannedRepair, RepairGround, RepairKindOfWork } from './repair-work';

/** The words that dropdowns offer, on Lists: formulas and checks rely on them. Where Lists is gone as a whole, that comes first. */
export const listRepairs: RepairKindOfWork = {
  stage: 'structure',
  async look(ground) {
    const { context, found, naming, sync } = ground;
    const sheet = listsSheet(ground);
    if (sheet === null) return { repairs: [], told: [] };
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('formulas,rowIndex,columnIndex');
    await sync();
    const cells: SheetCells = { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas as CellValue[][] };
    const states = FIXED_LISTS.map((list) => ({ list, ...listState(list, found.reading.names.get(naming.list(list.name)), sheet, cells) }));
    const room = { next: cells.column + (cells.formulas[0]?.length ?? 0) + 1 };
    return {
      repairs: states.flatMap(({ list, damage }) => (damage === null ? [] : [repairOf(ground, { sheet, list, damage, cells, room })])),
      told: states.flatMap(({ list, strange }) =>
        strange.length === 0 ? [] : [`On ${sheet}, the list “${list.title}” also offers ${listed(strange)}, which the checks do not know.`],
      ),
    };
  },
};

interface DamagedList {
  readonly sheet: string;
  readonly list: ChoiceList;
  readonly damage: ListDamage;
  readonly cells: SheetCells;
  /** The first column that is free, of what is written at once. */
  readonly room: { next: number };
}

function repairOf(ground: RepairGround, damaged: DamagedList): PlannedRepair {
  const { sheet, list: { name, title }, damage } = damaged;
  return {
    repair: {
      id: `list:${name}`,
      kind: 'list',
      what: damage.is === 'nameless' ? `On ${sheet}, dropdowns no longer find the whole list “${title}”.` : `On ${sheet}, the list “${title}” has lost ${listed(damage.lost)}.`,
      does: DOES[damage.is],
      nearest: damage.is === 'homeless' ? { sheet, address: 'A1' } : { sheet, address: cellName(damage.area.row, damage.area.column) },
    },
    writesOn: [sheet],
    write: (context) => (damage.is === 'homeless' ? queueAnew(context, ground, damaged) : queueInPlace(context, ground, damaged, damage.area)),
  };
}

const DOES: Readonly<Record<ListDamage['is'], string>> = {
  nameless: 'Its name leads to all of its words again; no cell changes.',
  incomplete: 'Its words are written into their places again; nothing else stands there.',
  homeless: 'It is made anew on the right of the sheet; what was typed in its old place stays there.',
};

/** Only cells that hold one of its words, or nothing, are written. */
function queueInPlace(context: Excel.RequestContext, { found, naming }: RepairGround, { sheet, list, damage, cells }: DamagedList, area: Area): () => DoneRepair {
  const [name, now] = [naming.list(list.name), found.reading.names.get(naming.list(list.name))];
  const formula = `=${sheetPrefix(sheet)}${absoluteAreaName(area)}`;
  const before = Array.from({ length: area.rowCount }, (_, index) => cells.formulas[area.row + index - cells.row]?.[area.column - cells.column] ?? '');
  const seen = rangeOf(context.workbook.worksheets.getItem(sheet), area).load('formulas');
  if (damage.is === 'incomplete') rangeOf(context.workbook.worksheets.getItem(sheet), area).values = list.values.map((word) => [word]);
  putName(context, { name, formula, isVisible: true }, now);
  return () => ({
    isOvertaken: JSON.stringify((seen.formulas as CellValue[][]).flat()) !== JSON.stringify(before),
    sight: (later) => sightOf(later, sheet, area, name),
    takeBack: (later) => {
      rangeOf(later.workbook.worksheets.getItem(sheet), area).formulas = before.map((value) => [writtenIn({ value, formula: null })]);
      putName(later, { name, formula: asBefore(now), isVisible: true }, formula);
    },
  });
}

function queueAnew(context: Excel.RequestContext, { found, naming }: RepairGround, { sheet, list, cells, room }: DamagedList): () => DoneRepair {
  const [name, now] = [naming.list(list.name), found.reading.names.get(naming.list(list.name))];
  const place = { row: titleRow(cells), column: room.next++ };
  const layout = layOutFurtherLists([list], place, sheet, naming);
  const area: Area = { ...place, rowCount: list.values.length + 1, columnCount: 1 };
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const seen = rangeOf(worksheet, area).load('formulas,format/columnWidth');
  for (const block of layout.blocks) writeBlock(worksheet, block);
  linkAndStyle(worksheet, { styles: layout.styles, links: [] });
  for (const { column, width } of layout.columns) worksheet.getCell(0, column).getEntireColumn().format.columnWidth = columnWidthInPoints(width);
  for (const one of layout.names) putName(context, one, now);
  return () => {
    const { columnWidth } = seen.format;
    return {
      isOvertaken: (seen.formulas as CellValue[][]).flat().some((value) => value !== ''),
      sight: (later) => sightOf(later, sheet, area, name),
      takeBack: (later) => {
        const on = later.workbook.worksheets.getItem(sheet);
        rangeOf(on, area).clear('All');
        on.getCell(0, area.column).getEntireColumn().format.columnWidth = columnWidth;
        putName(later, { name, formula: asBefore(now), isVisible: true }, layout.names[0]?.formula);
      },
    };
  };
}

function sightOf(context: Excel.RequestContext, sheet: string, area: Area, name: string): () => unknown {
  const seen = rangeOf(context.workbook.worksheets.getItem(sheet), area).load('formulas');
  const named = seenName(context, name);
  return () => [seen.formulas as unknown, named()];
}

/** The row in which the other lists have their titles. */
function titleRow({ row, formulas }: SheetCells): number {
  const titles = new Set(FIXED_LISTS.map(({ title }) => title));
  const counts = formulas.map((cells) => cells.filter((cell) => titles.has(String(cell))).length);
  const most = Math.max(...counts);
  return row + (most === 0 ? 0 : counts.indexOf(most));
}
