/** How a sentence calls a row: by its ID and its own words, short enough to leave room for what is said about it. */
import { inWords } from './calendar-date';
import { identifierKey, indexById } from './identifier';
import { ENTITIES, type Rows } from './workspace';

/** Longer texts are cut in sentences; characters. */
const LONGEST_QUOTATION = 48;

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
    return namedBy(shortened(id), position === undefined ? null : (rows.stakeholders[position]?.stakeholder ?? null));
  };
  return (collection, index) => {
    if (collection !== 'commitmentRatings') return titled(ENTITIES[collection].noun, index, ...idAndWords(rows, collection, index));
    const { stakeholder = null, ratedOn = null } = rows.commitmentRatings[index] ?? {};
    const of = stakeholder === null ? `in row ${index + 1} of the table` : `of ${stakeholderName(stakeholder)}`;
    return `The rating ${of}${ratedOn === null ? '' : ` on ${inWords(ratedOn)}`}`;
  };
}

/** A text of the workbook's, between quotation marks, on one line and cut where it is long. */
export function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

/** On one line, and cut with an ellipsis where it is long; never in the middle of a character. */
export function shortened(text: string): string {
  const line = text.trim().slice(0, 4 * LONGEST_QUOTATION).replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length <= LONGEST_QUOTATION ? line : `${characters.slice(0, LONGEST_QUOTATION - 1).join('').trimEnd()}…`;
}

function idAndWords(rows: Rows, collection: Exclude<keyof Rows, 'commitmentRatings'>, index: number): [id: string | null, words: string | null] {
  switch (collection) {
    case 'goals':
      return [rows.goals[index]?.id ?? null, rows.goals[index]?.goal ?? null];
    case 'actions':
      return [rows.actions[index]?.id ?? null, rows.actions[index]?.action ?? null];
    case 'stakeholders':
      return [rows.stakeholders[index]?.id ?? null, rows.stakeholders[index]?.stakeholder ?? null];
  }
}

function titled(noun: string, index: number, id: string | null, words: string | null): string {
  if (id !== null) return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${namedBy(shortened(id), words)}`;
  return words === null ? `The ${noun} in row ${index + 1} of the table` : `The ${noun} ${quoted(words)}`;
}

function namedBy(id: string, words: string | null): string {
  return words === null ? id : `${id} ${quoted(words)}`;
}
