import type { CalendarDate } from '../../domain/model/calendar-date';
import { inWords } from '../../domain/model/calendar-date';
import { wholeNumber } from '../locale';

/** What the view Meeting says of its own. What stands on the agenda comes from the workbook (`src/domain/agenda`). */
export const strings = {
  which: 'Which meeting',
  none: 'None planned',
  option: (id: string | null, date: CalendarDate): string => (id === null ? inWords(date) : `${inWords(date)} · ${id}`),
  isSoon: (days: number): string => {
    if (days === 0) return 'Today';
    if (days === 1) return 'Tomorrow';
    if (days === -1) return 'Yesterday';
    return days > 0 ? `In ${wholeNumber(days)} days` : `${wholeNumber(-days)} days ago`;
  },
  partOf: (existing: string): string => `part of: ${existing}`,
  goToRow: 'Go to its row',
  goTo: (label: string, row: string): string => `${label}: go to ${row}`,
  noId: 'This meeting has no ID yet, so nothing can be noted for it. Give it one in its row.',

  plan: {
    title: 'Plan the next meeting',
    date: 'Day of the meeting',
    dueBy: (date: CalendarDate): string => `At the latest on ${inWords(date)}, to meet at least every two months.`,
    button: 'Plan it',
    missing: 'Choose the day.',
    done: (date: CalendarDate): string => `Planned the SIG meeting of ${inWords(date)}`,
  },

  record: {
    title: 'Write it down',
    kind: 'What it is',
    decision: 'Decision',
    action: 'Action',
    text: { decision: 'What was decided', action: 'What will be done', answer: 'The answer' },
    missing: { decision: 'Write what was decided.', action: 'Write what will be done.', answer: 'Write the answer.' },
    question: 'Question',
    putAside: 'Leave it open',
    who: { decision: 'Who sees to it', action: 'Who leads it', answer: 'Who sees to it' },
    byWhen: 'By when',
    goal: 'For which goal',
    noGoal: 'None yet',
    button: 'Record',
    recording: 'Recording…',
    done: {
      decision: (words: string): string => `Recorded the decision ${words}`,
      action: (words: string): string => `Recorded the action ${words}`,
      answer: (words: string): string => `Recorded the answer to ${words}`,
    },
    noPatientDetails: 'No patient details.',
  },

  send: {
    agenda: 'Copy or save the agenda',
    minutes: 'Copy or save the minutes',
    calendar: 'Calendar file',
    calendarOf: (lead: string): string => `Calendar file for ${lead}`,
  },

  recorded: (count: number): string => `Recorded so far (${wholeNumber(count)})`,

  agenda: {
    title: 'Agenda',
    hint: 'Up and down arrows move between the items; Enter opens one.',
    points: (points: number, isDone: boolean): string => `${points === 1 ? 'point' : 'points'}${isDone ? ', dealt with' : ''}`,
    previous: 'Previous',
    next: 'Next',
    doneAndNext: 'Done, next',
    done: 'Done',
    notDone: 'Not done yet',
    answer: 'Answer it',
    answerTo: (question: string): string => `Answer it: ${question}`,
    more: (count: number): string => `Show ${wholeNumber(count)} more`,
    dealtWith: (done: number, of: number): string => `${wholeNumber(done)} of ${wholeNumber(of)} dealt with`,
  },

  close: {
    button: 'Close the meeting',
    title: 'Who does what',
    nothing: 'No action is open, and this meeting has decided nothing yet.',
    back: 'Back to the agenda',
    copy: 'Copy the lists',
    copied: 'Copied. Paste it into a message to the group.',
    select: 'The lists as text',
    pressKeys: 'Press Ctrl+C (on a Mac ⌘C) to copy the text below.',
    more: (count: number): string => `and ${wholeNumber(count)} more, all of them in the copy`,
    left: (titles: readonly string[]): string => `Not dealt with yet: ${titles.join(', ')}.`,
    attended: 'Who came (roles are enough)',
    note: 'Note it',
    noted: 'Noted who came',
  },
} as const;
