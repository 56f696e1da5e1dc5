/** How a sentence calls a row: by its ID and its own words, short enough to leave room for what is said about it. */
import { inWords } from './calendar-date';
import { identifierKey, indexById } from './identifier';
import { ENTITIES, type Rows } from './workspace';

/** Longer texts are cut in sentences; characters. */
const LONGEST_QUOTATION = 56;
const LONGEST_ID = 12;
const MOST_LISTED = 3;

/** Names a row of a collection, given its position: `Action A9 “Carer-awareness session”`, `The rating of S7 on 3 Nov 2026`. */
export type RowNamer = (collection: keyof Rows, index: number) => string;

/**
 * Makes the namer of a workspace's rows. Stakeholders are looked up once for all, so that naming thousands of rows
 * stays quick.
 */
export function rowNamer(rows: Rows): RowNamer {
  let stakeholderPositions: ReadonlyMap<string, number> | undefined;
  const stakeholderName = (id: string): string => {
    stakeholderPositions ??= indexById(rows.stakeholders);
    const position = stakeholderPositions.get(identifierKey(id));
    return namedBy(shownId(id), position === undefined ? null : (rows.stakeholders[position]?.stakeholder ?? null));
  };
  return (collection, index) => {
    if (collection !== 'commitmentRatings') return titled(ENTITIES[collection].noun, ...idAndWords(rows, collection, index));
    const { stakeholder = null, ratedOn = null } = rows.commitmentRatings[index] ?? {};
    const day = ratedOn === null ? null : inWords(ratedOn);
    if (stakeholder === null) return day === null ? 'This rating' : `This rating of ${day}`;
    return `The rating of ${stakeholderName(stakeholder)}${day === null ? '' : ` on ${day}`}`;
  };
}

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

/** On one line, and cut with an ellipsis where it is long; never in the middle of a character. */
export function shortened(text: string, most = LONGEST_QUOTATION): string {
  // A character is at most two code units: twice as many, and one to see that there are more, are enough to look at.
  const characters = [
    ...text
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 2 * most + 1),
  ];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

function idAndWords(
  rows: Rows,
  collection: Exclude<keyof Rows, 'commitmentRatings'>,
  index: number,
): [id: string | null, words: string | null] {
  switch (collection) {
    case 'goals':
      return [rows.goals[index]?.id ?? null, rows.goals[index]?.goal ?? null];
    case 'actions':
      return [rows.actions[index]?.id ?? null, rows.actions[index]?.action ?? null];
    case 'stakeholders':
      return [rows.stakeholders[index]?.id ?? null, rows.stakeholders[index]?.stakeholder ?? null];
  }
}

/** A row without ID and words is pointed at: the place of a finding says which it is. */
function titled(noun: string, id: string | null, words: string | null): string {
  if (id !== null) return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${namedBy(shownId(id), words)}`;
  return words === null ? `This ${noun}` : `The ${noun} ${quoted(words)}`;
}

function namedBy(id: string, words: string | null): string {
  return words === null ? id : `${id} ${quoted(words)}`;
}
