import type { ExcelPort } from './excel-port';

/**
 * Takes the person to a cell, because they asked: the sheet comes to the front and the cell is selected. A sheet that
 * somebody has hidden stays hidden.
 */
export async function revealCell(excel: ExcelPort, { sheet, address }: { sheet: string; address: string }): Promise<'shown' | 'gone' | 'hidden'> {
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await context.sync();
    if (worksheet.isNullObject) return 'gone';
    if (worksheet.visibility !== 'Visible') return 'hidden';
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
    return 'shown';
  });
}
