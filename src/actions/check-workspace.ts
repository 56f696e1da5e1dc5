import type { AcceptedFinding, CheckChoices, OpenFinding } from '../domain/model/acceptance';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { RuleFault } from '../domain/rules/run-rules';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook } from '../excel/read-workbook';
import { MODULE_IDS, type ModuleId } from '../domain/model/module';
import type { Rows, Workspace } from '../domain/model/workspace';
import type { Locate, Location } from '../sheets/locate';
import type { PlaceAt } from '../sheets/place-at';
import { SCHEMA_VERSION, type WorkspaceMarks } from '../sheets/schema-version';
import { highestIdsGiven } from '../sheets/state-sheet';
import { judgeWorkbook, troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

/** A finding with the place where people see it in their workbook. */
export type LocatedFinding = OpenFinding & Location;

/** The same of one that was accepted, with the reason and the day. */
export type LocatedAcceptedFinding = AcceptedFinding & Location;

export interface Checked {
  /** Cells read in the bodies of our tables. */
  readonly cells: number;
  /** Those that count, in the order of sheets, rows, columns and rules. */
  readonly findings: readonly LocatedFinding[];
  /** Those that people have accepted, in the same order. */
  readonly accepted: readonly LocatedAcceptedFinding[];
  /** How many findings the checks have that the team has switched off. */
  readonly switchedOff: number;
  /** By the id of each rule that the team has switched off or weighs otherwise than declared. */
  readonly ruleChoices: CheckChoices['rules'];
  /** Rules that broke, and so found nothing: a fault of ours that the person should hear of. */
  readonly faults: readonly RuleFault[];
  /** The rows themselves: what analyses and views are made of. */
  readonly workspace: Workspace;
  /** By table the highest number that an ID was given, of rows that may be gone: `nextId` goes on from there. */
  readonly highestIds: ReadonlyMap<keyof Rows, number>;
  /** From a place of the workspace to its cell. */
  readonly locate: Locate;
  /** From a cell to its place in the workspace. */
  readonly placeAt: PlaceAt;
  /** The modules that can be added. */
  readonly addable: readonly ModuleId[];
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
        const { cells, findings, accepted, switchedOff, choices, faults, workspace, locate, placeAt } = judgeWorkbook(found, today);
        return succeeded({
          cells,
          findings: findings.map((finding) => ({ ...finding, ...locate(finding.at) })),
          accepted: accepted.map((finding) => ({ ...finding, ...locate(finding.at) })),
          switchedOff: switchedOff.length,
          ruleChoices: choices.rules,
          faults,
          workspace,
          highestIds: highestIdsGiven(found.reading.state),
          locate,
          placeAt,
          addable: addableTo(found.reading.marks),
        });
      }),
    );
  },
};

/** Modules are added to workspaces of this version only: they lean on what came with it. */
export function addableTo({ schemaVersion, modules }: WorkspaceMarks): ModuleId[] {
  return schemaVersion === SCHEMA_VERSION ? MODULE_IDS.filter((id) => !modules.includes(id)) : [];
}
