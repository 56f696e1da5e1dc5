import type { Rows } from '../../domain/model/workspace';
import { namingSheets, unfinishedMark } from '../../sheets/hidden-names';
import type { RepairKind } from '../../sheets/repairs/repair';
import { tabPosition, type NeededSheet } from '../../sheets/repairs/sheets-in-order';
import { withoutWhatIsGone } from '../../sheets/repairs/without-what-is-gone';
import { layOutFurtherLinks, type LinkedSheet } from '../../sheets/start-here-sheet';
import { together } from '../../sheets/workspace-sheets';
import { queueTakingBack } from '../take-back';
import { linkAndStyle, queueSheets, writeBlock } from '../write-sheets';
import { asBefore, putNameAnew } from './names';
import type { PlannedRepair, RepairGround } from './repair-work';
import { seenSheets } from './seen-sheets';

/** What sheets that are made anew in one look have to know of each other, since each may be wanted or not. */
export interface SheetsAnew {
  /** Tables and names that are not there, until a sheet brings them. */
  readonly gone: { readonly tables: Set<string>; readonly names: Set<string> };
  /** The tabs as they are, and then as they become. */
  readonly tabs: string[];
  /** The names of the workspace's sheets, in the order of a new one. */
  readonly order: readonly string[];
  readonly activeSheet: string;
  /** Where the next line on Start here goes, and what stands there; null where that sheet is gone. */
  readonly startHere: { readonly sheet: string; nextRow: number; readonly texts: readonly string[] } | null;
  /** What the workspace holds, for sheets that show it. */
  readonly rows: Rows;
}

/** Further cells that come right again with a sheet, such as the pictures that draw its figures. */
export interface Along {
  readonly writesOn: readonly string[];
  queue(context: Excel.RequestContext): void;
  takeBack(context: Excel.RequestContext): void;
}

/**
 * A sheet that was deleted, made anew in its place, together with those that it cannot be without.
 *
 * @param said what is told of it.
 */
export function sheetAnew(ground: RepairGround, sheets: readonly NeededSheet[], anew: SheetsAnew, said: { readonly id: string; readonly kind: RepairKind; readonly what: string; readonly does: string }, along?: Along): PlannedRepair {
  const { found: { reading }, naming } = ground;
  const keys = sheets.flatMap(({ key }): LinkedSheet[] => (key === 'startHere' || key === 'runCharts' ? [] : [key]));
  const unlinked = anew.startHere === null ? [] : keys.filter((key) => anew.startHere?.texts.includes(naming.sheet(key)) !== true);
  return {
    repair: { ...said, nearest: null },
    writesOn: [...(unlinked.length > 0 && anew.startHere !== null ? [anew.startHere.sheet] : []), ...(along?.writesOn ?? [])],
    changesSheets: true,
    write(context) {
      const { workbook } = context;
      const mark = unfinishedMark(sheets[0]?.key ?? '');
      const laidOut = sheets.map(({ layOut }) => withoutWhatIsGone(layOut(naming, reading.dateSystem, anew.rows), anew.gone));
      const layout = together(laidOut);
      const had = layout.names.filter(({ name }) => reading.names.has(name));
      putNameAnew(context, { name: mark, formula: namingSheets(sheets.map(({ key }) => [key, naming.sheet(key)])), isVisible: false });
      for (const { name } of had) workbook.names.getItemOrNullObject(name).delete();
      queueSheets(context, layout.sheets, layout.names, (name) => {
        const position = tabPosition(anew.tabs, anew.order, name);
        anew.tabs.splice(position, 0, name);
        return position;
      });
      const links = anew.startHere === null || unlinked.length === 0 ? null : { sheet: anew.startHere.sheet, row: anew.startHere.nextRow };
      if (links !== null && anew.startHere !== null) {
        addLinks(context, links, unlinked, ground);
        anew.startHere.nextRow += unlinked.length;
      }
      along?.queue(context);
      workbook.worksheets.getItem(anew.activeSheet).activate();
      workbook.names.getItemOrNullObject(mark).delete();
      for (const { name } of layout.sheets.flatMap(({ tables }) => tables)) anew.gone.tables.delete(name);
      for (const { name } of layout.names) anew.gone.names.delete(name);
      return () => ({
        isOvertaken: false,
        sight: (later) => seenSheets(later, layout),
        takeBack: (later) => {
          along?.takeBack(later);
          if (links !== null) later.workbook.worksheets.getItem(links.sheet).getRangeByIndexes(links.row, 0, unlinked.length, 2).clear('All');
          later.workbook.worksheets.getItem(anew.activeSheet).activate();
          queueTakingBack(later, layout);
          for (const name of had) putNameAnew(later, { ...name, formula: asBefore(reading.names.get(name.name)) });
        },
      });
    },
  };
}

function addLinks({ workbook }: Excel.RequestContext, { sheet, row }: { readonly sheet: string; readonly row: number }, keys: readonly LinkedSheet[], { naming }: RepairGround): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  const lines = layOutFurtherLinks(keys, row, naming);
  for (const block of lines.blocks) writeBlock(worksheet, block);
  linkAndStyle(worksheet, lines);
}
