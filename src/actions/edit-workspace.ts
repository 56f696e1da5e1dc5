import { quoted } from '../domain/model/row-name';
import type { ExcelPort } from '../excel/excel-port';
import { EditHalfWritten } from '../excel/excel-refusal';
import { putBack } from '../excel/put-back';
import { readWorkbook, type FoundWorkspaceReading } from '../excel/read-workbook';
import { takeColumnsAway } from '../excel/take-columns-away';
import { writeEdits } from '../excel/write-edits';
import type { EditedRow, EditRefusal, UndoEdit, WrittenEdits } from '../sheets/edit-plan';
import { planEdits, tablesToEdit } from '../sheets/plan-edits';
import type { Edit } from './edit';
import { troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { attempt, PROTECTED } from './trouble';

export type { EditedRow, UndoEdit };

export interface Edited {
  /** What takes the edits back (`undoEdits`). It is data, and good for as long as the cells hold what was written. */
  readonly undo: readonly UndoEdit[];
  /** The rows that were changed or added, in the order of the edits. */
  readonly rows: readonly EditedRow[];
}

export const editWorkspace = {
  id: 'edit-workspace',
  label: 'Edit',
  /**
   * Writes edits, all of them or none: the workbook is read anew, and where a row is gone, or somebody has changed what is
   * to be written over, nothing is written. Two round trips. The selection stays where it is.
   */
  async run(host: ExcelPort, { edits }: { readonly edits: readonly Edit[] }): Promise<Outcome<Edited>> {
    return write(host, edits);
  },
};

export const undoEdits = {
  id: 'undo-edits',
  label: 'Undo',
  /**
   * Puts back what stood in the cells before, letter by letter, where they still hold what the edit wrote; all or nothing.
   * Rows that were added become blank again, and columns that were added go where nothing else stands in them. Its own `undo` does it
   * once more.
   */
  async run(host: ExcelPort, { edits }: { readonly edits: readonly UndoEdit[] }): Promise<Outcome<Edited>> {
    return write(host, edits);
  },
};

/** More often than this nobody is quicker by chance. */
const MOST_ATTEMPTS = 3;

/**
 * What was sent of which nobody knows whether Excel has carried it out, by what was asked: the edits, or the source of an
 * import. Where somebody asks for the same again, it is taken back first, as far as it stands there: then nothing is written
 * twice.
 */
const doubted = new WeakMap<object, WrittenEdits>();

/** Takes back what was sent in doubt for the same. No round trip where nothing was. @throws EditHalfWritten where that cannot be. */
export async function settleDoubt(context: Parameters<typeof putBack>[0], asked: object): Promise<void> {
  const before = doubted.get(asked);
  if (before !== undefined) await putBack(context, before);
  doubted.delete(asked);
}

async function write(host: ExcelPort, edits: readonly (Edit | UndoEdit)[]): Promise<Outcome<Edited>> {
  return attempt(() =>
    host.run(async (context) => {
      await settleDoubt(context, edits);
      for (let number = 1; ; number++) {
        const found = await readWorkbook(context, tablesToEdit(edits));
        if (!found.found) return stopped(troubleInFinding(found));
        const outcome = await tryToWrite(context, found, edits, edits);
        // Where somebody else was quicker, what was written is put back: their work may leave room for this.
        if (outcome !== 'overtaken') {
          const columns = edits.filter((edit) => edit.type === 'take columns');
          if (outcome.ok && columns.length > 0) await takeColumnsAway(context, found, columns);
          return outcome;
        }
        if (number === MOST_ATTEMPTS) return stopped(troubleIn({ because: 'changed' }));
      }
    }),
  );
}

/** Writes edits into a workbook as it was just read (`tablesToEdit`), all of them or none. @param asked by what a doubt is settled (`settleDoubt`). */
export async function writeInto(...writing: Parameters<typeof tryToWrite>): Promise<Outcome<Edited>> {
  const outcome = await tryToWrite(...writing);
  return outcome === 'overtaken' ? stopped(troubleIn({ because: 'changed' })) : outcome;
}

/** @returns `overtaken` where somebody else was quicker, and nothing was written. */
async function tryToWrite(context: Parameters<typeof writeEdits>[0], found: FoundWorkspaceReading, edits: readonly (Edit | UndoEdit)[], asked: object): Promise<Outcome<Edited> | 'overtaken'> {
  const planned = planEdits(edits, found.reading, found.contents);
  if (!planned.possible) return stopped(troubleIn(planned.refusal));
  const { undo, rows } = planned.plan;
  return (await written(context, asked, planned.plan)) ? succeeded({ undo, rows }) : 'overtaken';
}

async function written(context: Parameters<typeof writeEdits>[0], asked: object, plan: WrittenEdits): Promise<boolean> {
  try {
    return await writeEdits(context, plan);
  } catch (error) {
    if (error instanceof EditHalfWritten) doubted.set(asked, plan);
    throw error;
  }
}

function troubleIn(refusal: EditRefusal): Trouble {
  switch (refusal.because) {
    case 'changed':
      return { code: 'changed', sentence: 'That row has been changed since.', wayOn: 'Look at it as it is now, then try again.' };
    case 'taken-id':
      return { code: 'taken-id', sentence: `Another row has the ID ${quoted(refusal.id)}.`, wayOn: 'Choose the next free one, then try again.' };
    case 'unfit-value':
      return { code: 'unfit-value', sentence: `The column ${quoted(refusal.column)} cannot hold that.`, wayOn: 'Give it another value, then try again.' };
    case 'missing-table':
      return { code: 'gone', sentence: `The table of the sheet ${quoted(refusal.sheet)} is not there.`, wayOn: 'Check to see what is missing.' };
    case 'missing-column':
      return { code: 'gone', sentence: `The column ${quoted(refusal.column)} is not on the sheet ${quoted(refusal.sheet)}.`, wayOn: 'Put the column back, then try again.' };
    case 'missing-setting':
      return { code: 'gone', sentence: `The setting ${quoted(refusal.setting)} is not on the sheet of lists.`, wayOn: 'Put its row back, then try again.' };
    case 'missing-status':
      return { code: 'gone', sentence: `The status ${quoted(refusal.status)} is not in the legend on the sheet of lists.`, wayOn: 'Put its row back, then try again.' };
    case 'no-room':
      return { code: 'no-room', sentence: `No blank row is left on the sheet ${quoted(refusal.sheet)}, and its table is an Excel table no more.`, wayOn: 'Insert a row there, then try again.' };
    case 'protected':
      return PROTECTED;
  }
}
