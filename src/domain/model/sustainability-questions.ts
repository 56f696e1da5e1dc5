import { sustainabilityAnswers } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, reference, text } from './field';

/** Will it last? Questions in our own words, goal by goal, from the middle of the plan. No weights and no total. */
export const sustainabilityQuestions = defineEntity({
  module: 'sustainability',
  table: 'SustainabilityQuestions',
  sheet: 'Sustainability',
  noun: 'question',
  fields: {
    goal: reference({ to: 'goals', header: 'Goal', help: 'The ID of the goal that the question is about.', example: 'G2' }),
    question: text({ header: 'Question', help: 'What must be true for it to last.', example: 'Who will keep measuring when the plan ends?' }),
    answer: choice({ list: sustainabilityAnswers, header: 'Answer', help: 'What the group says today.', example: 'Partly' }),
    whatWeWillDo: text({ about: 'people', header: 'What we will do', help: 'What would turn the answer into a yes.', example: 'Put the count into the monthly team figures' }),
    owner: text({ about: 'who', header: 'Owner', help: 'Who sees to it.', example: 'Administrator' }),
    byWhen: date({ header: 'By when', help: 'The day by which it is to be done.', example: '26 Feb 2027' }),
  },
});

export type SustainabilityQuestion = RowOf<typeof sustainabilityQuestions>;

/** Questions to begin with, in our own words (domain.md, section 2). */
export const SUSTAINABILITY_QUESTIONS = [
  'Do the staff who do it every day call it their own?',
  'Is it part of how new staff are shown the job?',
  'Who will keep measuring when the plan ends?',
  'Would it go on if the manager left?',
] as const;
