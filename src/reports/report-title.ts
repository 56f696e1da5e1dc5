import { inWords } from '../domain/model/calendar-date';
import type { Summary } from '../domain/summary/summary';

/** `Northmoor CRT: status on 24 Nov 2026`. */
export function reportTitle({ team, today }: Pick<Summary, 'team' | 'today'>): string {
  return `${team ?? 'Service improvement group'}: status on ${inWords(today)}`;
}
