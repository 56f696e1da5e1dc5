/** How a sentence calls a row: by its ID and its own words, short enough to leave room for what is said about it. */
import { inWords, type CalendarDate } from './calendar-date';
import { identifierKey, indexById } from './identifier';
import { ENTITIES, type Rows } from './workspace';

/** Longer texts are cut in sentences; characters. */
const LONGEST_QUOTATION = 56;
const LONGEST_ID = 12;
const MOST_LISTED = 3;
/** All but the single spaces of a text that is tidy already, which is left as it is: most are. */
const UNTIDY_SPACES = /\s{2,}|[^\S ]/g;

/** Names a row of a collection, given its position: `Action A9 “Carer-awareness session”`, `The rating of S7 on 3 Nov 2026`. */
export type RowNamer = (collection: keyof Rows, index: number) => string;

/** Makes the namer of a workspace's rows. Each table is looked through once for all, so that naming thousands of rows stays quick. */
export function rowNamer(rows: Rows): RowNamer {
  const named = lookUp(rows);
  const name = <Name extends keyof Rows>(collection: Name, index: number): string => {
    const row = rows[collection][index];
    return row === undefined ? titled(ENTITIES[collection].noun, null, null) : NAMES[collection](row, ENTITIES[collection].noun, named);
  };
  return name;
}

type Named = (collection: 'stakeholders' | 'measures', id: string) => string;

/** How the rows of each table are called. */
const NAMES: {
  readonly [Name in keyof Rows]: (row: Rows[Name][number], noun: string, named: Named) => string;
} = {
  goals: ({ id, goal }, noun) => titled(noun, id, goal),
  actions: ({ id, action }, noun) => titled(noun, id, action),
  stakeholders: ({ id, stakeholder }, noun) => titled(noun, id, stakeholder),
  commitmentRatings: ({ stakeholder, ratedOn }, noun, named) => dated(noun, stakeholder === null ? null : named('stakeholders', stakeholder), ratedOn),
  members: ({ role, name }, noun) => titled(noun, null, role ?? name),
  workingGroups: ({ id, group }, noun) => titled(noun, id, group),
  meetings: ({ id, date }, noun) => (id === null ? dated(noun, null, date) : `${titled(noun, id, null)}${date === null ? '' : ` of ${inWords(date)}`}`),
  decisions: ({ question, decision }, noun) => titled(noun, null, question ?? decision),
  scopingChecklist: ({ item }, noun) => titled(noun, null, item),
  scopingNotes: ({ note }, noun) => titled(noun, null, note),
  communications: ({ message, audience }, noun) =>
    message === null && audience.length > 0 ? `The ${noun} to ${shownIds(audience)}` : titled(noun, null, message),
  involvementLog: ({ who, date }, noun) => dated(noun, who === null ? null : quoted(who), date),
  measures: ({ id, measure }, noun) => titled(noun, id, measure),
  measureValues: ({ measure, date }, noun, named) => dated(noun, measure === null ? null : named('measures', measure), date),
  fidelityScores: ({ item, reviewedOn }, noun) => dated(noun, item === null ? null : `item ${item}`, reviewedOn),
  sustainabilityQuestions: ({ question, goal }, noun) => `${titled(noun, null, question)}${goal === null ? '' : ` about ${shownId(goal)}`}`,
  spreadPlan: ({ what }, noun) => titled(noun, null, what),
  hostingNotes: ({ role, meeting }, noun) => `${titled(noun, null, role)}${meeting === null ? '' : ` of ${shownId(meeting)}`}`,
};

/** A row where its noun is plain from what stands around it: `A9 “Carer-awareness session”`. */
export function briefName(id: string | null, words: string | null): string {
  if (id !== null) return namedBy(shownId(id), words);
  return words === null ? 'A row without ID or text' : `${quoted(words)} (no ID)`;
}

/** A text of the workbook's, between quotation marks, on one line and cut where it is long. */
export function quoted(text: string, most = LONGEST_QUOTATION): string {
  return `“${shortened(text, most)}”`;
}

/** An ID as a sentence shows it, on one line and cut where it is long. */
export function shownId(id: string): string {
  return shortened(id, LONGEST_ID);
}

/** IDs as a message lists them: `A3`, `A3 and A5`, `A3, A5, A7 and 4 more`. */
export function shownIds(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_LISTED).map(shownId);
  return ids.length > MOST_LISTED ? `${shown.join(', ')} and ${ids.length - MOST_LISTED} more` : inSeries(shown);
}

/** `a`, `a and b`, `a, b and c`. */
export function inSeries(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** On one line, and cut with an ellipsis where it is long: between words where there are any, and never in the middle of a character. */
export function shortened(text: string, most = LONGEST_QUOTATION): string {
  const line = text.trim().replace(UNTIDY_SPACES, ' ');
  if (line.length <= most) return line;
  // A character is at most two code units: twice as many, and one to see that there are more, are enough to look at.
  const characters = [...line.slice(0, 2 * most + 1)];
  return characters.length <= most ? line : `${wholeWords(characters.slice(0, most).join(''))}…`;
}

/** Without the word that its end cuts, unless most of the text would go with it: not every script has spaces. */
function wholeWords(text: string): string {
  const end = text.lastIndexOf(' ');
  return end >= text.length / 2 ? text.slice(0, end).trimEnd() : [...text].slice(0, -1).join('').trimEnd();
}

/** A row without ID and words is pointed at: the place of a finding says which it is. */
function titled(noun: string, id: string | null, words: string | null): string {
  if (id !== null) return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${namedBy(shownId(id), words)}`;
  return words === null ? `This ${noun}` : `The ${noun} ${quoted(words)}`;
}

function namedBy(id: string, words: string | null): string {
  return words === null ? id : `${id} ${quoted(words)}`;
}

/** A row that people know by what it is about and its day: `The rating of S7 “Night-shift staff” on 3 Nov 2026`. */
function dated(noun: string, of: string | null, day: CalendarDate | null): string {
  if (of === null) return day === null ? `This ${noun}` : `This ${noun} of ${inWords(day)}`;
  return `The ${noun} of ${of}${day === null ? '' : ` on ${inWords(day)}`}`;
}

/** By IDs as other tables name them; an ID that no row has stands by itself. */
function lookUp(rows: Pick<Rows, 'stakeholders' | 'measures'>): Named {
  let stakeholders: ReadonlyMap<string, number> | undefined;
  let measures: ReadonlyMap<string, number> | undefined;
  return (collection, id) => {
    const key = identifierKey(id);
    if (collection === 'stakeholders')
      return namedBy(shownId(id), rows.stakeholders[(stakeholders ??= indexById(rows.stakeholders)).get(key) ?? -1]?.stakeholder ?? null);
    return namedBy(shownId(id), rows.measures[(measures ??= indexById(rows.measures)).get(key) ?? -1]?.measure ?? null);
  };
}
