/**
 * What a fault says to whoever looks after the add-in, and whom people send it to: its kind and its message. What stands
 * there in quotation marks may be the text of a cell, and is left out.
 */
export function faultDetails(fault: unknown): string {
  const text = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return text.replace(QUOTED, '“…”').slice(0, LONGEST);
}

/** From the first double or curly mark to the last, as a text may hold some itself, or to the end where it is cut off. Property names stand in single ones, and help. */
const QUOTED = /["“](?:[^]*["”]|[^]*$)/;

const LONGEST = 300;
