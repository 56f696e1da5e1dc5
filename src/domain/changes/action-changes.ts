import { nameKey } from '../analysis/name-key';
import { daysBetween, inWords, type CalendarDate } from '../model/calendar-date';
import { briefName, inSeries, shownId } from '../model/row-name';
import type { KeptAction, KeptTable } from '../model/snapshot';
import { inMidSentence } from '../summary/wording';
import { changeOf, type Change, type Difference, type Ground } from './change';
import type { ActionToday, PlacedTable } from './kept-rows';
import { pairRows } from './pair-rows';
import { hasSlipped, isStillOpen, slipsOf } from './snapshot';

/** What is different in the plan: of each action, all of it in one sentence. */
export function actionChanges(before: KeptTable<KeptAction>, now: PlacedTable<ActionToday>, ground: Ground): Change[] {
  const { both, added, gone, isNew, isGone } = pairRows(before, now);
  const told = (index: number, difference: Difference): Change => {
    const { id = null, action = null } = ground.workspace.actions[index] ?? {};
    return changeOf(ground, 'actions', index, briefName(id, action), difference);
  };
  return [
    ...both.flatMap((pair) => {
      const difference = differenceOf(pair.before, pair.now, ground, pair.index);
      return difference === null ? [] : [told(pair.index, difference)];
    }),
    ...added.map(({ kept, index }) => told(index, arrival(kept, isNew, ground, index))),
    ...gone.map((action) => departure(action, isGone, ground)),
  ];
}

/** Null where there is nothing to tell: nothing is, of what was finished then and is so now. */
function differenceOf(before: KeptAction, now: ActionToday, ground: Ground, index: number): Difference | null {
  if (before.status !== undefined && before.status !== now.status) {
    if (now.status === 'Complete') return finished(ground, index);
    if (now.status === 'Cancelled') return { heading: 'Dropped', text: statusInWords(before.status, now.status) };
  }
  if (!isStillOpen(now)) return null;
  if (isStillOpen(before)) return inOneSentence([slipped, statusChanged, broughtForward, dueGivenOrTaken, newLead].map((told) => told(before, now, ground)));
  return now.status === undefined ? null : inOneSentence([reopened, dueAnew, newLead].map((told) => told(before, now, ground)));
}

type Tell = (before: KeptAction, now: ActionToday, ground: Ground) => Difference | null;

/** Under the heading of the first, which matters most. */
function inOneSentence(differences: readonly (Difference | null)[]): Difference | null {
  const told = differences.filter((difference) => difference !== null);
  const [first] = told;
  return first === undefined ? null : { ...first, text: inSeries(told.map(({ text }) => text)) };
}

/** The latest first; last those without a day that has been. */
function finished({ workspace: { actions, today } }: Ground, index: number): Difference {
  const { completedOn = null } = actions[index] ?? {};
  if (completedOn === null || completedOn > today) return { heading: 'Finished', rank: Infinity, text: 'is complete now' };
  return { heading: 'Finished', rank: daysBetween(completedOn, today), text: `was completed on ${inWords(completedOn)}` };
}

/** What has slipped most often first, and then what has slipped furthest. */
const slipped: Tell = (before, now) => {
  if (!hasSlipped(before, now) || !isDay(before.due) || !isDay(now.due)) return null;
  const times = slipsOf(before, now);
  return { heading: 'Slipped', rank: -times - daysBetween(before.due, now.due) / LONGER_THAN_ANY, text: `slipped ${fromTo(before.due, now.due)}${againInWords(times)}` };
};

/** Days. */
const LONGER_THAN_ANY = 10_000_000;

function againInWords(times: number): string {
  if (times < 2) return '';
  const nth = NTH[times];
  return nth === undefined ? ` (${times} times so far)` : ` (for the ${nth} time)`;
}

const statusChanged: Tell = ({ status: before }, { status: now }) =>
  before === undefined || now === undefined || before === now ? null : { heading: 'Status changed', text: statusInWords(before, now) };

const broughtForward: Tell = ({ due: before }, { due: now }) => (isDay(before) && isDay(now) && now < before ? { heading: 'Brought forward', text: `was brought forward ${fromTo(before, now)}` } : null);

const dueGivenOrTaken: Tell = ({ due: before }, { due: now }) => {
  if (before === null && isDay(now)) return { heading: 'Due date given or taken away', text: `has a due date now, ${inWords(now)}` };
  if (isDay(before) && now === null) return { heading: 'Due date given or taken away', text: `has no due date any more (it was ${inWords(before)})` };
  return null;
};

const newLead: Tell = ({ lead: before }, { lead: now }, { mayName }) => {
  if (before === undefined || now === undefined || nameKey(before ?? '') === nameKey(now ?? '')) return null;
  const formerly = before !== null && mayName(before) ? ` (before: ${before})` : '';
  if (now === null) return { heading: 'New lead', text: `has no lead any more${formerly}` };
  return mayName(now) ? { heading: 'New lead', text: before === null ? `has a lead now: ${now}` : `has a new lead: ${now}${formerly}` } : null;
};

const reopened: Tell = ({ status: before }, { status: now }) => ({
  heading: 'Reopened',
  text: `is open again${isWord(now) ? ` and ${inMidSentence(now)}` : ''}${isWord(before) ? ` (it was ${inMidSentence(before)})` : ''}`,
});

/** What is taken up again is planned anew, and does not slip. */
const dueAnew: Tell = ({ due: before }, { due: now }) => (isDay(now) && before !== undefined && before !== now ? { heading: 'Reopened', text: `is now due on ${inWords(now)}` } : null);

/** Only what is there is told: what a new action lacks is told with all others that lack it. */
function arrival(now: ActionToday, isNew: string, ground: Ground, index: number): Difference {
  if (now.status === 'Complete') {
    const end = finished(ground, index);
    return { ...end, text: `${isNew}; it ${end.text}` };
  }
  const facts = factsOf(now, ground);
  return { heading: 'New', text: `${isNew}${facts.length === 0 ? '' : `: ${inSeries(facts)}`}` };
}

/** Its own words are gone with its row. */
function departure(action: KeptAction, isGone: string, ground: Ground): Change {
  const facts = factsOf(action, ground);
  return {
    heading: isStillOpen(action) ? 'Dropped' : 'No longer listed',
    rank: 1,
    id: action.id,
    text: `${shownId(action.id)} ${isGone}${facts.length === 0 ? '' : `; it was ${inSeries(facts)}`}.`,
    rows: [],
  };
}

/** `at risk`, `due on 8 Dec 2026`, `led by Peer worker`. */
function factsOf({ status, due, lead }: ActionToday, { mayName }: Ground): string[] {
  return [
    ...(isWord(status) ? [inMidSentence(status)] : []),
    ...(isDay(due) ? [`due on ${inWords(due)}`] : []),
    ...(isWord(lead) && mayName(lead) ? [`led by ${lead}`] : []),
  ];
}

/** `is off track now (it was on track)`: also of goals. */
export function statusInWords(before: string | null, now: string | null): string {
  const formerly = before === null ? 'it had no status' : `it was ${inMidSentence(before)}`;
  return `${now === null ? 'has no status any more' : `is ${inMidSentence(now)} now`} (${formerly})`;
}

function fromTo(before: CalendarDate, now: CalendarDate): string {
  return `from ${inWords(before)} to ${inWords(now)}`;
}

const NTH = [undefined, undefined, 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function isDay(due: ActionToday['due']): due is CalendarDate {
  return due !== null && due !== undefined;
}

function isWord<Word extends string>(cell: Word | null | undefined): cell is Word {
  return cell !== null && cell !== undefined;
}
