import { defineEntity, type RowOf } from './entity';
import { date, reference, text } from './field';

/** What the group was asked and what it decided. */
export const decisions = defineEntity({
  module: 'core',
  table: 'Decisions',
  sheet: 'Decisions',
  noun: 'decision',
  fields: {
    meeting: reference({ to: 'meetings', header: 'Meeting', help: 'The ID of the meeting that decides it.', example: 'M1' }),
    question: text({ about: 'people', header: 'Question', help: 'What is to be decided.', example: 'Who leads the carer-awareness session?' }),
    decision: text({ about: 'people', header: 'Decision', help: 'What was decided; leave it empty while it is still to be decided.', example: 'The peer worker, with the carers’ network' }),
    owner: text({ about: 'who', header: 'Owner', help: 'Who sees to it.', example: 'Peer worker' }),
    byWhen: date({ header: 'By when', help: 'The day by which it is to be decided or done.', example: '1 Dec 2026' }),
    action: reference({ to: 'actions', header: 'Action', help: 'The ID of the action that it is about or led to, if there is one.', example: 'A9' }),
  },
});

export type Decision = RowOf<typeof decisions>;

/** A question that is still to be decided. */
export function isUndecided({ question, decision }: Pick<Decision, 'question' | 'decision'>): boolean {
  return question !== null && decision === null;
}
