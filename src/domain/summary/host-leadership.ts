import { cadence } from '../analysis/cadence';
import { emptySegments } from '../analysis/coverage';
import type { HostingNote } from '../model/hosting-notes';
import { identifierKey } from '../model/identifier';
import { shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { hostingPrompts } from './hosting-prompts';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';

/** A step is read at the meeting itself, and not looked up; characters. */
const LONGEST_STEP = 120;

/**
 * What hosts have agreed for the next SIG meeting, and what the data gives each role to ask there. Nothing where none is planned.
 * Without ratings, the question whom to invite is about the pathway alone, and is left out where that has no gap.
 */
export function hostLeadershipSections(workspace: Workspace, { withRatings }: { readonly withRatings: boolean } = { withRatings: true }): Section[] {
  const { next } = cadence(workspace);
  if (next === null || !workspace.present.has('hostingNotes')) return [];
  const steps = stepsAt(workspace, workspace.meetings[next.index]?.id ?? null);
  const prompts = hostingPrompts(workspace).filter(({ role }) => withRatings || role !== 'Inviter' || emptySegments(workspace.stakeholders).length > 0);
  return [
    ...(steps.length === 0 ? [] : [{ heading: 'What hosts will do there', sentences: steps }]),
    { heading: 'Questions for its hosts', sentences: prompts.map(({ role, sentence }) => ({ ...sentence, text: `${role}: ${sentence.text}` })) },
  ];
}

function stepsAt(workspace: Workspace, meeting: string | null): Sentence[] {
  if (meeting === null) return [];
  return workspace.hostingNotes.flatMap((note, index) =>
    note.meeting !== null && identifierKey(note.meeting) === identifierKey(meeting) ? [{ text: stepInWords(note), rows: [rowReference(workspace, 'hostingNotes', index)] }] : [],
  );
}

/** `Inviter: Ring the carers’ network (Facilitator steps forward).` */
function stepInWords({ role, who, step, whatWeWillDo }: HostingNote): string {
  const move = `${who === null ? 'somebody' : shortened(who)} ${step === null ? 'has a part' : `steps ${step.toLowerCase()}`}`;
  const words = whatWeWillDo === null ? move : `${shortened(whatWeWillDo, LONGEST_STEP).replace(/\.$/, '')} (${move})`;
  return `${role ?? 'No role chosen'}: ${words}.`;
}
