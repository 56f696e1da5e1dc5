import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { IN_PLACE_DAMAGES, STRUCTURAL_DAMAGES } from '../support/damages';
import { openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';
import { FAULTS, type Fault } from './fault';
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
