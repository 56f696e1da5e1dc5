import type { CellValue } from '../../sheets/cell';
import { SHEETS } from '../../sheets/naming';
import { readRows } from '../../sheets/read-workspace';
import type { NeededSheet } from '../../sheets/repairs/sheets-in-order';
import { markOfSheet } from '../../sheets/workbook-layout';
import { asBefore, putName, seenName } from './names';
import type { PlannedRepair, RepairGround } from './repair-work';

/** A sheet of the name that ours has at first: it may be ours, and only its hidden name gone. */
export interface Candidate {
  readonly key: NeededSheet['key'];
  readonly sheet: string;
  /** Whether most of our words stand there. */
  isOurs(): boolean;
  /** Whether the title stands in the first cell, by which the hidden name is put back. */
  hasTitle(): boolean;
}

/** Asks for them among sheets to which no hidden name leads. */
export function queueCandidates({ context, found: { reading }, naming, sheets }: RepairGround, unknown: readonly NeededSheet[]): Candidate[] {
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

/** A sheet on which rows were deleted, its first cell with them, to which the hidden name led. */
export function sheetFoundAgain({ found: { reading } }: RepairGround, { key, sheet }: Candidate): PlannedRepair {
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
