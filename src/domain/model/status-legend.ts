import type { actionStatuses } from './choice-list';

type ActionStatus = (typeof actionStatuses.values)[number];

/** The words for the colours that a status may have. */
export const LEGEND_COLOUR_WORDS = ['Grey', 'Green', 'Amber', 'Red', 'Purple', 'Blue', 'White'] as const;
export type LegendColour = (typeof LEGEND_COLOUR_WORDS)[number];

/** What each status of an action means, and its colour in a new workspace. Teams may change both on `Lists`. */
export const STATUS_LEGEND: { readonly [Status in ActionStatus]: { readonly colour: LegendColour; readonly meaning: string } } = {
  'Not started': { colour: 'Grey', meaning: 'Work has not begun.' },
  'On track': { colour: 'Green', meaning: 'It will be done by its date.' },
  'At risk': { colour: 'Amber', meaning: 'It may miss its date unless something changes.' },
  'Off track': { colour: 'Red', meaning: 'It will miss its date, or already has.' },
  Blocked: { colour: 'Purple', meaning: 'It cannot go on until something in its way is removed.' },
  Complete: { colour: 'Blue', meaning: 'It is done, and what was learnt is written down.' },
  Cancelled: { colour: 'White', meaning: 'It will not be done.' },
};

/** A row of the legend as a team has it; texts as they stand in the cells, null where they are blank. */
export interface LegendEntry {
  readonly status: string;
  readonly colour: string | null;
  readonly meaning: string | null;
}

/**
 * The colour of a status: the team's, where its legend names one that there is, otherwise that of a new workspace. What is no
 * status of an action, such as `Unknown`, is white.
 */
export function colourOf(status: string, legend: readonly LegendEntry[]): LegendColour {
  const own = legend.find((entry) => entry.status.trim().toLowerCase() === status.toLowerCase())?.colour?.trim().toLowerCase();
  const declared: Readonly<Record<string, { readonly colour: LegendColour }>> = STATUS_LEGEND;
  return LEGEND_COLOUR_WORDS.find((word) => word.toLowerCase() === own) ?? declared[status]?.colour ?? 'White';
}
