import fc from 'fast-check';
import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { excelErrorCode } from '../../src/excel/excel-refusal';
import { copyOfBook } from '../support/book-copy';
import { differences, imageOf } from '../reliability/book-image';
import { IN_PLACE_DAMAGES, STRUCTURAL_DAMAGES } from '../support/damages';
import { openSample } from '../support/edit-workspace';
import { check, closeAll, findingLines, resultOf } from '../support/open-workspace';
import { heldCells, lostValues } from '../support/typed-values';

afterEach(closeAll);

/** The same ones each time; a run by hand may take others, and more of them. */
const SEED = Number(process.env.REPAIR_SEED ?? 6);
const RUNS = Number(process.env.REPAIR_RUNS ?? 40);

const DAMAGES = [...STRUCTURAL_DAMAGES, ...IN_PLACE_DAMAGES];

test('two or three kinds of damage at once are mended for good, nothing typed is lost, and it is all undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(DAMAGES.length - 1), { minLength: 2, maxLength: 3 }), async (chosen) => {
      const workspace = await openSample();
      for (const index of chosen)
        await workspace.excel.run(async (context) => {
          DAMAGES[index]?.does(context.workbook);
          await orNothingThere(() => context.sync());
        });
      const [before, typed] = [imageOf(copyOfBook(workspace.book)), heldCells(workspace.book)];
      const { left, undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
      expect(left).toEqual([]);
      expect(resultOf(await lookForRepairs.run(workspace.excel)).repairs).toEqual([]);
      expect(findingLines(await check(workspace)).filter((line) => /missing-(table|column|id)|duplicate-id|rows-below/.test(line))).toEqual([]);
      // A row whose ID an earlier one has gets another, and the hidden sheet notes it.
      expect(lostValues(typed, heldCells(workspace.book)).filter((value) => !/^sig state!| "[A-Z]\d+"$/.test(value))).toEqual([]);
      resultOf(await undoRepairs.run(workspace.excel, { undo }));
      expect(differences(imageOf(workspace.book), before)).toEqual([]);
      closeAll();
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
}, 600_000);

/** What the one has deleted, the other cannot damage. */
async function orNothingThere(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (excelErrorCode(error) !== 'ItemNotFound') throw error;
  }
}
