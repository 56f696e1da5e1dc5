import type { Audience } from '../../domain/model/audience';
import { inWords, type CalendarDate } from '../../domain/model/calendar-date';
import { wholeNumber } from '../locale';

/** What the view Report says of its own. What a report says comes from the workbook (`src/domain/summary`). */
export const strings = {
  audience: {
    title: 'Who is it for?',
    names: { sig: 'The SIG', team: 'The team', board: 'The board', shared: 'Sharing' } satisfies Record<Audience, string>,
    hints: {
      sig: 'All of it, for the group itself.',
      team: 'The plan and what comes next, for everybody in the crisis team.',
      board: 'One page for senior managers.',
      shared: 'Plain words for service users, carers and partners. No names, notes or ratings; but read it through, since nothing tells a name from a role that Members lists.',
    } satisfies Record<Audience, string>,
  },

  ratings: {
    include: 'Include commitment ratings',
    question: 'Would you be comfortable if the person read it?',
    hidden: 'Ratings are hidden in this pane, so the report leaves them out. Show them under People first.',
  },

  preview: {
    title: 'Preview',
    hint: 'This is all that goes out.',
    showAll: 'Show all of it',
    firstPage: 'Show less',
    more: (count: string): string => `Show ${count} more`,
  },

  waysOut: {
    title: 'Write, copy or save',
    write: 'Write the report sheet',
    writing: 'Writing…',
    show: 'Show the report',
    nothingSent: 'All of this is made on this computer. Nothing is sent anywhere.',
  },

  send: {
    report: 'Copy or save',
    copyGroup: 'Copy',
    fileGroup: 'Save as a file',
    copy: 'Copy with headings and tables',
    copyText: 'Copy as e-mail text',
    docx: 'Word document',
    html: 'Web page',
    markdown: 'Markdown text',
    calendar: 'Calendar of meetings and due dates',
    nothingDated: 'Nothing has a date yet, so there is nothing to put into a calendar.',
    making: 'Making it…',
    copied: 'Copied. Paste it into a message or a document.',
    pressKeys: 'Press Ctrl+C (on a Mac ⌘C) to copy the text below.',
    text: 'The text to copy',
    made: (name: string): string => `Made ${name} for your downloads.`,
    nothingArrived: 'Nothing arrived? Some computers do not let a pane save files.',
    copyInstead: 'Copy it instead',
    copyInsteadHint: 'Copy it instead, and paste it into a new document in Word.',
    textInstead: 'Show its text to copy',
    textInsteadHint: (name: string): string => `Paste its text into Notepad instead, and save that as ${name}.`,
    failed: 'It could not be made just now.',
    failedWayOn: 'Check the network, then choose it again.',
  },

  words: {
    title: 'Your words',
    notes: (count: number): string => (count === 0 ? 'none yet' : `${wholeNumber(count)} ${count === 1 ? 'note' : 'notes'}`),
    hint: 'What you write here stays in the workbook and in every report until you change it. What is shared never holds it.',
    notesTitle: 'Notes',
    part: (part: number, title: string): string => `${part}. ${title}`,
    written: 'written',
    noteTo: (part: number): string => `Note to part ${part}`,
    withRatings: 'Where ratings are left out, so is this note.',
    save: 'Save the note',
    noteSaved: (part: number): string => `Saved the note to part ${part}`,
    noteRemoved: (part: number): string => `Removed the note to part ${part}`,
    changedSince: (held: string): string => (held === '' ? 'Somebody has removed this note since. Saving puts yours there.' : `Somebody has changed this note since, to “${held}”. Saving replaces it.`),
    goalsTitle: 'Goals',
    goalNeedsId: 'This goal has no ID yet, so nothing can be noted for it.',
    goalWord: 'The group’s own word',
    choose: 'As its actions say',
    wordMissing: 'Choose what the group says.',
    reason: 'Why (it is printed with the word)',
    reasonMissing: 'Write a few words, for whoever reads this later.',
    giveWord: 'Use the group’s word',
    withdraw: 'Go by its actions again',
    forget: 'Take the earlier word out',
    wordGiven: (goal: string): string => `Noted the group’s word on ${goal}`,
    wordForgotten: (goal: string): string => `Took out the group’s earlier word on ${goal}`,
    wordWithdrawn: (goal: string): string => `${goal} goes by its actions again`,
  },

  earlier: {
    title: 'Earlier reports',
    count: (count: number): string => (count === 0 ? 'none yet' : wholeNumber(count)),
    looking: 'Looking at them…',
    none: 'None has been written into this workbook yet.',
    name: (number: number): string => `Report ${wholeNumber(number)}`,
    show: (number: number): string => `Report ${wholeNumber(number)}: show its sheet`,
    madeFor: (on: CalendarDate, audience: Audience): string => `of ${inWords(on)}, ${READERS[audience]}`,
    notNoted: 'of a day that is not noted any more',
    isGone: 'Its sheet is gone.',
    isEdited: 'Its sheet has been edited since.',
    dataChanged: 'The data has changed since.',
    isSame: 'Sheet and data are as they were.',
  },
} as const;

const READERS: Readonly<Record<Audience, string>> = { sig: 'for the SIG', team: 'for the team', board: 'for the board', shared: 'for sharing' };
