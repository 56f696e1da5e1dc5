import type { CalendarDate } from './calendar-date';
import { memberSeats } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, number, text } from './field';

/** Who sits in the group, and what time and skills each can give. The pack suggests up to six or eight people. */
export const members = defineEntity({
  module: 'core',
  table: 'Members',
  sheet: 'Members',
  noun: 'member',
  fields: {
    role: text({ about: 'who', header: 'Role', help: 'The person’s job or part in the group.', example: 'Senior practitioner' }),
    name: text({ about: 'people', header: 'Name', help: 'The person’s name; leave it empty if the role is enough.', example: 'Sam Okafor' }),
    seat: choice({ list: memberSeats, header: 'Seat', help: 'The seat of the group that they fill.', example: 'Clinical lead' }),
    joined: date({ header: 'Joined', help: 'The day on which they joined the group.', example: '2 Jun 2026' }),
    left: date({ header: 'Left', help: 'The day on which they left; empty while they are in the group.', example: '30 Nov 2026' }),
    hoursAvailable: number({ about: 'people', minimum: 0, header: 'Hours available', help: 'Hours a month that they can give to this work.', example: '6' }),
    hoursCommitted: number({ about: 'people', minimum: 0, header: 'Hours committed', help: 'Hours a month that they have promised to meetings and actions.', example: '5' }),
    offers: text({ about: 'people', header: 'Offers', help: 'Skills or talents that they bring.', example: 'Runs good workshops; knows the ward staff' }),
  },
  computed: {
    hoursFree: { header: 'Hours free', help: 'Hours available less hours committed; below 0 they have promised too much.' },
  },
});

export type Member = RowOf<typeof members>;

/** In the group on this day. Who has no joining date has always been in it; the day of leaving is no longer a day in it. */
export function isActive({ joined, left }: Pick<Member, 'joined' | 'left'>, day: CalendarDate): boolean {
  return (joined === null || joined <= day) && (left === null || left > day);
}
