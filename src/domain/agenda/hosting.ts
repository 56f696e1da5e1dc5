import { hostingQuestions, type HostingQuestions } from '../analysis/hosting';
import type { HostingNote } from '../model/hosting-notes';
import { shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { hostingPrompts, type HostingPrompt } from '../summary/hosting-prompts';
import { rowReference } from '../summary/row-reference';
import type { Section, Sentence } from '../summary/summary';
import { inMidSentence } from '../summary/wording';
import { isOf, type Sitting } from './sitting';

/** Who steps forward or back at this meeting, as noted for it; then what the data gives the roles of a host to ask. */
export function hosting(workspace: Workspace, sitting: Sitting): Section[] {
  const questions = hostingQuestions(workspace);
  const asked = hostingPrompts(workspace, questions).filter(({ role }) => hasGround(role, questions, workspace, sitting));
  return [{ heading: null, sentences: stepsNoted(workspace, sitting.meeting) }, ...asked.map(({ role, sentence }) => ({ heading: role, sentences: [sentence] }))];
}

/** A question about nothing in particular is for a leaflet. Once people have sat down, the room of this meeting is settled. */
function hasGround(role: HostingPrompt['role'], questions: HostingQuestions, workspace: Workspace, { meeting, day, hidesRatings }: Sitting): boolean {
  const { initiator, inviter, spaceCreator, gatekeeper, connector, coParticipator } = questions;
  switch (role) {
    case 'Initiator':
      return initiator.length > 0;
    case 'Inviter':
      // It names those who are short of what is needed.
      return !hidesRatings && workspace.stakeholders.length > 0 && inviter.segments.length + inviter.stakeholders.length > 0;
    case 'Space creator':
      return meeting !== null && meeting.index === spaceCreator?.meeting && day > workspace.today;
    case 'Gatekeeper':
      return gatekeeper.withoutGoal.length + gatekeeper.forClosedGoal.length > 0;
    case 'Connector':
      return connector.length > 0;
    case 'Co-participator':
      return coParticipator !== null;
  }
}

/** Who steps forward or back at a meeting, in the order of the rows. */
export function stepsNoted(workspace: Workspace, meeting: Sitting['meeting']): Sentence[] {
  return workspace.hostingNotes.flatMap((note, index) =>
    isOf(meeting, note.meeting) ? [{ text: step(note), rows: [rowReference(workspace, 'hostingNotes', index)] }] : [],
  );
}

/** `Facilitator steps forward as inviter: Ring the GP lead.` */
function step({ who, role, step: direction, whatWeWillDo }: HostingNote): string {
  const as = role === null ? '' : ` as ${inMidSentence(role)}`;
  const what = whatWeWillDo === null ? '' : `: ${shortened(whatWeWillDo, LONGEST_STEP).replace(/\.$/, '')}`;
  return `${who === null ? 'Somebody' : shortened(who)} ${direction === null ? 'hosts' : `steps ${direction.toLowerCase()}`}${as}${what}.`;
}

const LONGEST_STEP = 120;
