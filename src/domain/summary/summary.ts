/** The status summary as data: what it says, and the rows on which every sentence rests. Its forms are in `src/reports`. */
import type { RunChart } from '../analysis/run-chart';
import type { CalendarDate } from '../model/calendar-date';
import type { GoalOverride, GoalProgress } from '../model/goal-override';
import type { PartNumber } from '../model/report-notes';
import type { LegendColour } from '../model/status-legend';
import type { Rows } from '../model/workspace';
import type { Audience } from '../model/audience';

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

/** The ten parts of a full summary, numbered for people; those of modules that the workspace does without, and those that are not for the audience, are left out. */
export interface Part {
  readonly number: PartNumber;
  readonly title: string;
  readonly sections: readonly Section[];
  /** What people have added in their own words, with their line breaks; null where there is nothing. */
  readonly note: string | null;
}

/** What is different from an earlier report or file. It tells what, and never claims why. */
export interface Since {
  /** `Since the last report, of 10 Nov 2026`. */
  readonly title: string;
  /** The day of what it is compared with; null where a file does not tell. */
  readonly from: CalendarDate | null;
  readonly sections: readonly Section[];
}

/** How an active goal stands. The colour is what the leads of its actions say; what speaks against it is said beside it. */
export interface GoalStatus {
  readonly row: RowReference;
  /** `G1 “Quicker first response”`. */
  readonly name: string;
  /** The group's own word where it has given one with a reason; otherwise what follows from the actions. */
  readonly status: GoalProgress;
  /** Of the status, by the team's legend. */
  readonly colour: LegendColour;
  /** What the status follows from: `1 of 4 open actions is off track.` */
  readonly because: Sentence;
  /** What makes the colour doubtful, such as overdue actions and actions without a lead beneath a green one. */
  readonly callOuts: readonly Sentence[];
  /** Null where the group has not spoken, or where its word has lapsed. */
  readonly override: GoalOverride | null;
}

/** The rule behind a word and its colour, as it is printed. */
export interface StatusRule {
  readonly status: GoalProgress;
  readonly colour: LegendColour;
  readonly rule: string;
}

/** A measure's run chart with the sentence that says what it shows. Never red or green. */
export interface MeasureChart extends RunChart {
  /** `K1 “Minutes from referral to call-back”`. */
  readonly name: string;
  readonly words: Sentence;
}

/** What of a subject stands on the first page, which stands for itself. */
export interface PageSection {
  readonly title: string;
  /** One at least, the most important first. */
  readonly sentences: readonly Sentence[];
  /** How many more there are; the detail has them, for an audience that gets one. */
  readonly more: number;
}

/** The goals on the first page: as many as fit, in the order of their rows, with as much of what stands with each as fits. */
export interface PageGoals {
  readonly shown: readonly GoalStatus[];
  readonly more: number;
}

export interface Summary {
  readonly team: string | null;
  readonly today: CalendarDate;
  readonly audience: Audience;
  /** Whether it tells where stakeholders stand. */
  readonly hasRatings: boolean;
  readonly headline: readonly [Sentence, Sentence, Sentence];
  /** What stands on the first page beneath the headline: as much as fits, whatever there is. */
  readonly pageGoals: PageGoals;
  readonly page: readonly PageSection[];
  /** How many open actions have each status, in the order of the list. */
  readonly openByStatus: readonly { readonly status: string; readonly count: number; readonly colour: LegendColour }[];
  /** Null where there is nothing to compare with. */
  readonly since: Since | null;
  /** The active goals, in the order of their rows. */
  readonly goals: readonly GoalStatus[];
  /** Of the words that stand in `goals`, in their order. */
  readonly statusRules: readonly StatusRule[];
  /** Of measures that have a dated value. */
  readonly charts: readonly MeasureChart[];
  /** In the order in which the audience reads them; empty for one that gets the first page alone. */
  readonly parts: readonly Part[];
  /** How far all of this can be relied on: what the check found, and what could not be read. */
  readonly basis: readonly Sentence[];
}
