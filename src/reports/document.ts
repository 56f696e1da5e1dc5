/**
 * A paper as data: what a summary, an agenda or minutes say, in blocks that every form can show. Forms (`text.ts`,
 * `markdown.ts`, `html.ts`, `docx.ts`, the sheet, the preview in the pane) differ in dress and never in words.
 */
import type { CalendarDate } from '../domain/model/calendar-date';
import type { MeasureChart, RowReference } from '../domain/summary/summary';
import type { LegendColour } from '../domain/model/status-legend';

export interface ReportDocument {
  /** The only heading of level 1. */
  readonly title: string;
  /** Beneath the title, such as the number of the report and whom it is for. */
  readonly subtitle: string | null;
  /** The day that it is about, which stands in a file's properties: the same paper makes the same file on any day. */
  readonly date: CalendarDate;
  /** Of the file, without an ending: `northmoor-crt-status-2026-11-24`. */
  readonly fileName: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[]; readonly tone: 'lead' | 'plain' | 'quiet' }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  /** What people have added in their own words, with their line breaks. */
  | { readonly kind: 'note'; readonly text: string }
  | Table
  | Bars
  | { readonly kind: 'runChart'; readonly chart: MeasureChart }
  /** The end of the page that stands for itself; the detail follows. */
  | { readonly kind: 'pageEnd' };

/** A sentence, and the rows on which it rests. */
export interface Line {
  readonly text: string;
  readonly rows: readonly RowReference[];
}

export interface Table {
  readonly kind: 'table';
  /** What it shows, for those who come across it unawares. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** As wide as `columns`; the first cell of a row is its heading. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell extends Line {
  /** A status has its colour beside its word; null for all else. */
  readonly colour: LegendColour | null;
}

/** Figures as bars, each with its word and number. */
export interface Bars {
  readonly kind: 'bars';
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly count: number; readonly colour: LegendColour | null }[];
}
