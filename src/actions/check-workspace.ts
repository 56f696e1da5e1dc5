import type { CalendarDate } from '../domain/model/calendar-date';
import type { Finding } from '../domain/model/finding';
import type { RuleFault } from '../domain/rules/run-rules';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook } from '../excel/read-workbook';
import type { Location } from '../sheets/locate';
import { judgeWorkbook, troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

/** A finding with the place where people see it in their workbook. */
export type LocatedFinding = Finding & Location;

export interface Checked {
  /** Cells read in the bodies of our tables. */
  readonly cells: number;
  /** In the order of sheets, rows, columns and rules. */
  readonly findings: readonly LocatedFinding[];
  /** Rules that broke, and so found nothing: a fault of ours that the person should hear of. */
  readonly faults: readonly RuleFault[];
}

export const checkWorkspace = {
  id: 'check-workspace',
  label: 'Check',
  /** Reads, and never writes. */
  async run(host: ExcelPort, { today }: { readonly today: CalendarDate }): Promise<Outcome<Checked>> {
    return attempt(() =>
      host.run(async (context) => {
        const found = await readWorkbook(context);
        if (!found.found) return stopped(troubleInFinding(found));
        const { cells, findings, faults, locate } = judgeWorkbook(found, today);
        return succeeded({ cells, findings: findings.map((finding) => ({ ...finding, ...locate(finding.at) })), faults });
      }),
    );
  },
};
