/**
 * Writes a workbook in which a report is all that is printed, with its charts: the other sheets are hidden.
 *
 * `npx tsx test/interchange/write-report-sheet.ts OUT.xlsx empty|sample|large sig|team|board|shared`
 */
import { writeFileSync } from 'node:fs';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { AUDIENCES } from '../../src/domain/model/audience';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { MODULE_IDS } from '../../src/domain/model/module';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { NO_ROWS } from '../../src/domain/model/workspace';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { createWorkspace } from '../../src/excel/create-workspace';
import { writeXlsx } from '../../src/host/xlsx/write';
import type { WorkspaceContent } from '../../src/sheets/workspace-sheets';
import { openCounted } from '../bench/counted-excel';
import { largeWorkspace } from '../bench/large-workspace';

const TODAY = calendarDate('2026-11-24');

const CONTENTS: Readonly<Record<string, () => WorkspaceContent>> = {
  empty: () => ({ rows: NO_ROWS, settings: DEFAULT_SETTINGS, modules: MODULE_IDS }),
  sample: () => {
    const { settings, ...rows } = sampleWorkspace(TODAY);
    return { rows, settings, modules: MODULE_IDS };
  },
  large: () => largeWorkspace(TODAY, 10_000),
};

async function writeReport(out: string, content: WorkspaceContent, reader: string | undefined): Promise<void> {
  const { host, excel, close } = await openCounted(new Date(`${TODAY}T12:00:00`));
  await createWorkspace(excel, content, () => undefined);
  const outcome = await summariseWorkspace.run(excel, { today: TODAY, audience: AUDIENCES.find((each) => each === reader), writesReport: true });
  close();
  if (!outcome.ok || outcome.sheet === null) throw new Error('No report was written');
  for (const sheet of host.book.sheets.filter(({ name }) => name !== outcome.sheet)) {
    if (sheet.visibility === 'Visible') sheet.visibility = 'Hidden';
    // LibreOffice prints a hidden sheet, too, where it says what of it is to be printed.
    sheet.pageLayout = { ...sheet.pageLayout, printArea: [] };
  }
  host.book.activeSheetId = host.book.sheetNamed(outcome.sheet)?.id ?? '';
  writeFileSync(out, await writeXlsx(host.book));
}

const [out, which = '', reader] = process.argv.slice(2);
const content = CONTENTS[which];
if (out === undefined || content === undefined) throw new Error('Say which file to write, and of which workspace.');
void writeReport(out, content(), reader);
