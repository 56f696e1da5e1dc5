import { DEFAULT_SETTINGS } from '../../domain/model/settings';
import { LEGEND_TABLE } from '../../sheets/legend-table';
import { layOutLegendPart, layOutSettingsPart } from '../../sheets/lists-sheet';
import { nameApart } from '../../sheets/naming';
import type { Repair } from '../../sheets/repairs/repair';
import { SETTINGS_TABLE } from '../../sheets/settings-table';
import { listsSheet } from './lists-sheet';
import { partAnew } from './part-anew';
import type { PlannedRepair, RepairGround } from './repair-work';

/** Rows between what stands on Lists and what is made anew below it. */
const ROOM = 2;

/**
 * The settings or the legend, where their cells are gone from a Lists that is there: made anew below all that stands on it.
 *
 * @returns what makes them, of the tables that are gone, once what is asked for has been sent.
 */
export function queueParts(ground: RepairGround, lost: readonly string[]): (gone: readonly string[]) => PlannedRepair[] {
  const sheet = listsSheet(ground);
  if (sheet === null || !lost.some((table) => table === SETTINGS_TABLE || table === LEGEND_TABLE)) return () => [];
  const used = ground.context.workbook.worksheets.getItem(sheet).getUsedRange().load('rowIndex,rowCount');
  return (gone) => {
    const row = used.rowIndex + used.rowCount + ROOM;
    const naming = { ...ground.naming, table: (table: string): string => (gone.includes(table) ? nameApart(ground.taken).table(table) : ground.naming.table(table)) };
    const settings = layOutSettingsPart(DEFAULT_SETTINGS, { row, column: 0 }, sheet, naming, ground.found.reading.dateSystem);
    const legend = layOutLegendPart({ row, column: settings.area.columnCount + 1 }, sheet, naming);
    return [
      ...(gone.includes(SETTINGS_TABLE) ? [partAnew(ground, sheet, { ...settings, formulas: [] }, saidOf(SETTINGS_TABLE, sheet))] : []),
      ...(gone.includes(LEGEND_TABLE) ? [partAnew(ground, sheet, { ...legend, formulas: [] }, saidOf(LEGEND_TABLE, sheet))] : []),
    ];
  };
}

function saidOf(table: string, sheet: string): Pick<Repair, 'id' | 'kind' | 'what' | 'does'> {
  const isLegend = table === LEGEND_TABLE;
  return {
    id: `table:${table}`,
    kind: 'table',
    what: isLegend ? `On ${sheet}, the legend of statuses is gone.` : `On ${sheet}, your settings are gone.`,
    does: isLegend ? 'It is made anew below what stands there, in the colours of a new workspace.' : 'They are made anew below what stands there, as in a new workspace: type yours again.',
  };
}
