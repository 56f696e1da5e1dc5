import type { ExcelPort } from './excel-port';

/**
 * Takes the person to a cell, because they asked: the sheet comes to the front and the cell is selected.
 *
 * @returns false where the sheet is no longer there.
 */
export async function revealCell(excel: ExcelPort, { sheet, address }: { sheet: string; address: string }): Promise<boolean> {
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const target = worksheet.load('name');
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
    return !target.isNullObject;
  });
}
