/** The colours of sheets and papers: one accent, and colour only where it means something. Contrast with white paper or fill is at least 4.5:1. */

import type { LegendColour } from '../domain/model/status-legend';

export interface Ink {
  readonly fill: string;
  readonly text: string;
}

export const ACCENT = '#12475A';
export const PAPER = '#FFFFFF';
export const TEXT = '#1F2A30';
export const QUIET_TEXT = '#595F63';
/** The thin line between rows. */
export const RULE = '#D9E0E3';
export const COMPUTED: Ink = { fill: '#F3F6F7', text: '#2B3A40' };
export const HEADER: Ink = { fill: ACCENT, text: PAPER };
/** The band from X to O on the map. */
export const BAND = '#DCE8EC';
/** Bars of charts: dark enough to stand out from paper (3:1), and light enough for the figures that stand on them. */
export const BAR = '#4E93A8';
export const LATE_BAR = '#D9605A';
/** Tabs of lists and reports. */
export const QUIET_TAB = '#A6AEB2';

/** By the colour's word, as the legend of statuses has it. */
export const LEGEND_COLOURS = {
  Grey: { fill: '#EDEDED', text: '#404040' },
  Green: { fill: '#D9F0DF', text: '#0B5A2A' },
  Amber: { fill: '#FDECC8', text: '#6B4400' },
  Red: { fill: '#F9D6D5', text: '#8A1116' },
  Purple: { fill: '#E9DDF3', text: '#4B2477' },
  Blue: { fill: '#D6E4F5', text: '#0B3B75' },
  White: { fill: '#FFFFFF', text: '#595959' },
} as const satisfies Record<LegendColour, Ink>;

export const COMMITMENT_COLOURS: Readonly<Record<string, Ink>> = {
  Opposed: { fill: '#F6D5CF', text: '#7A1F12' },
  'No commitment': { fill: '#FBEAD9', text: '#6B4213' },
  'Let it happen': { fill: '#F1F1F1', text: '#404040' },
  'Help it happen': { fill: '#D8EBEF', text: '#0F4C5C' },
  'Make it happen': { fill: '#BFE0E6', text: '#0B3A47' },
};

export const TIMING_COLOURS: Readonly<Record<string, Ink>> = {
  Overdue: LEGEND_COLOURS.Red,
  'Due soon': LEGEND_COLOURS.Amber,
  Done: LEGEND_COLOURS.Blue,
};

export const GOAL_STATUS_COLOURS: Readonly<Record<string, Ink>> = {
  Proposed: LEGEND_COLOURS.Grey,
  Active: LEGEND_COLOURS.Green,
  Achieved: LEGEND_COLOURS.Blue,
  Stopped: LEGEND_COLOURS.White,
};

export const SUPPORT_COLOURS: Readonly<Record<string, Ink>> = {
  Yes: LEGEND_COLOURS.Green,
  No: LEGEND_COLOURS.Red,
  'Not asked': LEGEND_COLOURS.Amber,
};

export const YES_NO_COLOURS: Readonly<Record<string, Ink>> = {
  Yes: LEGEND_COLOURS.Green,
  No: LEGEND_COLOURS.Amber,
};

/** Answers are for talking about: nothing here is good or bad. */
export const ANSWER_COLOURS: Readonly<Record<string, Ink>> = {
  Yes: LEGEND_COLOURS.Green,
  Partly: LEGEND_COLOURS.Blue,
  'Not yet': LEGEND_COLOURS.Grey,
};
