import type { CalendarDate } from '../../domain/model/calendar-date';
import { dayInWords, weekdayInWords, wholeNumber } from '../locale';

/** Every text of the view Home. Sentences about the rows themselves come from the domain. */
export const strings = {
  unnamed: 'A row without words',
  more: (count: number, sheet: string): string => `${wholeNumber(count)} more on the sheet ${sheet}`,

  begin: {
    title: 'Begin here',
    hint: 'Four steps, and this page fills by itself.',
    done: (done: number, of: number): string => `${done} of ${of} done`,
    isDone: '(done)',
    steps: {
      team: { title: 'Name your team', hint: 'On the sheet Lists, or under Settings.' },
      goal: { title: 'Write your first goal', hint: 'What should be better a year from now?' },
      action: { title: 'Write your first action', hint: 'Who leads it, and by when?' },
      stakeholder: { title: 'List whose support you need', hint: 'Roles and groups rather than names.' },
    },
  },

  upgrade: {
    title: 'An upgrade is ready',
    hint: 'An earlier version of the add-in made this workspace. The upgrade adds what is new; everything that was typed stays. Excel’s own Undo (Ctrl+Z) does not reach back beyond it.',
    preview: 'See what it does',
    upgrade: 'Upgrade',
    upgrading: 'Upgrading…',
  },

  meeting: {
    title: 'Next meeting',
    inDays: (days: number): string => (days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `In ${wholeNumber(days)} days`),
    open: 'Open the agenda',
    details: (date: CalendarDate, where: readonly string[]): string => [weekdayInWords(date), ...where].join(' · '),
    partOf: (meeting: string): string => `part of ${meeting}`,
    none: 'None planned',
    noneYet: 'Write the date of the first on the sheet Meetings.',
    noneDueBy: (by: CalendarDate, isPast: boolean): string => `The next one ${isPast ? 'was' : 'is'} due by ${dayInWords(by)}.`,
    goToSheet: 'Go to the sheet Meetings',
    before: 'Before it',
    inDaysAhead: (days: number): string => `In the next ${days} days`,
    nothingWaits: 'Nothing is due by then.',
    actions: (count: number): string => `${plural(count, 'action')} due`,
    decisions: (count: number): string => `${plural(count, 'decision')} needed`,
    groups: (count: number): string => `${plural(count, 'group')} to report`,
    communications: (count: number): string => `${plural(count, 'message')} to send`,
    due: (day: CalendarDate): string => `due ${dayInWords(day)}`,
    wasDue: (day: CalendarDate): string => `was due ${dayInWords(day)}`,
    by: (day: CalendarDate): string => `by ${dayInWords(day)}`,
    lastReported: (day: CalendarDate | null): string => (day === null ? 'has not reported yet' : `last reported ${dayInWords(day)}`),
  },

  report: {
    title: 'Report',
    hint: 'How things stand, on a sheet of its own, ready for the meeting.',
    write: 'Write the report',
    writing: 'Writing…',
    show: 'Show the report',
    more: 'Preview, copy or save it',
    headline: 'In short',
  },

  late: {
    title: 'Actions',
    overdue: 'Overdue',
    dueSoon: 'Due soon',
    open: 'Open',
    allWell: (days: number): string => `Nothing is overdue, and nothing is due in the next ${days} days.`,
    byLead: 'By lead',
    nobody: 'Nobody yet',
    more: (count: number): string => `Show ${wholeNumber(count)} more`,
    fewer: 'Show fewer',
  },

  problems: {
    title: 'Problems',
    none: 'No problems found.',
    severity: { error: ['Error', 'Errors'], warning: ['Warning', 'Warnings'], prompt: ['Prompt', 'Prompts'] },
  },

  commitment: {
    title: 'Commitment',
    opposed: 'Opposed',
    short: 'Short of what is needed',
    beyond: 'Beyond what is needed',
    unknown: 'Not known',
    undecided: 'Need not decided',
    allInPlace: 'Everybody is where the work needs them.',
    hidden: 'Ratings are hidden in this pane.',
  },

  pathway: {
    title: 'Pathway and lived experience',
    covered: 'Every part of the pathway has a stakeholder.',
    gaps: (count: number): string => `${wholeNumber(count)} ${count === 1 ? 'part of the pathway has' : 'parts of the pathway have'} no stakeholder yet.`,
    nobody: 'nobody yet',
    there: (count: number, isOnTheSig: boolean): string => `${wholeNumber(count)}, ${isOnTheSig ? 'on the SIG' : 'not on the SIG'}`,
  },
} as const;

/** `3 actions`, without the number. */
function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
