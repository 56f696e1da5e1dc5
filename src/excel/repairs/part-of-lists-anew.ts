import { DEFAULT_SETTINGS } from '../../domain/model/settings';
import { nameApart } from '../../sheets/naming';
import { layOutLegendPart, layOutSettingsPart, type ListsPart } from '../../sheets/lists-sheet';
import { LEGEND_TABLE } from '../../sheets/legend-table';
import { SETTINGS_TABLE } from '../../sheets/settings-table';
import { applyConditionalFormat } from '../apply-conditional-format';
import { applyValidation } from '../apply-validation';
import { addTable, linkAndStyle, rangeOf, writeBlock } from '../write-sheets';
import { listsSheet } from './lists-sheet';
import { asBefore, putName } from './names';
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
      ...(gone.includes(SETTINGS_TABLE) ? [partAnew(ground, sheet, SETTINGS_TABLE, settings)] : []),
      ...(gone.includes(LEGEND_TABLE) ? [partAnew(ground, sheet, LEGEND_TABLE, legend)] : []),
    ];
  };
}

function partAnew({ found: { reading } }: RepairGround, sheet: string, table: string, part: ListsPart): PlannedRepair {
  const isLegend = table === LEGEND_TABLE;
  return {
    repair: {
      id: `table:${table}`,
      kind: 'table',
      what: isLegend ? `On ${sheet}, the legend of statuses is gone.` : `On ${sheet}, your settings are gone.`,
      does: isLegend ? 'It is made anew below what stands there, in the colours of a new workspace.' : 'They are made anew below what stands there, as in a new workspace: type yours again.',
      nearest: { sheet, address: 'A1' },
    },
    writesOn: [sheet],
    write(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const seen = rangeOf(worksheet, part.area).load('formulas');
      for (const block of part.blocks) writeBlock(worksheet, block);
      for (const one of part.tables) addTable(worksheet, one);
      for (const name of part.names) putName(context, name, reading.names.get(name.name));
      linkAndStyle(worksheet, { styles: part.styles, links: [] });
      for (const validation of part.validations) applyValidation(rangeOf(worksheet, validation.area), validation);
      for (const format of part.conditionalFormats) applyConditionalFormat(rangeOf(worksheet, format.area), format);
      return () => ({
        isOvertaken: (seen.formulas as unknown[][]).flat().some((content) => content !== ''),
        sight: (later) => {
          const now = rangeOf(later.workbook.worksheets.getItem(sheet), part.area).load('formulas');
          return () => now.formulas as unknown;
        },
        takeBack: (later) => {
          const range = rangeOf(later.workbook.worksheets.getItem(sheet), part.area);
          for (const { name } of part.tables) later.workbook.tables.getItem(name).convertToRange();
          range.clear('All');
          range.dataValidation.clear();
          range.conditionalFormats.clearAll();
          for (const name of part.names) putName(later, { ...name, formula: asBefore(reading.names.get(name.name)) }, name.formula);
        },
      });
    },
  };
}
