import type { CommitmentCase, CommitmentNeeded, CommitmentNow } from '../../domain/analysis/continuum';
import { inWords, type CalendarDate } from '../../domain/model/calendar-date';
import { wholeNumber } from '../locale';

/** Every text of the view Commitment. The places and the conclusions are the domain's own words. */
export const strings = {
  hide: 'Hide ratings',
  hidden: 'Ratings are hidden in this pane.',
  hiddenHint: 'For a shared screen: nothing here shows where anybody stands. The sheets still do, so keep them out of sight too.',

  parts: { label: 'Parts of commitment', map: 'Map', lists: 'What to do', movement: 'Movement' },

  empty: {
    text: 'Nobody is listed yet. List the roles and groups whose support the work needs.',
    go: 'Go to Stakeholders',
  },

  map: {
    label: 'Commitment map: where stakeholders stand now and where the work needs them',
    legend: 'X is where they stand now, O where the work needs them.',
    stakeholder: 'Stakeholder',
    whatToDo: 'What to do',
    notKnown: 'Not known',
    now: 'now',
    needed: 'needed',
    both: 'now and needed',
  },

  /** The heads of the five places, with soft hyphens where a narrow column may break them. */
  heads: { 'No commitment': 'No commit\u00adment' } as Readonly<Partial<Record<string, string>>>,

  unnamed: 'Without a name',

  /** `Opposed now, Let it happen needed` */
  standing: (now: CommitmentNow, needed: CommitmentNeeded): string =>
    `${now === null || now === 'Unknown' ? 'Not known' : now} now, ${needed === null || needed === 'Unknown' ? 'not decided what is' : needed} needed`,
  /** `, 2 steps short` */
  distance: (gap: number | null): string => (gap === null || gap === 0 ? '' : `, ${steps(gap)} ${gap > 0 ? 'short' : 'ahead'}`),
  notRated: 'Not rated yet',

  rate: {
    button: (name: string): string => `Rate ${name}`,
    now: 'Where do they stand now?',
    needed: 'Where does the work need them?',
    needsId: 'Needs an ID before it can be rated',
    unknown: 'Not known',
    /** Without the place: what was done stays on the screen when ratings are hidden. */
    done: (name: string): string => `Rated ${name}`,
  },

  lists: {
    heading: (words: string, number: number): string => `${words} (${wholeNumber(number)})`,
    list: {
      A: { title: 'Build support', hint: 'Bring them to where the work needs them.' },
      B: { title: 'In place', hint: 'Keep in touch, and thank them.' },
      C: { title: 'Ask to step back', hint: 'They do more than the work needs: ask tactfully.' },
      D: { title: 'Opposed', hint: 'First they need only step out of the way: hear their concerns, and do not aim for a champion.' },
      E: { title: 'Find out', hint: 'Build the relationship first, then see where they stand.' },
      F: { title: 'Decide what is needed', hint: 'Agree the least that the work needs from them.' },
      G: { title: 'Correct the rating', hint: 'The work needs nobody to be opposed: choose another place.' },
      H: { title: 'A step ahead', hint: 'Ask whether it does any harm.' },
    } satisfies Record<CommitmentCase, { title: string; hint: string }>,
    nobodyToBuild: 'Nobody is short of what the work needs. Rate people when something changes.',
    nobodyToStepBack: 'Nobody is far ahead of what the work needs.',
    nextStep: (step: string): string => `Next step: ${step}`,
    noStep: 'No next step yet',
    noOwner: 'no owner yet',
    noDate: 'no date yet',
    by: (day: CalendarDate): string => `by ${inWords(day)}`,
    wasDue: (day: CalendarDate): string => `was due ${inWords(day)}`,
  },

  movement: {
    since: 'Since',
    sinceMeeting: 'The last SIG meeting',
    sinceOther: 'There was no SIG meeting yet',
    badDate: 'Choose a day before today',
    closer: 'Closer to what is needed',
    further: 'Further from what is needed',
    aside: 'Moved otherwise',
    first: 'Rated for the first time',
    stale: 'Due for another look',
    nobody: (since: CalendarDate): string => `Nobody is known to have moved since ${inWords(since)}. Rate people again to see who has.`,
    from: (from: CommitmentNow, to: CommitmentNow): string => `From ${place(from)} to ${place(to)}`,
    needed: (needed: CommitmentNeeded): string => (needed === null || needed === 'Unknown' ? 'not decided what is needed' : `${needed} needed`),
    ratedOn: (day: CalendarDate, days: number): string => `Rated ${inWords(day)}, ${wholeNumber(days)} days ago`,
  },
} as const;

function steps(gap: number): string {
  const number = Math.abs(gap);
  return `${number} step${number === 1 ? '' : 's'}`;
}

function place(now: CommitmentNow): string {
  return now === null || now === 'Unknown' ? 'not known' : now;
}
