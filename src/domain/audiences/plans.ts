/**
 * Which parts and which subjects of the first page each audience gets, in the order in which it reads them, and why. What it
 * may know at all is decided before (`redact.ts`): a part that is not here would be made from a workspace that has been emptied,
 * and could say falsely that something is missing.
 */
import type { Audience } from '../model/audience';
import * as parts from '../summary/parts';
import type { PartDeclaration } from '../summary/parts';
import * as subjects from './page-subjects';
import type { SubjectDeclaration } from './page-subjects';
import * as shared from './shared-parts';

export interface PartForAudience {
  readonly part: PartDeclaration;
  /** In its place where it is not told where stakeholders stand. */
  readonly withoutRatings?: PartDeclaration;
  readonly because: string;
}

export interface SubjectForAudience {
  readonly subject: SubjectDeclaration;
  readonly because: string;
}

export interface AudiencePlan {
  readonly page: readonly SubjectForAudience[];
  /** The detail; none for an audience that gets the page alone. */
  readonly parts: readonly PartForAudience[];
}

const THE_GROUPS_PAGE: readonly SubjectForAudience[] = [
  { subject: subjects.SINCE, because: 'What is different is what a regular reader looks for first.' },
  { subject: subjects.DECISIONS, because: 'The meeting is for deciding.' },
  { subject: subjects.LATE, because: 'What stands still does so until somebody moves it.' },
  { subject: subjects.DUE, because: 'There is still time to help.' },
  { subject: subjects.SUPPORT, because: 'Working groups wait for what only managers can give.' },
  { subject: subjects.MEETING, because: 'It is the day by which all of this is asked.' },
  { subject: subjects.RELIANCE, because: 'A page that is passed on must say how far it can be trusted.' },
];

const WORK: readonly PartForAudience[] = [
  { part: parts.DECISIONS_NEEDED, because: 'What the group is asked comes first.' },
  { part: parts.ACTIONS_BY_LEAD, because: 'Each lead finds their own work in one place.' },
  { part: parts.COMPLETED_LATELY, because: 'What was learnt is worth as much as what was done.' },
  { part: parts.DUE_NEXT, because: 'What is due next can still be helped along.' },
  { part: parts.GOALS_AND_MEASURES, because: 'It is what the work is for.' },
  { part: parts.GROUPS_TO_SUPPORT, because: 'Working groups need what the group can ask of managers.' },
];

const REACH: readonly PartForAudience[] = [
  { part: parts.COMMUNICATIONS_DUE, because: 'Somebody has to send them.' },
  { part: parts.SUSTAINABILITY, because: 'What may not last is for everybody to hear in time.' },
];

export const AUDIENCE_PLANS: Readonly<Record<Audience, AudiencePlan>> = {
  sig: {
    page: THE_GROUPS_PAGE,
    parts: [
      ...WORK,
      { part: parts.COMMITMENT_AND_PATHWAY, withoutRatings: parts.PATHWAY_ALONE, because: 'The group works on who stands where; the pathway needs no ratings.' },
      ...REACH,
      {
        part: parts.NEXT_MEETING,
        withoutRatings: parts.NEXT_MEETING_WITHOUT_RATINGS,
        because: 'Its hosts need their questions; the one about whom to invite rests on ratings.',
      },
    ],
  },
  team: {
    page: THE_GROUPS_PAGE,
    parts: [
      ...WORK,
      { part: parts.COMMITMENT_AND_PATHWAY, withoutRatings: parts.PATHWAY_ALONE, because: 'The team sees who is missing; where people stand it sees only if that was chosen.' },
      ...REACH,
      { part: parts.NEXT_MEETING_ALONE, because: 'How the group hosts its meetings is its own affair.' },
    ],
  },
  board: { page: THE_GROUPS_PAGE, parts: [] },
  shared: {
    page: [
      { subject: subjects.SINCE, because: 'What is different is what a regular reader looks for first.' },
      { subject: subjects.FINISHED, because: 'People who gave their time want to see what came of it.' },
      { subject: subjects.LATE_WITHOUT_NAMES, because: 'What is late is said honestly; whose it is stays in the group.' },
      { subject: subjects.DUE, because: 'Partners can see what comes next, and may take part in it.' },
      { subject: subjects.TAKING_PART, because: 'It is about the readers themselves, as groups and never as persons.' },
      { subject: subjects.MEETING, because: 'It is when they hear more.' },
      { subject: subjects.RELIANCE, because: 'It says what is left out, and how far the rest can be trusted.' },
    ],
    parts: [
      { part: parts.GOALS_AND_MEASURES, because: 'It is what the work is for, and holds nobody’s name.' },
      { part: shared.FINISHED, because: 'What was finished, without the accounts of what was learnt, in which people are spoken of.' },
      { part: parts.DUE_NEXT, because: 'What comes next; a lead is named only by a role.' },
      { part: shared.LATE_WITHOUT_NAMES, because: 'What is late is said honestly; whose it is stays in the group.' },
      { part: shared.HOW_PEOPLE_TAKE_PART, because: 'It is about the readers themselves, as groups and never as persons.' },
      { part: shared.NEXT_DATE, because: 'The day and the place; what meetings cost and who has time to spare are for the group.' },
    ],
  },
};
