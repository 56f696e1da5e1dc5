import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { IN_PLACE_DAMAGES, STRUCTURAL_DAMAGES } from '../support/damages';
import { openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';
import { FAULTS, type Fault } from './fault';
import type { FinishedOtherwise } from './fault-table';
import { scenario, type Scenario } from './scenario';

/** What leaves something half done, and then lets it be finished: what else can go wrong is tried where many kinds are mended at once. */
export const PARTIAL_FAULTS: readonly Fault[] = FAULTS.filter(({ name }) => ['answer lost, then well', 'first tenth, then well', 'half, then well', 'all but one, then well'].includes(name));

/** Every damage that is known, mended by itself, and that undone. */
export function damagedScenarios(): Scenario[] {
  return [...STRUCTURAL_DAMAGES, ...IN_PLACE_DAMAGES].flatMap(({ name, does }) => {
    const open = async (): Promise<OpenExcel> => {
      const opened = await openWorkspace();
      await opened.excel.run(async ({ workbook }) => {
        does(workbook);
        await workbook.context.sync();
      });
      return opened;
    };
    return [
      scenario(repairWorkspace, name, open, () => ({ ids: 'all' as const })),
      scenario(undoRepairs, name, open, async ({ excel }) => ({ undo: resultOf(await repairWorkspace.run(excel, { ids: 'all' })).undo })),
    ];
  });
}

/** Each was looked at. */
export const DAMAGE_FINISHED_OTHERWISE: readonly FinishedOtherwise[] = [
  { action: repairWorkspace.id, when: 'the legend is deleted, and then all columns before it', fault: 'half, then well', because: 'The settings were there already: the legend goes below them instead of beside them.' },
  { action: repairWorkspace.id, when: 'calculated cells are typed over', fault: 'all but one, then well', because: 'What was typed stays beside the overview, also where it only repeats what the formula gives.' },
  { action: repairWorkspace.id, when: 'hidden names are deleted', fault: 'all but one, then well', because: 'The last name is back, and Excel lists it.' },
];
