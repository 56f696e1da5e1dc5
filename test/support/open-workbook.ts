import { openClient, type OfficeClient } from '../../src/host/client/open-client';
import { ExcelHost } from '../../src/host/excel-host';
import type { Book } from '../../src/host/model/book';
import type { ApiSet } from '../../src/host/objects/api-set';

export interface OpenOptions {
  readonly apiSet?: ApiSet;
  /** Fixes TODAY() and the clock of everything that asks the workbook. */
  readonly now?: Date;
  readonly book?: Book;
  /** The most bytes in a request and in an answer. */
  readonly payloadLimit?: number;
}

export interface OpenWorkbook extends OfficeClient {
  readonly host: ExcelHost;
  readonly book: Book;
  /** `Excel.run` of the genuine client. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** A workbook in an embedded Excel with Microsoft's own client attached. Close it at the end of the test. */
export async function openWorkbook({ apiSet, now = new Date(2026, 10, 24, 14, 2), book, payloadLimit }: OpenOptions = {}): Promise<OpenWorkbook> {
  const host = new ExcelHost({ now: () => now, ...(apiSet && { apiSet }), ...(book && { book }), ...(payloadLimit !== undefined && { payloadLimit }) });
  const client = await openClient(host);
  return {
    ...client,
    host,
    book: host.book,
    run: (batch) => client.Excel.run(batch),
    close: () => {
      client.close();
      if (host.faults.length > 0) throw new Error('The host itself failed', { cause: host.faults[0] });
    },
  };
}
