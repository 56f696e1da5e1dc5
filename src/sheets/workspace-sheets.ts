import type { Settings } from '../domain/model/settings';
import type { Rows } from '../domain/model/workspace';
import { layOutCommitmentMap } from './commitment-map-sheet';
import { commitmentSheet } from './commitment-sheet';
import type { DateSystem } from './date-serial';
import type { EntitySheet } from './entity-sheet';
import { goalsSheet } from './goals-sheet';
import { RATING_ORDER_NAME } from './hidden-names';
import { layOutEntitySheet } from './lay-out-entity-sheet';
import { layOutLists } from './lists-sheet';
import type { Naming } from './naming';
import { planSheet } from './plan-sheet';
import { ratingOrderFormula, stakeholdersSheet } from './stakeholders-sheet';
import { layOutStartHere } from './start-here-sheet';
import { layOutState } from './state-sheet';
import type { WorkbookLayout } from './workbook-layout';

/** The sheets that hold a table of rows, in the order in which findings are listed. */
export const ENTITY_SHEETS: readonly EntitySheet[] = [goalsSheet, planSheet, stakeholdersSheet, commitmentSheet];

export interface WorkspaceContent {
  readonly rows: Rows;
  readonly settings: Settings;
  readonly modules: readonly string[];
}

/** Everything that a new workspace brings into a workbook, its sheets in the order of their tabs. */
export function layOutWorkspace({ rows, settings, modules }: WorkspaceContent, naming: Naming, system: DateSystem): WorkbookLayout {
  const laidOut = [
    layOutStartHere(naming),
    ...ENTITY_SHEETS.map((sheet) => layOutEntitySheet(sheet, rows, naming, system)),
    layOutCommitmentMap(rows.stakeholders.length, naming),
    layOutLists(settings, naming, system),
    layOutState(rows, modules, naming),
  ];
  return {
    sheets: laidOut.map(({ sheet }) => sheet),
    names: [...laidOut.flatMap(({ names }) => names), { name: RATING_ORDER_NAME, formula: ratingOrderFormula(naming), isVisible: false }],
  };
}
