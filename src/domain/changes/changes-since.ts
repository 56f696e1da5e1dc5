import { inWords, type CalendarDate } from '../model/calendar-date';
import { compareIdentifiers } from '../model/identifier';
import { quoted } from '../model/row-name';
import { ENTITIES, type Workspace } from '../model/workspace';
import type { Section, Sentence, Since } from '../summary/summary';
import { counted } from '../summary/wording';
import { HEADINGS, type Change, type Heading } from './change';
import { compareAll, type Compared, type Comparison } from './compared';
import { notCompared } from './not-compared';
import type { Earlier } from './snapshot';

/** Under each heading so many are spelt out; the others are counted. */
export const MOST_TOLD = 10;

/**
 * What is different from an earlier report or file, by the IDs of the rows: what, from what to what, and never why. A cell
 * that could not be read on either day says nothing. Of a workspace that was made ready for an audience, a cell that was
 * emptied must be among the unreadable ones; who led something on the earlier day is named as far as `mayName` allows it.
 */
export function changesSince({ snapshot, on, from }: Earlier, workspace: Workspace, comparison: Comparison): Since {
  const since = { title: titleOf({ on, from }), from: on };
  if (snapshot === null) return { ...since, sections: [alone(`${from.kind === 'report' ? 'The last report’s snapshot' : from.name === null ? 'The earlier file' : quoted(from.name)} could not be read, so nothing is compared.`)] };
  const compared = compareAll(snapshot, workspace, comparison);
  const changes = compared.flatMap((one) => one.changes);
  const missed = notCompared(workspace, compared);
  const told = [
    ...(changes.length === 0 ? nothing(compared) : HEADINGS.flatMap((heading) => sectionOf(heading, changes))),
    ...(missed.length === 0 ? [] : [{ heading: 'Not compared', sentences: missed }]),
  ];
  const runsBackwards = on !== null && on > workspace.today ? [alone(laterDay(from.kind, workspace.today))] : [];
  return { ...since, sections: told.length === 0 ? [alone('There is nothing to compare.')] : [...runsBackwards, ...told] };
}

function titleOf({ on, from }: Pick<Earlier, 'on' | 'from'>): string {
  if (from.kind === 'report') return `Since the last report${on === null ? '' : `, of ${inWords(on)}`}`;
  return `Since ${from.name === null ? 'an earlier file' : `the file ${quoted(from.name)}`}${on === null ? '' : `, as of ${inWords(on)}`}`;
}

function laterDay(kind: Earlier['from']['kind'], today: CalendarDate): string {
  return `This ${kind} is of a later day than today, ${inWords(today)}, so what follows runs backwards in time.`;
}

/** Of tables that were there on both days; where there is none, what is said of each is enough. */
function nothing(compared: readonly Compared[]): Section[] {
  const both = compared.filter(({ before, now }) => before !== null && now !== null);
  if (both.length === 0) return [];
  const subjects = both.map(({ subject }) => subject.inside);
  const where = subjects.length < 2 ? subjects.join('') : `${subjects.slice(0, -1).join(', ')} or ${subjects.at(-1)}`;
  return [alone(`Nothing ${both.every(({ isWhole }) => isWhole) ? '' : 'that could be read '}is different in ${where}.`)];
}

function sectionOf(heading: Heading, changes: readonly Change[]): Section[] {
  const own = changes.filter((change) => change.heading === heading).sort((first, second) => compareRanks(first, second) || compareIdentifiers(first.id, second.id));
  if (own.length === 0) return [];
  return [{ heading, sentences: [...own.slice(0, MOST_TOLD).map(({ text, rows }) => ({ text, rows })), ...rest(own.slice(MOST_TOLD))] }];
}

/** Infinity stands for last. */
function compareRanks({ rank: first }: Change, { rank: second }: Change): number {
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Those that are not spelt out, counted: by what they are, and apart from them those that have no row any more. */
function rest(changes: readonly Change[]): Sentence[] {
  const there = changes.flatMap(({ rows: [subject] }) => (subject === undefined ? [] : [subject]));
  const [first] = there;
  const gone = changes.length - there.length;
  return [
    ...(first === undefined ? [] : [{ text: `And ${counted(there.length, `more ${ENTITIES[first.collection].noun}`)}.`, rows: there }]),
    ...(gone === 0 ? [] : [{ text: `And ${gone} more that ${gone === 1 ? 'is' : 'are'} no longer listed.`, rows: [] }]),
  ];
}

function alone(text: string): Section {
  return { heading: null, sentences: [{ text, rows: [] }] };
}
