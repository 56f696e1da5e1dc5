import type { ModuleId } from '../domain/model/module';
import type { Settings } from '../domain/model/settings';
import type { Rows } from '../domain/model/workspace';
import { layOutCommitmentMap } from './commitment-map-sheet';
import { commitmentSheet } from './commitment-sheet';
import { communicationsSheet } from './communications-sheet';
import type { DateSystem } from './date-serial';
import { decisionsSheet } from './decisions-sheet';
import type { EntitySheet } from './entity-sheet';
import { fidelitySheet } from './fidelity-sheet';
import { goalsSheet } from './goals-sheet';
import { groupsSheet } from './groups-sheet';
import { hostingSheet } from './hosting-sheet';
import { involvementSheet } from './involvement-sheet';
import { layOutEntitySheet } from './lay-out-entity-sheet';
import { layOutLists } from './lists-sheet';
import { measureValuesSheet } from './measure-values-sheet';
import { measuresSheet } from './measures-sheet';
import { meetingsSheet } from './meetings-sheet';
import { membersSheet } from './members-sheet';
import type { Naming } from './naming';
import { layOutOverview } from './overview-sheet';
import { planSheet } from './plan-sheet';
import { layOutRunCharts } from './run-charts';
import { scopingNotesSheet } from './scoping-notes-sheet';
import { scopingSheet } from './scoping-sheet';
import { spreadSheet } from './spread-sheet';
import { stakeholdersSheet } from './stakeholders-sheet';
import { layOutStartHere, type LinkedSheet } from './start-here-sheet';
import { layOutState } from './state-sheet';
import { sustainabilitySheet } from './sustainability-sheet';
import type { LaidOutSheet, WorkbookLayout } from './workbook-layout';

export interface WorkspaceContent {
  readonly rows: Rows;
  readonly settings: Settings;
  /** With `core`. */
  readonly modules: readonly ModuleId[];
}

/** The sheets that a module brings, in the order of their tabs. */
export const MODULE_SHEETS: Readonly<Record<ModuleId, readonly ModuleSheet[]>> = {
  core: [
    { key: 'overview', table: null, layOut: (_, naming) => layOutOverview(naming) },
    tableSheet(goalsSheet),
    tableSheet(planSheet),
    tableSheet(stakeholdersSheet),
    tableSheet(commitmentSheet),
    { key: 'commitmentMap', table: null, layOut: ({ stakeholders }, naming) => layOutCommitmentMap(stakeholders.length, naming) },
    tableSheet(membersSheet),
    tableSheet(groupsSheet),
    tableSheet(meetingsSheet),
    tableSheet(decisionsSheet),
  ],
  scoping: [tableSheet(scopingSheet), tableSheet(scopingNotesSheet)],
  communications: [tableSheet(communicationsSheet)],
  involvement: [tableSheet(involvementSheet)],
  measures: [tableSheet(measuresSheet), tableSheet(measureValuesSheet), tableSheet(fidelitySheet), { key: 'runCharts', table: null, layOut: (_, naming) => layOutRunCharts(naming) }],
  sustainability: [tableSheet(sustainabilitySheet), tableSheet(spreadSheet)],
  hosting: [tableSheet(hostingSheet)],
};

export interface ModuleSheet {
  readonly key: LinkedSheet | 'runCharts';
  /** The contract's name of the table on it; null for a sheet that only shows. */
  readonly table: string | null;
  /** How that table is declared. */
  readonly declaration?: EntitySheet;
  layOut(rows: Rows, naming: Naming, system: DateSystem): LaidOutSheet;
}

/** Every sheet with a table, in the order of their tabs. */
export const ENTITY_SHEETS: readonly EntitySheet[] = Object.values(MODULE_SHEETS).flatMap((sheets) => sheets.flatMap(({ declaration }) => declaration ?? []));

/** Everything that a new workspace brings into a workbook, its sheets in the order of their tabs. */
export function layOutWorkspace({ rows, settings, modules }: WorkspaceContent, naming: Naming, system: DateSystem): WorkbookLayout {
  const sheets = modules.flatMap((module) => MODULE_SHEETS[module]);
  return together([
    layOutStartHere([...linkedOf(sheets), 'lists'], naming),
    ...sheets.map(({ layOut }) => layOut(rows, naming, system)),
    layOutLists(settings, naming, system),
    layOutState(rows, modules, naming),
  ]);
}

/** The sheets that are for people. */
export function linkedOf(sheets: readonly ModuleSheet[]): LinkedSheet[] {
  return sheets.flatMap(({ key }) => (key === 'runCharts' ? [] : [key]));
}

export function together(laidOut: readonly LaidOutSheet[]): WorkbookLayout {
  return { sheets: laidOut.map(({ sheet }) => sheet), names: laidOut.flatMap(({ names }) => names) };
}

function tableSheet(declaration: EntitySheet): ModuleSheet {
  return { key: declaration.key, table: declaration.entity.table, declaration, layOut: (rows, naming, system) => layOutEntitySheet(declaration, rows, naming, system) };
}
