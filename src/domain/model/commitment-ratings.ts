import { certainties, commitmentNeeded, commitmentNow } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, reference, text } from './field';

/** Dated ratings of commitment: one row for each, never overwritten, so that movement shows. */
export const commitmentRatings = defineEntity({
  module: 'core',
  table: 'CommitmentRatings',
  sheet: 'Commitment',
  noun: 'rating',
  fields: {
    stakeholder: reference({ to: 'stakeholders', header: 'Stakeholder', help: 'The ID of the stakeholder.', example: 'S1' }),
    ratedOn: date({ header: 'Rated on', help: 'The day of this rating. Add a row for a new rating; keep the old ones.', example: '3 Nov 2026' }),
    now: choice({ about: 'people', list: commitmentNow, header: 'Now', help: 'Where they stand today.', example: 'Let it happen' }),
    needed: choice({ about: 'people', list: commitmentNeeded, alsoReads: ['Unknown', 'Opposed'], header: 'Needed', help: 'The least that the work needs from them.', example: 'Help it happen' }),
    howSure: choice({ about: 'people', list: certainties, header: 'How sure', help: 'How well you know where they stand.', example: 'Fairly sure' }),
    why: text({ about: 'people', header: 'Why', help: 'What you saw or heard that makes you think so.', example: 'Sent two nurses to the scoping day' }),
    nextStep: text({ about: 'people', header: 'Next step', help: 'What will be done to bring them to where they are needed.', example: 'Invite to the next ward round' }),
    owner: text({ about: 'who', header: 'Owner', help: 'Who takes that step.', example: 'Facilitator' }),
    byWhen: date({ header: 'By when', help: 'The day by which that step is taken.', example: '15 Dec 2026' }),
  },
  computed: {
    name: { header: 'Name', help: 'Who the stakeholder is, from Stakeholders.' },
  },
});

export type CommitmentRating = RowOf<typeof commitmentRatings>;
