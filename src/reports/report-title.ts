import { inWords } from '../domain/model/calendar-date';
import { shortened } from '../domain/model/row-name';
import type { Summary } from '../domain/summary/summary';

/** `Northmoor CRT: status on 24 Nov 2026`. */
export function reportTitle({ team, today }: Pick<Summary, 'team' | 'today'>): string {
  return `${team === null ? 'Service improvement group' : shortened(team, LONGEST_TEAM)}: status on ${inWords(today)}`;
}

/** A title is read at a glance; characters. */
const LONGEST_TEAM = 80;
