import { inWords } from '../model/calendar-date';
import type { Workspace } from '../model/workspace';

/** What stands beneath every event: a calendar does not know when the workbook says something else. */
export function madeOn({ today }: Pick<Workspace, 'today'>): string {
  return `As the workbook stood on ${inWords(today)}.`;
}
