import { yesNo } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, text } from './field';

/** What to arrange for the scoping day. */
export const scopingChecklist = defineEntity({
  module: 'scoping',
  table: 'ScopingChecklist',
  sheet: 'Scoping',
  noun: 'checklist item',
  fields: {
    item: text({ header: 'Item', help: 'What is to be arranged for the scoping day.', example: 'Senior managers invited' }),
    done: choice({ list: yesNo, header: 'Done', help: 'Yes once it is arranged.', example: 'Yes' }),
    who: text({ about: 'who', header: 'Who', help: 'Who sees to it.', example: 'CRT manager' }),
    byWhen: date({ header: 'By when', help: 'The day by which it is to be arranged.', example: '8 May 2026' }),
    note: text({ about: 'people', header: 'Note', help: 'Anything worth knowing about it.', example: 'Two of three can come' }),
  },
});

export type ScopingChecklistItem = RowOf<typeof scopingChecklist>;

/** The items with which a new workspace begins (domain.md, section 2). The first of them is asked about by a rule. */
export const SCOPING_ITEMS = [
  'Fidelity feedback shared first',
  'Senior managers invited',
  'Service users and carers invited',
  'Shift cover arranged',
] as const;

/** The item that asks whether the team has seen its fidelity feedback, also where people have reworded it. */
export function isAboutFeedback({ item }: Pick<ScopingChecklistItem, 'item'>): boolean {
  return item !== null && /\bfeedback\b/i.test(item);
}
