import { defineEntity, type RowOf } from './entity';
import { date, text } from './field';

/** What works here and could help others. */
export const spreadPlan = defineEntity({
  module: 'sustainability',
  table: 'SpreadPlan',
  sheet: 'Spread',
  noun: 'plan to spread',
  fields: {
    what: text({ header: 'What', help: 'What works and is worth passing on.', example: 'The evening triage rota' }),
    toWhom: text({ header: 'To whom', help: 'Which team or service could use it.', example: 'Southmoor CRT' }),
    whyTheyWouldWantIt: text({ header: 'Why they would want it', help: 'Which trouble of theirs it would ease.', example: 'Their callers wait longest in the evening, too' }),
    whatMayBeAdapted: text({ header: 'What may be adapted', help: 'What they may change without losing what makes it work.', example: 'The hours and who is on it' }),
    contact: text({ about: 'who', header: 'Contact', help: 'Whom they can ask here.', example: 'Senior nurse' }),
    channel: text({ header: 'Channel', help: 'How you will tell them.', example: 'Learning exchange' }),
    date: date({ header: 'Date', help: 'The day on which you tell or show them.', example: '9 Feb 2027' }),
    status: text({ header: 'Status', help: 'How far it has come, in a few words.', example: 'Invited to visit' }),
  },
});

export type SpreadRow = RowOf<typeof spreadPlan>;
