import type { AcceptedFinding, CheckChoices, OpenFinding } from '../domain/model/acceptance';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { Finding } from '../domain/model/finding';
import type { RuleFault } from '../domain/rules/run-rules';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook, type FoundWorkspaceReading } from '../excel/read-workbook';
import { MODULE_IDS, type ModuleId } from '../domain/model/module';
import type { Place, Rows, Workspace } from '../domain/model/workspace';
import type { LegendReading } from '../sheets/legend-table';
import type { ReportMemory } from '../sheets/report-memory';
import type { Locate, Location } from '../sheets/locate';
import type { PlaceAt } from '../sheets/place-at';
import { highestIdsGiven } from '../sheets/state-sheet';
import { SCHEMA_VERSION, type WorkspaceMarks } from '../sheets/schema-version';
import { inTurns } from './in-turns';
import { judgingWorkbook, troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

/** A finding with the place where people see it in their workbook. */
export type LocatedFinding = OpenFinding & Location;

/** The same of one that was accepted, with the reason and the day. */
export type LocatedAcceptedFinding = AcceptedFinding & Location;

/** A place with where people see it, for what is no finding. */
export type LocatedPlace = { readonly at: Place } & Location;

export interface Checked {
  /** Cells read in the bodies of our tables. */
  readonly cells: number;
  /** Those that count, in the order of sheets, rows, columns and rules. */
  readonly findings: readonly LocatedFinding[];
  /** Those that people have accepted, in the same order. */
  readonly accepted: readonly LocatedAcceptedFinding[];
  /** Of checks that the team has switched off. */
  readonly switchedOff: readonly Finding[];
  /** By the id of each rule that the team has switched off or weighs otherwise than declared. */
  readonly ruleChoices: CheckChoices['rules'];
  /** Cells that differ from their list or ID in letter case only. Nothing counts them; they can be made alike. */
  readonly otherCase: readonly LocatedPlace[];
  /** By table the highest number that an ID was ever given, of rows that may be gone. */
  readonly highestIds: ReadonlyMap<keyof Rows, number>;
  /** Rules that broke, and so found nothing: a fault of ours that the person should hear of. */
  readonly faults: readonly RuleFault[];
  /** The rows themselves: what analyses and views are made of. */
  readonly workspace: Workspace;
  /** The legend of statuses as the team has it. */
  readonly legend: LegendReading;
  /** What the workbook remembers for its reports. */
  readonly memory: ReportMemory;
  /** From a place of the workspace to its cell. */
  readonly locate: Locate;
  /** From a cell to its place in the workspace. */
  readonly placeAt: PlaceAt;
  /** Whether an earlier version of the add-in made the workspace, so that it can be upgraded. */
  readonly isOlder: boolean;
  /** The modules that can be added. */
  readonly addable: readonly ModuleId[];
  /** The sheet that holds our own earlier report; null where there is none. */
  readonly report: string | null;
}

export interface CheckOptions {
  readonly today: CalendarDate;
  /** IDs of the sheets that have changed since the last check of this Excel; what stands on others is then not read again, and what a formula in a typed cell shows there may be behind. Unless they are said, all is read. */
  readonly changedSheets?: ReadonlySet<string>;
}

export const checkWorkspace = {
  id: 'check-workspace',
  label: 'Check',
  /** Reads, and never writes. */
  async run(host: ExcelPort, { today, changedSheets }: CheckOptions): Promise<Outcome<Checked>> {
    return attempt(() =>
      host.run(async (context) => {
        const last = lastReadings.get(host);
        const found = await readWorkbook(context, undefined, { ...(changedSheets && last && { since: { found: last, changedSheets } }) });
        if (!found.found) return stopped(troubleInFinding(found));
        lastReadings.set(host, found);
        const { cells, findings, accepted, switchedOff, choices, otherCase, faults, workspace, legend, memory, locate, placeAt } = await inTurns(judgingWorkbook(found, today));
        return succeeded({
          cells,
          findings: findings.map((finding) => ({ ...finding, ...locate(finding.at) })),
          accepted: accepted.map((finding) => ({ ...finding, ...locate(finding.at) })),
          switchedOff,
          ruleChoices: choices.rules,
          otherCase: otherCase.map((at) => ({ at, ...locate(at) })),
          highestIds: highestIdsGiven(found.reading.state),
          faults,
          workspace,
          legend,
          memory,
          locate,
          placeAt,
          isOlder: found.reading.marks.schemaVersion < SCHEMA_VERSION,
          addable: addableTo(found.reading.marks),
          report: found.report.ours,
        });
      }),
    );
  },
};

/** What the last check of an Excel has read. */
const lastReadings = new WeakMap<ExcelPort, FoundWorkspaceReading>();

/** Modules are added to workspaces of this version only: they lean on what came with it. */
export function addableTo({ schemaVersion, modules }: WorkspaceMarks): ModuleId[] {
  return schemaVersion === SCHEMA_VERSION ? MODULE_IDS.filter((id) => !modules.includes(id)) : [];
}
