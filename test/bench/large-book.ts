import { MODULE_IDS } from '../../src/domain/model/module';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { createWorkspace } from '../../src/excel/create-workspace';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { rectangle } from '../../src/host/model/address';
import { writeEntries } from '../../src/host/editing/write';
import { entryOf } from '../../src/host/editing/entry';
import { openCounted, type CountedExcel } from './counted-excel';

export interface LargeSize {
  readonly actions: number;
  readonly stakeholders: number;
  readonly ratings: number;
  /** Of a sheet beside ours. */
  readonly otherCells: number;
}

/** What a large region may have after years, and a team's other sheet. */
export const LARGE: LargeSize = { actions: 20_000, stakeholders: 5_000, ratings: 50_000, otherCells: 1_000_000 };

const TODAY = calendarDate('2026-11-24');

/** A workbook of this size, open in an embedded Excel: the sample's rows over and over. */
export async function openLarge(size: LargeSize, now: Date): Promise<CountedExcel> {
  const { settings, ...sample } = sampleWorkspace(TODAY);
  const rows = {
    ...sample,
    actions: repeated(sample.actions, size.actions, (number) => ({ id: `A${number}`, dependsOn: [] })),
    stakeholders: repeated(sample.stakeholders, size.stakeholders, (number) => ({ id: `S${number}`, dependsOn: [] })),
    commitmentRatings: repeated(sample.commitmentRatings, size.ratings, (number) => ({ stakeholder: `S${1 + (number % size.stakeholders)}` })),
  };
  const opened = await openCounted(now);
  await createWorkspace(opened.excel, { rows, settings, modules: MODULE_IDS }, () => undefined);
  const { book } = opened.host;
  const other = book.addSheet('Ward data');
  const rowCount = size.otherCells / OTHER_COLUMNS;
  writeEntries(book, other, rectangle(0, 0, rowCount, OTHER_COLUMNS), Array.from({ length: rowCount }, (_, row) => Array.from({ length: OTHER_COLUMNS }, (_each, column) => entryOf(row * column, 'General', now))));
  opened.host.settle();
  return opened;
}

const OTHER_COLUMNS = 20;

function repeated<Row extends object>(rows: readonly Row[], count: number, own: (number: number) => Partial<Row>): Row[] {
  return Array.from({ length: count }, (_, index) => ({ ...rows[index % rows.length], ...own(index + 1) }) as Row);
}
