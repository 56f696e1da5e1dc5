/** Of a text that people typed: all of it, on one line. Minutes are a record, and a record is not cut short. */
export function inFull(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** With a full stop, unless it ends with a mark of its own. */
export function asSentence(text: string): string {
  return /[.!?…:]["”’)]*$/.test(text) ? text : `${text}.`;
}
