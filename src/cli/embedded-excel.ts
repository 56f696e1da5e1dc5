import type { ExcelPort } from '../actions/this-excel';
import type { CalendarDate } from '../domain/model/calendar-date';
import { openClient } from '../host/client/open-client';
import { ExcelHost } from '../host/excel-host';
import type { Book } from '../host/model/book';

/** Runs work on a workbook through Microsoft's own client, as it would run in Excel. */
export async function withExcel<Result>(book: Book, work: (excel: ExcelPort) => Promise<Result>): Promise<Result> {
  const client = await openClient(new ExcelHost({ book }));
  try {
    return await work({ run: (batch) => client.Excel.run(batch) });
  } finally {
    client.close();
  }
}

/** The clock of a workbook whose today is fixed: noon, so that no time zone makes another day of it. */
export function clockAt(today: CalendarDate): () => Date {
  return () => new Date(`${today}T12:00:00`);
}
