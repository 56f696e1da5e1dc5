import type { ExcelPort } from '../../src/actions/this-excel';
import { openClient } from '../../src/host/client/open-client';
import { ExcelHost } from '../../src/host/excel-host';
import type { Book } from '../../src/host/model/book';
import type { Request } from '../../src/host/protocol/request';
import { isTidyingUp } from '../support/open-workspace';
import { startStopwatch } from './stopwatch';

/** What one piece of work cost. */
export interface Cost<Result> {
  readonly result: Result;
  /** Requests that carry work; the client's letting go of ranges, for which nobody waits, is left out. */
  readonly roundTrips: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Of the requests and answers, the largest one. */
  readonly largestBytes: number;
  /** As the stopwatch has it: client, host and action together. */
  readonly milliseconds: number;
}

/** An embedded Excel that counts what crosses its border. */
export interface CountedExcel {
  readonly host: ExcelHost;
  readonly excel: ExcelPort;
  cost<Result>(work: () => Promise<Result>): Promise<Cost<Result>>;
  close(): void;
}

class CountedHost extends ExcelHost {
  requests: { out: number; in: number }[] = [];

  override process(requestBody: string): string {
    const answer = super.process(requestBody);
    if (!isTidyingUp((JSON.parse(requestBody) as Request).Actions)) this.requests.push({ out: Buffer.byteLength(requestBody), in: Buffer.byteLength(answer) });
    return answer;
  }
}

/** Opens a workbook, a blank one by default, in an embedded Excel with Microsoft's own client. */
export async function openCounted(now: Date, book?: Book): Promise<CountedExcel> {
  const host = new CountedHost({ now: () => now, ...(book && { book }) });
  const client = await openClient(host);
  return {
    host,
    excel: { run: (batch) => client.Excel.run(batch) },
    cost: async (work) => {
      host.requests = [];
      const time = startStopwatch();
      const result = await work();
      const milliseconds = time();
      const sum = (side: 'out' | 'in') => host.requests.reduce((total, request) => total + request[side], 0);
      return { result, roundTrips: host.requests.length, bytesOut: sum('out'), bytesIn: sum('in'), largestBytes: Math.max(0, ...host.requests.flatMap((request) => [request.out, request.in])), milliseconds };
    },
    close: () => {
      client.close();
    },
  };
}
