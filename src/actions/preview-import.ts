import { agreementOn, countsOf, planImport, type ImportChoices, type ImportGround, type ImportPlan } from '../domain/exchange/plan-import';
import type { SourceGrid } from '../domain/exchange/source-grid';
import type { CalendarDate } from '../domain/model/calendar-date';
import { quoted } from '../domain/model/row-name';
import { ENTITIES } from '../domain/model/workspace';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook, type FoundWorkspaceReading } from '../excel/read-workbook';
import { readWorkspace } from '../sheets/read-workspace';
import { highestIdsGiven } from '../sheets/state-sheet';
import { troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { attempt } from './trouble';

export interface ImportRequest {
  readonly grid: SourceGrid;
  readonly choices: ImportChoices;
  readonly today: CalendarDate;
}

export interface PreviewedImport {
  readonly plan: ImportPlan;
  readonly counts: ReturnType<typeof countsOf>;
  /** What somebody who has looked at it agrees to: `importRows` writes this and nothing else. */
  readonly agreed: string;
}

export const previewImport = {
  id: 'preview-import',
  label: 'Preview',
  /** Works out what an import would do: every row with what is wrong with it. Reads, and never writes; one round trip. */
  async run(host: ExcelPort, { grid, choices, today }: ImportRequest): Promise<Outcome<PreviewedImport>> {
    return attempt(() =>
      host.run(async (context) => {
        const found = await readWorkbook(context);
        if (!found.found) return stopped(troubleInFinding(found));
        const ground = importGround(found, choices, today);
        if ('code' in ground) return stopped(ground);
        const plan = planImport(grid, choices, ground);
        return succeeded({ plan, counts: countsOf(plan), agreed: agreementOn(plan) });
      }),
    );
  },
};

/** The workspace that is imported into; a trouble where it has no such table. */
export function importGround({ reading }: FoundWorkspaceReading, { to }: ImportChoices, today: CalendarDate): ImportGround | Trouble {
  const { workspace, legend } = readWorkspace(reading, today);
  if (!workspace.present.has(to)) return { code: 'gone', sentence: `This workspace has no sheet ${quoted(ENTITIES[to].sheet)}.`, wayOn: 'Add its part in Settings, then try again.' };
  return { rows: workspace, legend: legend.entries, highestIds: highestIdsGiven(reading.state) };
}
