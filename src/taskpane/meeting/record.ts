import { addRow, type Edit } from '../../actions/edit';
import type { PlannedMeeting } from '../../domain/agenda/agenda';
import { parseCalendarDate, type CalendarDate } from '../../domain/model/calendar-date';
import type { Decision } from '../../domain/model/decisions';
import { identifierKey } from '../../domain/model/identifier';
import { quoted } from '../../domain/model/row-name';
import { strings } from './strings';

/** What somebody is writing down; all as it stands in the fields. */
export interface Draft {
  readonly kind: 'decision' | 'action';
  /** The question that is being answered, as it stood when the person took it up. */
  readonly question: { readonly index: number; readonly seen: Decision } | null;
  readonly text: string;
  readonly who: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly byWhen: string;
  /** Of an action; an ID, or empty. */
  readonly goal: string;
}

export const NOTHING_WRITTEN: Draft = { kind: 'decision', question: null, text: '', who: '', byWhen: '', goal: '' };

export type DraftKind = 'decision' | 'action' | 'answer';

export function kindOf({ kind, question }: Draft): DraftKind {
  return question === null ? kind : 'answer';
}

/** Takes up a question: what is noted of it already stands in the fields. */
export function answering(index: number, seen: Decision): Draft {
  return { ...NOTHING_WRITTEN, question: { index, seen }, who: seen.owner ?? '', byWhen: seen.byWhen ?? '' };
}

/** The one edit that writes it into its table, and what will then have been done. Null while the text is blank. */
export function editOf(draft: Draft, { meeting, today }: { meeting: PlannedMeeting; today: CalendarDate }): { readonly edit: Edit; readonly label: string } | null {
  const text = filled(draft.text);
  if (text === null) return null;
  const [who, byWhen] = [filled(draft.who), parseCalendarDate(draft.byWhen)];
  const label = strings.record.done[kindOf(draft)];
  if (draft.question !== null) {
    const { index, seen } = draft.question;
    return { edit: { type: 'change', collection: 'decisions', index, seen, values: changed(seen, { decision: text, owner: who, byWhen, meeting: meeting.id }) }, label: label(quoted(seen.question ?? text)) };
  }
  if (draft.kind === 'decision') return { edit: addRow('decisions', { meeting: meeting.id, decision: text, owner: who, byWhen }), label: label(quoted(text)) };
  return {
    edit: addRow('actions', { action: text, lead: who, due: byWhen, goal: filled(draft.goal), status: 'Not started', raisedAt: meeting.id, updatedOn: today }),
    label: label(quoted(text)),
  };
}

/** Only what is different: a field that nobody touched here may be changed by somebody else meanwhile. */
function changed(seen: Decision, values: Partial<Decision>): Partial<Decision> {
  return Object.fromEntries(Object.entries(values).filter(([field, value]) => !isSame(field, seen[field as keyof Decision], value)));
}

/** `m4` names the meeting as well as `M4` does, and is left as it is. */
function isSame(field: string, before: string | null, after: string | null): boolean {
  return field === 'meeting' && before !== null && after !== null ? identifierKey(before) === identifierKey(after) : before === after;
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
