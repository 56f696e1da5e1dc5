/**
 * Writes workbooks in which a report is all that is printed, with its charts: the other sheets are hidden. Each is named
 * after its workspace and its reader, `FOLDER/sample-board.xlsx`:
 *
 * `npx tsx test/interchange/write-report-sheets.ts FOLDER {empty|sample|large}-{sig|team|board|shared}…`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { AUDIENCES } from '../../src/domain/model/audience';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { MODULE_IDS } from '../../src/domain/model/module';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { NO_ROWS } from '../../src/domain/model/workspace';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { createWorkspace } from '../../src/excel/create-workspace';
import type { Book } from '../../src/host/model/book';
import { writeXlsx } from '../../src/host/xlsx/write';
import type { WorkspaceContent } from '../../src/sheets/workspace-sheets';
import { openCounted } from '../bench/counted-excel';
import { largeWorkspace } from '../bench/large-workspace';
import { copyOfBook } from '../support/book-copy';

const TODAY = calendarDate('2026-11-24');
const NOON = new Date(`${TODAY}T12:00:00`);

const CONTENTS: Readonly<Record<string, () => WorkspaceContent>> = {
  empty: () => ({ rows: NO_ROWS, settings: DEFAULT_SETTINGS, modules: MODULE_IDS }),
  sample: () => {
    const { settings, ...rows } = sampleWorkspace(TODAY);
    return { rows, settings, modules: MODULE_IDS };
  },
  large: () => largeWorkspace(TODAY, 10_000),
};

/** Workspaces by their names, each created once: for one of ten thousand rows that takes longer than its reports. */
const created = new Map<string, Book>();

async function workspaceOf(which: string): Promise<Book> {
  const made = created.get(which);
  if (made !== undefined) return copyOfBook(made);
  const content = CONTENTS[which];
  if (content === undefined) throw new Error(`There is no workspace “${which}”.`);
  const { host, excel, close } = await openCounted(NOON);
  await createWorkspace(excel, content(), () => undefined);
  close();
  created.set(which, copyOfBook(host.book));
  return host.book;
}

async function writeReport(folder: string, name: string): Promise<void> {
  const [which = '', reader] = name.split('-');
  const { host, excel, close } = await openCounted(NOON, await workspaceOf(which));
  const outcome = await summariseWorkspace.run(excel, { today: TODAY, audience: AUDIENCES.find((each) => each === reader), writesReport: true });
  close();
  if (!outcome.ok || outcome.sheet === null) throw new Error('No report was written');
  for (const sheet of host.book.sheets.filter((each) => each.name !== outcome.sheet)) {
    if (sheet.visibility === 'Visible') sheet.visibility = 'Hidden';
    // LibreOffice prints a hidden sheet, too, where it says what of it is to be printed.
    sheet.pageLayout = { ...sheet.pageLayout, printArea: [] };
  }
  host.book.activeSheetId = host.book.sheetNamed(outcome.sheet)?.id ?? '';
  writeFileSync(join(folder, `${name}.xlsx`), await writeXlsx(host.book));
}

async function writeReports([folder, ...names]: readonly string[]): Promise<void> {
  if (folder === undefined || names.length === 0) throw new Error('Say into which folder to write, and which reports.');
  for (const name of names) await writeReport(folder, name);
}

void writeReports(process.argv.slice(2));
