import { LONGEST_REASON } from '../domain/model/acceptance';
import { findNhsNumbers } from '../domain/model/nhs-number';
import { LONGEST_NOTE } from '../domain/model/report-notes';
import type { Trouble } from './outcome';

const NO_REASON: Trouble = { code: 'not-acceptable', sentence: 'A reason is needed, for whoever reads this later.', wayOn: 'Write a few words, then try again.' };

/** What is in the way of keeping a reason in the workbook; null where nothing is. */
export function troubleInReason(reason: string): Trouble | null {
  return reason.trim() === '' ? NO_REASON : troubleIn('reason', reason, LONGEST_REASON);
}

/** What is in the way of keeping a note in the workbook; null where nothing is. */
export function troubleInNote(note: string): Trouble | null {
  return troubleIn('note', note, LONGEST_NOTE);
}

function troubleIn(name: string, words: string, longest: number): Trouble | null {
  if (words.trim().length > longest) return { code: 'not-acceptable', sentence: `The ${name} is too long.`, wayOn: `Say it in at most ${longest} characters.` };
  if (findNhsNumbers(words).length === 0) return null;
  return { code: 'not-acceptable', sentence: `The ${name} seems to hold an NHS number.`, wayOn: 'Leave it out, then try again: this workbook is not a safe place for it.' };
}
