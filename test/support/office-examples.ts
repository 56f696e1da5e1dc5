import type { ExcelHost } from '../../src/host/excel-host';
import type { ApiSet } from '../../src/host/objects/api-set';
import { openWorkbook } from './open-workbook';

/** An everyday script and what Excel's documentation promises that it gives. */
export interface OfficeExample {
  /** The behaviour, as the end of "Excel …". */
  readonly name: string;
  readonly script: (context: Excel.RequestContext, sheet: Excel.Worksheet, host: ExcelHost) => Promise<unknown>;
  readonly gives: unknown;
}

/** A script that Excel refuses, with the code and, where it matters, the message and place. */
export interface RefusedExample {
  readonly name: string;
  readonly script: OfficeExample['script'];
  readonly refusedWith: string | { readonly code: string; readonly message?: string; readonly location?: string };
}

/** Runs each example through Microsoft's own client on a blank workbook of its own. */
export function testExamples(title: string, examples: readonly (OfficeExample | RefusedExample)[], { apiSet }: { apiSet?: ApiSet } = {}): void {
  describe(title, () => {
    for (const example of examples)
      test(example.name, async () => {
        const workbook = await openWorkbook(apiSet ? { apiSet } : {});
        try {
          const outcome = workbook.run((context) => example.script(context, context.workbook.worksheets.getItem('Sheet1'), workbook.host));
          if ('gives' in example) expect(await outcome).toEqual(example.gives);
          else await expect(outcome).rejects.toMatchObject(refusal(example.refusedWith));
        } finally {
          workbook.close();
        }
      });
  });
}

function refusal(expected: RefusedExample['refusedWith']): object {
  if (typeof expected === 'string') return { code: expected };
  const { code, message, location } = expected;
  return { code, ...(message !== undefined && { message }), ...(location !== undefined && { debugInfo: { errorLocation: location } }) };
}
