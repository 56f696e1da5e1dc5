/** The status summary as data: what it says, and the rows on which every sentence rests. Its forms are in `src/reports`. */
import type { CalendarDate } from '../model/calendar-date';
import type { Rows } from '../model/workspace';

/** A row on which a sentence rests. */
export interface RowReference {
  readonly collection: keyof Rows;
  /** Position in the collection's array. */
  readonly index: number;
  /** The row's ID, or what stands in its first column (`rowKey`); null where that is blank. */
  readonly id: string | null;
}

export interface Sentence {
  readonly text: string;
  /** Empty where the sentence says that there is nothing. */
  readonly rows: readonly RowReference[];
}

/** Sentences under one heading, such as a lead's name; a null heading stands directly under the part's title. */
export interface Section {
  readonly heading: string | null;
  readonly sentences: readonly Sentence[];
}

/** The ten parts of a full summary, numbered for people; those of modules that the workspace does without are left out. */
export interface Part {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Summary {
  readonly team: string | null;
  readonly today: CalendarDate;
  readonly headline: readonly [Sentence, Sentence, Sentence];
  /** In the order of their numbers. */
  readonly parts: readonly Part[];
  /** How far all of this can be relied on: what the check found, and what could not be read. */
  readonly basis: readonly Sentence[];
}
