import { inWords, type CalendarDate } from '../../domain/model/calendar-date';
import type { Severity } from '../../domain/model/finding';
import type { Mend, MendKind } from '../../domain/mends/mend';
import { clockTime, wholeNumber } from '../locale';
import type { EntryGroup } from './entries';

/** Every text of the view Check. What a rule says of a finding is the rule's own. */
export const strings = {
  check: 'Check',
  checking: 'Checking…',

  result: (problems: number, cells: number, at: Date): string => `${count(problems, 'problem')} in ${count(cells, 'cell')}, checked at ${clockTime(at)}`,
  /** `1 repair waiting, 2 accepted, 3 in checks that are switched off` */
  apart: (repairs: number, accepted: number, switchedOff: number): string =>
    [
      ...(repairs > 0 ? [`${count(repairs, 'repair')} waiting`] : []),
      ...(accepted > 0 ? [`${wholeNumber(accepted)} accepted`] : []),
      ...(switchedOff > 0 ? [`${wholeNumber(switchedOff)} in checks that are switched off`] : []),
    ].join(', '),
  faults: (rules: number): string => `${count(rules, 'rule')} could not be judged, so what ${rules === 1 ? 'it looks' : 'they look'} for is missing here.`,
  clean: 'Nothing needs to be put right.',
  ratingsHidden: (entries: number): string => `What concerns ratings (${wholeNumber(entries)}) is hidden with them.`,

  severity: { error: 'Error', warning: 'Warning', prompt: 'Prompt' } satisfies Record<Severity, string>,
  severityCount: (severity: Severity, number: number): string => count(number, severity),

  filter: {
    label: 'Narrow the list down',
    severities: 'By severity',
    search: 'Find in problems',
    sheet: 'Sheet',
    lead: 'Lead',
    grouping: { label: 'Group by', cause: 'By cause', sheet: 'By sheet' },
    chosen: (label: string, values: readonly string[]): string => (values.length === 1 ? `${label}: ${values[0]}` : `${label}: ${values.length}`),
    choice: (value: string, number: number): string => `${value} (${wholeNumber(number)})`,
    nobody: 'Nobody',
    noSheet: 'The workbook',
    shown: (shown: number, all: number): string => `${wholeNumber(shown)} of ${count(all, 'problem')} shown`,
    clear: 'Show all',
    nothing: 'No problem is like that.',
  },

  step: { previous: 'Previous problem: show its cell', next: 'Next problem: show its cell' },

  list: 'Problems. Up and down arrows move between them, right and left open and close a group, Enter shows the cell, F8 goes to the next problem.',
  /** What is wrong, for all that a rule has found: `Action without lead`. */
  cause: (rule: string): string => CAUSES[rule] ?? inPlainWords(rule),
  /** `2 errors`; of what is no problem, the number alone. */
  count: ({ severity, entries }: Pick<EntryGroup, 'severity' | 'entries'>): string => {
    if (severity === null) return wholeNumber(entries.length);
    const isOneSeverity = entries.every((entry) => entry.type !== 'finding' || entry.finding.severity === severity);
    return count(entries.length, isOneSeverity ? severity : 'problem');
  },
  lapsed: (reason: string, on: CalendarDate): string => `Accepted on ${inWords(on)} (“${reason}”), and changed since.`,

  mend: {
    /** On the button; the cell stands beside it. */
    offer: ({ kind, value }: Mend): string => {
      switch (kind) {
        case 'spaces':
          return 'Take the spaces out';
        case 'letter-case':
          return `Write “${shown(value)}”`;
        case 'next-id':
          return `Give it the ID ${shown(value)}`;
        case 'completed-today':
          return `Write today, ${inWords(value as CalendarDate)}`;
        case 'full-progress':
          return 'Set it to 100%';
      }
    },
    all: (number: number): string => `Mend all ${wholeNumber(number)}`,
    /** What was done, without its full stop. */
    done: (kind: MendKind, number: number): string => DONE[kind](number),
  },

  tidy: {
    letterCase: 'Only the letter case differs',
    otherCase: (value: string, header: string): string => `“${value}” in ${header}`,
  },

  repairs: {
    heading: 'Repairs',
    hint: 'Nothing that was typed is lost. Where something has to move, it says where to.',
    mend: 'Mend',
    blocked: 'Protection is in the way. Take it off on the Review tab, then check again.',
    told: 'Different, and left as it is',
  },

  accept: {
    button: 'Accept…',
    reason: 'Why is it fine as it is?',
    hint: 'It is not counted until somebody changes what it is about.',
    missing: 'Say why in a few words.',
    submit: 'Accept',
    cancel: 'Leave it',
    done: 'Accepted, and not counted any more',
  },

  accepted: {
    heading: 'Accepted',
    because: (reason: string, on: CalendarDate): string => `“${reason}” (${inWords(on)})`,
    withdraw: 'Count it again',
    withdrawn: 'It counts again',
  },
} as const;

const DONE: Readonly<Record<MendKind, (number: number) => string>> = {
  spaces: (number) => `Spaces taken out of ${count(number, 'cell')}`,
  'letter-case': (number) => `${count(number, 'cell')} written as listed`,
  'next-id': (number) => `${count(number, 'row')} given an ID of ${number === 1 ? 'its' : 'their'} own`,
  'completed-today': (number) => `${count(number, 'action')} completed today`,
  'full-progress': (number) => `${count(number, 'action')} set to 100%`,
};

/** Rules whose ids say what they look at, and not what is wrong. */
const CAUSES: Readonly<Partial<Record<string, string>>> = {
  'active-goal-count': 'Too few or too many active goals',
  'hosting-role-count': 'Too many hosting roles at a meeting',
  'full-progress-not-complete': 'At 100% but not complete',
  'complete-without-full-progress': 'Complete but not at 100%',
  'involved-too-late': 'Service users or carers involved late',
  'sig-meetings-of-their-own': 'SIG meetings apart from existing ones',
  'convenor-always-manager': 'The manager convenes every group',
  'resource-nobody-holds': 'A resource that nobody holds',
};

const ABBREVIATIONS: Readonly<Partial<Record<string, string>>> = { id: 'ID', sig: 'SIG', nhs: 'NHS' };

/** `Action without lead` of `action-without-lead`. */
function inPlainWords(rule: string): string {
  const words = rule.split('-').map((word) => ABBREVIATIONS[word] ?? word).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** `1 cell`, `2 cells`: nouns with a regular plural only. */
function count(number: number, noun: string): string {
  return `${wholeNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
