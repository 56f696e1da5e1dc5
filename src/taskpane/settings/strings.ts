import type { RuleChoice } from '../../domain/model/acceptance';
import type { CalendarDate } from '../../domain/model/calendar-date';
import type { Severity } from '../../domain/model/finding';
import { dayInWords, wholeNumber } from '../locale';

/** Every text of the view Settings. What a setting, a part or a check is called comes from the domain. */
export const strings = {
  hint: 'All of this is kept in the workbook, for everybody who uses it.',

  groups: {
    team: 'Team and plan',
    reminders: 'Reminders',
    score: 'Sustainability score',
  },
  changed: (label: string): string => `Changed “${label}”`,
  defaultNumber: (number: number): string => `Leave it empty for ${wholeNumber(number)}.`,
  problems: {
    wholeNumber: (most: number): string => `Type a whole number from 1 to ${wholeNumber(most)}.`,
    unfinishedDate: 'Finish the date, or clear it.',
    date: 'Choose a day from 2000 to 2099.',
    endsBeforeStart: (start: CalendarDate): string => `The plan starts on ${dayInWords(start)}: choose a later day.`,
    startsAfterEnd: (end: CalendarDate): string => `The plan ends on ${dayInWords(end)}: choose an earlier day, or change the end first.`,
    unreadable: (text: string): string => `The cell holds “${text}”, which cannot be read. What you enter here replaces it.`,
  },

  parts: {
    title: 'Parts',
    count: (here: number, all: number): string => `${wholeNumber(here)} of ${wholeNumber(all)}`,
    hint: 'New sheets are added; nothing that is there changes. Excel’s own Undo (Ctrl+Z) does not reach back beyond it.',
    here: 'in this workbook',
    add: (part: string): string => `Add ${part}`,
    olderVersion: 'This workspace was made by an earlier version of the add-in. Upgrade it on Home, and parts can be added.',
  },

  checks: {
    title: 'Checks',
    count: (changed: number): string => (changed === 0 ? 'as designed' : `${wholeNumber(changed)} changed`),
    hint: 'Change how serious a check is, or switch it off, for everybody who uses this workbook. What cannot be read is always listed.',
    everySheet: 'Every sheet',
    number: (rules: number, changed: number): string =>
      `${wholeNumber(rules)} ${rules === 1 ? 'check' : 'checks'}${changed === 0 ? '' : `, ${wholeNumber(changed)} changed`}`,
    asDesigned: (severity: Severity): string => `As designed (${CHOICES[severity].toLowerCase()})`,
    choice: (choice: RuleChoice): string => CHOICES[choice],
    chosen: (choice: RuleChoice | 'default'): string => (choice === 'default' ? 'The check is as designed again' : choice === 'off' ? 'The check is off' : `The check now gives ${CHOICES[choice].toLowerCase()}s`),
  },

  legend: {
    title: 'Status legend',
    hint: 'The colour of each status on the plan. What a status means to you stands on the sheet.',
    colourOf: (status: string): string => `Colour of ${status}`,
    changed: (status: string): string => `Changed the colour of ${status}`,
    goToSheet: 'Change the meanings on the sheet',
    unknown: (colour: string): string => `${colour} (not a colour)`,
    none: 'None',
    missing: 'This workbook has no legend of statuses.',
  },

  exchange: { title: 'Import and export' },

  pane: {
    title: 'This pane',
    rowHelper: 'Help beside the selected cell',
    rowHelperHint: 'What the column means, and what can be chosen. Only for you, on this computer.',
  },
} as const;

const CHOICES: Readonly<Record<RuleChoice, string>> = { error: 'Error', warning: 'Warning', prompt: 'Prompt', off: 'Off' };
