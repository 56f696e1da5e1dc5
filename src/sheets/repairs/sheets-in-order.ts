import { firstRows } from '../../domain/model/first-rows';
import type { ModuleId } from '../../domain/model/module';
import { DEFAULT_SETTINGS } from '../../domain/model/settings';
import type { Rows } from '../../domain/model/workspace';
import type { DateSystem } from '../date-serial';
import { layOutLists } from '../lists-sheet';
import type { Naming, SheetKey } from '../naming';
import { layOutStartHere } from '../start-here-sheet';
import type { LaidOutSheet } from '../workbook-layout';
import { linkedOf, MODULE_SHEETS } from '../workspace-sheets';

/** A sheet that a workspace has to have. */
export interface NeededSheet {
  readonly key: Exclude<SheetKey, 'state'>;
  /** The contract's name of the table on it; null for one that only shows, and for Lists, which has more than one. */
  readonly table: string | null;
  /** As it is in a new workspace; @param rows where it shows as many lines as there are rows. */
  layOut(naming: Naming, system: DateSystem, rows: Rows): LaidOutSheet;
}

/** Every sheet of a workspace with these modules, in the order of its tabs, but for the hidden one that keeps what it knows. */
export function neededSheets(modules: readonly ModuleId[]): NeededSheet[] {
  const sheets = modules.flatMap((module) => MODULE_SHEETS[module]);
  const first = firstRows(modules);
  return [
    { key: 'startHere', table: null, layOut: (naming) => layOutStartHere([...linkedOf(sheets), 'lists'], naming) },
    ...sheets.map(({ key, table, layOut }): NeededSheet => ({ key, table, layOut: (naming, system, rows) => layOut(table === null ? rows : first, naming, system) })),
    { key: 'lists', table: null, layOut: (naming, system) => layOutLists(DEFAULT_SETTINGS, naming, system) },
  ];
}

/**
 * Where the tab of a sheet goes that is made anew: behind the nearest one that comes before it in a new workspace.
 *
 * @param tabs the tabs as they are.
 * @param order the names of the workspace's sheets in their order, this one among them.
 */
export function tabPosition(tabs: readonly string[], order: readonly string[], name: string): number {
  const at = order.indexOf(name);
  const before = order.slice(0, at).findLast((one) => tabs.includes(one));
  if (before !== undefined) return tabs.indexOf(before) + 1;
  const after = order.slice(at + 1).find((one) => tabs.includes(one));
  return after === undefined ? tabs.length : tabs.indexOf(after);
}
