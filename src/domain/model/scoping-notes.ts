import { scopingNoteKinds } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, text } from './field';

/** What the team said on the scoping day: strengths to build on, priorities, and what came out of it. */
export const scopingNotes = defineEntity({
  module: 'scoping',
  table: 'ScopingNotes',
  sheet: 'Scoping notes',
  noun: 'scoping note',
  fields: {
    kind: choice({ list: scopingNoteKinds, header: 'Kind', help: 'Strength: what to build on. Priority: what to work on. Output: what came out of the day.', example: 'Strength' }),
    note: text({ about: 'people', header: 'Note', help: 'In one line, as it was said.', example: 'People trust us to answer the phone at night' }),
  },
});

export type ScopingNote = RowOf<typeof scopingNotes>;
