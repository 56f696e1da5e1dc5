import type { ActionOrder } from '../../domain/analysis/action-order';
import type { ActionGroup, Grouping } from '../../domain/analysis/group-actions';
import type { Concern } from '../../domain/analysis/find-actions';
import type { CalendarDate } from '../../domain/model/calendar-date';
import { dayInWords, wholeNumber } from '../locale';
import { spanInWords } from './day-words';
import type { Zoom } from './period';

/** Every text of the Plan view. */
export const planStrings = {
  empty: 'The plan has no actions yet. Write the first one in the sheet’s table: what will be done, who leads it, and by when.',
  missing: 'The table of actions is not in this workbook. Check says what is missing.',
  toSheet: 'Go to the plan’s sheet',
  toCheck: 'Open Check',

  search: 'Find in the plan',
  searchHint: 'Action, lead, goal or group',
  concerns: 'Show only',
  concern: { Overdue: 'Overdue', 'Due soon': 'Due soon', Blocked: 'Blocked', 'No lead': 'No lead', 'No due date': 'No due date', 'Overdue chain': 'Overdue chain' } satisfies Record<Concern, string>,
  concernCount: (concern: Concern, number: number): string => `${planStrings.concern[concern]}, ${counted(number, 'action')}`,
  more: (chosen: number): string => (chosen === 0 ? 'More filters' : `More filters, ${wholeNumber(chosen)} chosen`),
  status: { label: 'Status', any: 'Any status', open: 'All that are open', none: 'No status' },
  lead: { label: 'Lead', any: 'Any lead', none: 'No lead yet' },
  goal: { label: 'Goal', any: 'Any goal', none: 'No goal' },
  group: { label: 'Working group', any: 'Any group', none: 'No group' },
  order: { label: 'Order', due: 'By due date', dependency: 'What must come first' } satisfies Record<ActionOrder | 'label', string>,
  clear: 'Clear filters',

  timeline: 'Timeline',
  shown: (shown: number, all: number): string => (shown === all ? counted(all, 'action') : `${wholeNumber(shown)} of ${counted(all, 'action')}`),
  nothingFound: 'No action matches these filters.',
  grouping: { label: 'Group by', goal: 'By goal', group: 'By group', lead: 'By lead', all: 'One list' } satisfies Record<Grouping | 'label', string>,
  zoom: { label: 'Time shown', plan: 'Whole plan', months: '3 months' } satisfies Record<Zoom | 'label', string>,
  list: (from: CalendarDate, to: CalendarDate): string =>
    `Actions, drawn from ${dayInWords(from)} to ${dayInWords(to)}. Up and down arrows move between them; Enter goes to the row.`,
  planned: (start: CalendarDate | null, end: CalendarDate | null): string => {
    if (start !== null && end !== null) return `Plan: ${spanInWords(start, end)}`;
    if (start !== null) return `Plan: from ${dayInWords(start)}`;
    return end === null ? 'The plan has no start and end yet: Settings has a place for them.' : `Plan: until ${dayInWords(end)}`;
  },
  today: 'Today',
  heading: (group: string, actions: number): string => `${group} (${wholeNumber(actions)})`,
  groupName: ({ id, name }: ActionGroup, by: Grouping): string => [id, name].filter((part) => part !== null).join(' · ') || NO_GROUP[by],

  row: {
    nameless: 'An action without words',
    noStatus: 'No status',
    noLead: 'No lead yet',
    progress: (share: number): string => `${wholeNumber(Math.round(share * 100))}%`,
    dates: (start: CalendarDate | null, due: CalendarDate | null): string => {
      if (start !== null && due !== null) return start === due ? dayInWords(due) : spanInWords(start, due);
      if (start !== null) return `from ${dayInWords(start)}, no due date`;
      return due === null ? 'no dates' : `due ${dayInWords(due)}, no start date`;
    },
    unreadable: 'a date that cannot be read',
    completed: (on: CalendarDate): string => `completed on ${dayInWords(on)}`,
    reversed: 'due before it starts',
    late: (days: number): string => `${counted(days, 'day')} late`,
    dueSoon: (days: number): string => (days === 0 ? 'Due today' : `Due in ${counted(days, 'day')}`),
    blockedBy: (what: string): string => `held up by ${what}`,
    before: 'Ended earlier',
    beyond: 'Begins later',
    after: (ids: readonly string[]): string => `after ${listed(ids)}`,
  },

  chain: {
    title: 'Overdue chain',
    alone: (name: string, days: number): string => `${name} is ${counted(days, 'day')} late. No other action waits for it.`,
    first: (name: string, days: number, next: string): string => `${name} is ${counted(days, 'day')} late and holds up ${next}`,
    further: (name: string, next: string): string => `${name} holds up ${next}`,
    last: (name: string): string => `${name} waits`,
    showAll: (number: number): string => `Show all ${wholeNumber(number)} in the timeline`,
  },

  gaps: {
    title: 'Missing leads and dates',
    lead: 'No lead yet:',
    due: 'No due date:',
    goTo: { lead: (name: string): string => `${name}: go to its lead`, due: (name: string): string => `${name}: go to its due date` },
    more: (number: number): string => `and ${wholeNumber(number)} more`,
  },
} as const;

const NO_GROUP: Record<Grouping, string> = { goal: 'No goal', group: 'No working group', lead: 'No lead yet', all: '' };

/** `1 action`, `1,234 actions`: nouns with a regular plural only. */
function counted(number: number, noun: string): string {
  return `${wholeNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** `A3`, `A3 and A5`, `A3, A5 and A7`: in the language of the words around them. */
function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
