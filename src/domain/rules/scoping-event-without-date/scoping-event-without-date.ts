import { defineRule } from '../rule';

export const scopingEventWithoutDate = defineRule({
  id: 'scoping-event-without-date',
  severity: 'warning',
  summary: 'The scoping event has a date.',
  readsEveryRow: { meetings: ['type'] },
  message: ({ isListed }: { isListed: boolean }, row) => (isListed ? `${row}, the scoping event, has no date yet.` : 'No meeting of the type Scoping is listed yet.'),
  repair: 'Agree a day for the scoping event, and write it on Meetings.',
  *check({ meetings, present }) {
    const scoping = [...meetings.entries()].filter(([, { type }]) => type === 'Scoping');
    for (const [index, { date }] of scoping)
      if (date === null) yield { at: { collection: 'meetings', index, field: 'date' }, data: { isListed: true } };
    if (scoping.length === 0 && meetings.length > 0 && present.has('scopingChecklist'))
      yield { at: { collection: 'meetings', index: null, field: 'type' }, data: { isListed: false } };
  },
});
