import { absoluteAreaName, sheetPrefix } from '../sheets/address';
import { REPORT_NAME } from '../sheets/hidden-names';
import { freeSheetName } from '../sheets/naming';
import { CHART_NAME, layOutReport, type ReportContent } from '../sheets/report-sheet';
import type { SheetLayout } from '../sheets/sheet-layout';
import { addChart } from './add-chart';
import { excelErrorCode, WritingStopped } from './excel-refusal';
import type { ReportPlace } from './read-workbook';
import { dress, writeBlock } from './write-sheets';

const WANTED_NAME = 'Report';

/**
 * Writes the report in one round trip: into our own earlier report where there is one, otherwise onto a new sheet
 * behind the others. Somebody else's sheet of that name stays as it is. The selection does not move.
 *
 * @returns the sheet's name.
 * @throws WritingStopped where Excel refused; its cause is Excel's error.
 */
export async function writeReport(context: Excel.RequestContext, content: ReportContent, { sheets, ours }: ReportPlace): Promise<string> {
  const layout = layOutReport(content, ours ?? freeSheetName(WANTED_NAME, sheets));
  const { workbook, application } = context;
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = ours === null ? workbook.worksheets.add(layout.name) : emptied(workbook.worksheets.getItem(ours));
  for (const block of layout.blocks) writeBlock(sheet, block);
  dress(sheet, layout);
  for (const chart of layout.charts ?? []) addChart(workbook, sheet, chart);
  workbook.names.getItemOrNullObject(REPORT_NAME).delete();
  workbook.names.add(REPORT_NAME, firstCellOf(layout)).visible = false;
  try {
    await context.sync();
  } catch (cause) {
    throw new WritingStopped(ours === null ? await takeBack(context, layout.name) : remainsOf(layout, cause), { cause });
  }
  return layout.name;
}

/** Without anything on it, and with its rows and columns as a new sheet has them. Cells go first: of a protected sheet, nothing goes. */
function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.getRange().clear('All');
  sheet.charts.getItemOrNullObject(CHART_NAME).delete();
  sheet.getRange().format.useStandardHeight = true;
  return sheet;
}

/** A protected sheet refuses to be emptied, which comes before all else: it stands there as it was. */
function remainsOf({ name }: SheetLayout, cause: unknown): string[] {
  return excelErrorCode(cause) === 'AccessDenied' ? [] : [name];
}

function firstCellOf({ name }: SheetLayout): string {
  return `=${sheetPrefix(name)}${absoluteAreaName({ row: 0, column: 0, rowCount: 1, columnCount: 1 })}`;
}

async function takeBack(context: Excel.RequestContext, name: string): Promise<string[]> {
  context.workbook.worksheets.getItemOrNullObject(name).delete();
  try {
    await context.sync();
    return [];
  } catch {
    // Why writing stopped is what the caller reports; here only what is left counts.
    return [name];
  }
}
