import { NO_ROWS } from '../../domain/model/workspace';
import { isBlank, type CellValue } from '../../sheets/cell';
import { SHEETS } from '../../sheets/naming';
import type { NeededSheet } from '../../sheets/repairs/sheets-in-order';
import { withoutWhatIsGone } from '../../sheets/repairs/without-what-is-gone';
import { HEADER_ROW } from '../../sheets/title';
import { ENTITY_SHEETS } from '../../sheets/workspace-sheets';
import { partAnew } from './part-anew';
import type { PlannedRepair, RepairGround } from './repair-work';
import type { SheetsAnew } from './sheet-anew';

/**
 * Asks which of the tables that may be gone have left a sheet behind on which nothing stands but title and help.
 *
 * @returns what names that sheet, once that has been sent; null for a table without one.
 */
export function queueBareSheets({ context, found: { reading }, sheets }: RepairGround, lost: readonly string[]): (table: string | null) => string | null {
  const taken = new Set([...reading.tables.values()].map(({ sheet }) => sheet));
  const asked = ENTITY_SHEETS.flatMap(({ key, entity: { table }, title, beside }) => {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === SHEETS[key].toLowerCase())?.name;
    if (!lost.includes(table) || sheet === undefined || taken.has(sheet) || beside !== undefined) return [];
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const whole = worksheet.getRange();
    return [
      {
        table,
        title,
        sheet,
        used: worksheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex'),
        rules: whole.getSpecialCellsOrNullObject('DataValidations').load('address'),
        colours: whole.conditionalFormats.getCount(),
      },
    ];
  });
  return (table) => {
    const one = asked.find((each) => each.table === table);
    if (one === undefined || one.used.isNullObject || one.used.rowIndex > 0 || one.used.columnIndex > 0) return null;
    // Rules that are left behind may be anybody's.
    if (!one.rules.isNullObject || one.colours.value > 0) return null;
    const values = one.used.values as CellValue[][];
    return values[0]?.[0] === one.title && values.slice(HEADER_ROW).flat().every(isBlank) ? one.sheet : null;
  };
}

/** A table whose cells were deleted, made anew where it was. */
export function tableOnItsSheet(ground: RepairGround, { key, table, layOut }: NeededSheet, sheet: string, anew: SheetsAnew): PlannedRepair {
  const { naming, found: { reading } } = ground;
  const laidOut = layOut({ ...naming, sheet: (one) => (one === key ? sheet : naming.sheet(one)) }, reading.dateSystem, NO_ROWS);
  const { sheet: layout, names } = withoutWhatIsGone(laidOut, anew.gone);
  const [{ area } = { area: { row: HEADER_ROW, column: 0, rowCount: 1, columnCount: 1 } }] = layout.tables;
  const part = {
    ...layout,
    area,
    names,
    blocks: layout.blocks.filter(({ row }) => row >= HEADER_ROW),
    styles: layout.styles.filter((style) => style.area.row >= HEADER_ROW),
  };
  const repair = partAnew(ground, sheet, part, {
    id: `table:${table}`,
    kind: 'table',
    what: `The table of ${sheet} is gone.`,
    does: 'It is made anew and empty, where it was: what was written there only an earlier copy of the workbook has.',
  });
  return {
    ...repair,
    write(context) {
      const ask = repair.write(context);
      for (const { name } of layout.tables) anew.gone.tables.delete(name);
      for (const { name } of names) anew.gone.names.delete(name);
      return ask;
    },
  };
}
