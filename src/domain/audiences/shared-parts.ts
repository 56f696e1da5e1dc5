import { completedSections } from '../summary/completed-lately';
import { involvementSections } from '../summary/involvement';
import { lateSections } from '../summary/late-actions';
import { COMPLETED, MEETINGS, PLAN } from '../summary/missing-ground';
import { nextMeetingSentence } from '../summary/next-meeting';
import { ifThere, type PartDeclaration } from '../summary/parts';

/** What is late, without saying whose it is. */
export const LATE_WITHOUT_NAMES: PartDeclaration = { number: 2, title: () => 'Overdue, held up or off track', sections: ifThere(PLAN, lateSections) };

/** What was finished; what was learnt is people’s own account, and stays with them. */
export const FINISHED: PartDeclaration = {
  number: 3,
  title: () => 'Completed since the last meeting',
  sections: ifThere(COMPLETED, (workspace) => completedSections(workspace, { withLearning: false })),
};

export const HOW_PEOPLE_TAKE_PART: PartDeclaration = { number: 7, title: () => 'How service users and carers take part', sections: involvementSections };

export const NEXT_DATE: PartDeclaration = {
  number: 10,
  title: () => 'Next meeting',
  sections: ifThere(MEETINGS, (workspace) => [{ heading: null, sentences: [nextMeetingSentence(workspace)] }]),
};
