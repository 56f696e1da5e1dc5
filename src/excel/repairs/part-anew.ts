import type { Area } from '../../sheets/address';
import type { Repair } from '../../sheets/repairs/repair';
import type { SheetLayout } from '../../sheets/sheet-layout';
import type { NameLayout } from '../../sheets/workbook-layout';
import { applyConditionalFormat } from '../apply-conditional-format';
import { applyValidation } from '../apply-validation';
import { addTable, linkAndStyle, rangeOf, writeBlock } from '../write-sheets';
import { asBefore, putName } from './names';
import type { PlannedRepair, RepairGround } from './repair-work';

/** What stands on a piece of a sheet, with the names that belong to it. */
export interface SheetPart extends Pick<SheetLayout, 'blocks' | 'tables' | 'formulas' | 'styles' | 'validations' | 'conditionalFormats'> {
  readonly area: Area;
  readonly names: readonly NameLayout[];
}

/** A part of a sheet that is there, made anew on cells that are free. */
export function partAnew({ found: { reading } }: RepairGround, sheet: string, part: SheetPart, said: Pick<Repair, 'id' | 'kind' | 'what' | 'does'>): PlannedRepair {
  return {
    repair: { ...said, nearest: { sheet, address: 'A1' } },
    writesOn: [sheet],
    write(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const seen = rangeOf(worksheet, part.area).load('formulas');
      // By the names on its cells it is found again where Excel breaks off before all of it is there.
      for (const name of part.names) if (!speaksOfTable(name)) putName(context, name, reading.names.get(name.name));
      for (const block of part.blocks) writeBlock(worksheet, block);
      for (const one of part.tables) addTable(worksheet, one);
      for (const name of part.names) if (speaksOfTable(name)) putName(context, name, reading.names.get(name.name));
      for (const block of part.formulas) writeBlock(worksheet, block);
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
          for (const { name } of part.tables) later.workbook.tables.getItemOrNullObject(name).convertToRange();
          range.clear('All');
          range.dataValidation.clear();
          range.conditionalFormats.clearAll();
          for (const name of part.names) putName(later, { ...name, formula: asBefore(reading.names.get(name.name)) }, name.formula);
        },
      });
    },
  };
}

function speaksOfTable({ formula }: NameLayout): boolean {
  return formula.includes('[');
}
