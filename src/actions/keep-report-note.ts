import type { PartNumber } from '../domain/model/report-notes';
import type { ExcelPort } from '../excel/excel-port';
import { notedIn } from '../sheets/report-notes';
import { reportMemoryOf } from '../sheets/report-memory';
import { changeState } from './change-state';
import { stopped, type Outcome, type Trouble } from './outcome';
import { troubleInNote } from './own-words';

export interface NoteToKeep {
  /** The part of the summary under which it stands. */
  readonly part: PartNumber;
  /** With its line breaks; blank where nothing is to be left. */
  readonly text: string;
  /** The note that stood there as the person saw it; null for none. */
  readonly seen: string | null;
}

export interface KeptNote {
  /** What takes it back, for as long as nobody has written another one. */
  readonly undo: NoteToKeep;
}

const CHANGED: Trouble = { code: 'changed', sentence: 'This note has been changed since.', wayOn: 'Look at it as it is now, then write it again.' };

export const keepReportNote = {
  id: 'keep-report-note',
  label: 'Keep the note',
  /** Keeps in the workbook what people add to a part of the summary. Nothing is written over a note that was not seen. Two round trips. */
  async run(host: ExcelPort, { part, text, seen }: NoteToKeep): Promise<Outcome<KeptNote>> {
    const said = text.replace(/\r\n?/g, '\n').trim();
    const trouble = troubleInNote(said);
    if (trouble !== null) return stopped(trouble);
    return changeState(host, ({ reading: { state } }) => {
      const present = reportMemoryOf(state).notes.get(part) ?? '';
      if (present !== said && present !== (seen ?? '')) return CHANGED;
      return { edit: present === said ? null : notedIn(state, part, said === '' ? null : said), result: { undo: { part, text: seen ?? '', seen: said === '' ? null : said } } };
    });
  },
};
