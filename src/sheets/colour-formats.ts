import { cellName, type Area } from './address';
import { LEGEND_COLOUR_NAME, LEGEND_STATUS_NAME } from './hidden-names';
import { LEGEND_COLOURS, type Ink } from '../look/colours';
import type { ConditionalFormat } from './sheet-layout';

/** Fixed colours by the cell's word. The word itself always stands in the cell. */
export function wordFormats(area: Area, inks: Readonly<Record<string, Ink>>): ConditionalFormat[] {
  return Object.entries(inks).map(([word, { fill, text }]) => ({ area, formula: `=${firstCell(area)}="${word}"`, fill, color: text }));
}

/**
 * The colours that the team's own legend on `Lists` gives to its statuses: who recolours the legend recolours the plan.
 * What is cancelled is struck through, so that it can be told on a grey print.
 */
export function legendFormats(area: Area): ConditionalFormat[] {
  const colour = `INDEX(${LEGEND_COLOUR_NAME},MATCH(${firstCell(area)},${LEGEND_STATUS_NAME},0))`;
  return [
    { area, formula: `=${firstCell(area)}="Cancelled"`, strikethrough: true },
    ...Object.entries(LEGEND_COLOURS).map(([word, { fill, text }]) => ({ area, formula: `=${colour}="${word}"`, fill, color: text })),
  ];
}

/** The column is held fast, so that the formula means the same cell wherever the format is copied in its row. */
function firstCell({ row, column }: Area): string {
  return `$${cellName(row, column)}`;
}
