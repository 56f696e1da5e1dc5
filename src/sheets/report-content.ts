/** A report, ready to be laid out on a sheet: a paper's blocks, whose rows have been found in this workbook. */
import type { CalendarDate } from '../domain/model/calendar-date';
import type { LegendColour } from '../domain/model/status-legend';

export interface ReportContent {
  readonly title: string;
  /** Beneath the title: the report's number, and whom it is for. */
  readonly subtitle: string;
  readonly blocks: readonly ReportBlock[];
  /** What it was made from, in words. */
  readonly madeFrom: string;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'lines'; readonly tone: 'lead' | 'plain' | 'quiet' | 'item'; readonly lines: readonly ReportLine[] }
  /** What people have added in their own words, with their line breaks. */
  | { readonly kind: 'note'; readonly text: string }
  | ReportTable
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly { readonly label: string; readonly count: number }[] }
  | ReportRunChart
  /** The end of the page that stands for itself. */
  | { readonly kind: 'pageEnd' };

export interface ReportLine {
  readonly text: string;
  /** The rows on which it rests, and where they stand in this workbook. */
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
}

export interface ReportTable {
  readonly kind: 'table';
  /** What it shows; said where no heading stands right above. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** As wide as `columns`; the first cell of a row is its heading. */
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportCell extends ReportLine {
  /** A status has its colour beside its word; null for all else. */
  readonly colour: LegendColour | null;
}

export interface ReportRunChart {
  readonly kind: 'runChart';
  /** `K1 “Minutes from referral to call-back” (minutes)` */
  readonly name: string;
  /** The sentence that says what it shows. */
  readonly words: ReportLine;
  /** In the order of time. */
  readonly points: readonly { readonly date: CalendarDate; readonly value: number }[];
  /** Null below ten points. */
  readonly median: number | null;
}
