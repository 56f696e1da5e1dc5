import type { Workspace } from '../model/workspace';
import { involvementSections } from '../summary/involvement';
import { lateSentences, nothingLate } from '../summary/late-actions';
import { missingGround, MEETINGS, PLAN } from '../summary/missing-ground';
import { nextMeetingSentence } from '../summary/next-meeting';
import { DECISIONS_NEEDED, DUE_NEXT, GROUPS_TO_SUPPORT, type PartDeclaration } from '../summary/parts';
import type { Section, Sentence, Summary } from '../summary/summary';
import type { PageSubject } from './one-page';
import { FINISHED as FINISHED_PART } from './shared-parts';

/** A subject of the first page: all that it could say of a workspace, the most important first; null where there is nothing to say. */
export type SubjectDeclaration = (workspace: Workspace, summary: Summary) => PageSubject | null;

/** Of each kind of change one, before a second of any. */
export const SINCE: SubjectDeclaration = (_workspace, { since }) =>
  since === null ? null : { title: since.title, sentences: inTurns(since.sections), priority: 3, most: MOST_CHANGES };

const MOST_CHANGES = 5;

export const DECISIONS = ofPart(DECISIONS_NEEDED, 2);

export const LATE: SubjectDeclaration = (workspace) => late(workspace, true);
export const LATE_WITHOUT_NAMES: SubjectDeclaration = (workspace) => late(workspace, false);

export const DUE = ofPart(DUE_NEXT, 4);

export const SUPPORT = ofPart(GROUPS_TO_SUPPORT, 5);

export const FINISHED = ofPart(FINISHED_PART, 2);

export const TAKING_PART: SubjectDeclaration = (workspace) => ({
  title: 'How service users and carers take part',
  sentences: allOf(involvementSections(workspace)),
  priority: 5,
});

export const MEETING: SubjectDeclaration = (workspace) => ({
  title: 'Next meeting',
  sentences: [missingGround(workspace, MEETINGS) ?? nextMeetingSentence(workspace)],
  priority: 6,
});

export const RELIANCE: SubjectDeclaration = (_workspace, { basis }) => ({ title: 'How far this can be relied on', sentences: basis, priority: 7 });

function late(workspace: Workspace, withLeads: boolean): PageSubject {
  const missing = missingGround(workspace, PLAN);
  const sentences = missing === null ? lateSentences(workspace, { withLeads }) : [missing];
  return { title: 'Overdue, held up or off track', sentences: sentences.length > 0 ? sentences : [nothingLate(workspace)], priority: 1, turn: 3 };
}

function ofPart({ title, sections }: PartDeclaration, priority: number): SubjectDeclaration {
  return (workspace, { goals }) => ({ title: title(workspace), sentences: allOf(sections(workspace, goals)), priority });
}

function allOf(sections: readonly Section[]): Sentence[] {
  return sections.flatMap(({ sentences }) => sentences);
}

/** The first of each section, then the second of each, and so on. */
function inTurns(sections: readonly Section[]): Sentence[] {
  const longest = sections.reduce((most, { sentences }) => Math.max(most, sentences.length), 0);
  return Array.from({ length: longest }, (_, turn) => sections.flatMap(({ sentences }) => sentences.slice(turn, turn + 1))).flat();
}
