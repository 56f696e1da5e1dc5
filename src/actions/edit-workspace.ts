// Stand-in until branch `edits` is merged: take the version of `edits` where this conflicts.
import type { CalendarDate } from '../domain/model/calendar-date';
import type { Rows } from '../domain/model/workspace';
import type { ExcelPort } from '../excel/excel-port';
import type { Edit } from './edit';
import type { Outcome } from './outcome';

export type UndoEdit = { readonly standIn: never };
export interface Edited {
  readonly undo: readonly UndoEdit[];
  readonly rows: readonly { readonly collection: keyof Rows; readonly id: string | null; readonly nearest: { readonly sheet: string; readonly address: string } | null }[];
}
export const editWorkspace = {
  async run(_host: ExcelPort, _options: { edits: readonly Edit[]; today: CalendarDate }): Promise<Outcome<Edited>> {
    throw new Error('Not merged yet');
  },
};
export const undoEdits = {
  async run(_host: ExcelPort, _options: { edits: readonly UndoEdit[]; today: CalendarDate }): Promise<Outcome> {
    throw new Error('Not merged yet');
  },
};
