import type { Summary } from '../domain/summary/summary';

/** The summary as JSON, indented by two spaces and ending with a line break: every sentence with the rows that it rests on. */
export function renderJson(summary: Summary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}
