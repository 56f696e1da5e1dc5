import type { Workspace } from '../model/workspace';
import { nameKey } from './name-key';
import { daysOverdue, timingOf } from './timing';

/** What is late and what is due soon, as positions of open actions: the longest overdue first, and the soonest due. */
export interface Late {
  readonly overdue: readonly number[];
  readonly dueSoon: readonly number[];
}

export interface LeadLateness extends Late {
  /** As written on the first of these rows; null for what nobody leads. */
  readonly lead: string | null;
}

export interface Lateness extends Late {
  /** Those with anything overdue or due soon: most overdue first, then most due soon, then by the first row. */
  readonly leads: readonly LeadLateness[];
}

/** Overdue and due soon, altogether and by lead. Names that differ only in letter case or spaces are one lead. */
export function lateness({ actions, today, settings }: Pick<Workspace, 'actions' | 'today' | 'settings'>): Lateness {
  const timings = actions.map((action) => timingOf(action, today, settings.dueSoonDays));
  const leads = new Map<string, { lead: string | null; positions: number[] }>();
  for (const [index, { lead }] of actions.entries()) {
    if (timings[index] !== 'Overdue' && timings[index] !== 'Due soon') continue;
    const key = nameKey(lead ?? '');
    const known = leads.get(key) ?? { lead: lead === null ? null : lead.trim(), positions: [] };
    known.positions.push(index);
    leads.set(key, known);
  }
  const late = (positions: readonly number[]): Late => ({
    overdue: positions.filter((index) => timings[index] === 'Overdue').sort((first, second) => overdueBy(second) - overdueBy(first)),
    dueSoon: positions.filter((index) => timings[index] === 'Due soon').sort((first, second) => compare(dueOf(first), dueOf(second))),
  });
  const overdueBy = (index: number): number => daysOverdue(actions[index] ?? NOTHING, today);
  const dueOf = (index: number): string => actions[index]?.due ?? '';
  return {
    ...late([...actions.keys()]),
    leads: [...leads.values()]
      .map(({ lead, positions }) => ({ lead, ...late(positions) }))
      .sort((first, second) => second.overdue.length - first.overdue.length || second.dueSoon.length - first.dueSoon.length),
  };
}

const NOTHING = { status: null, due: null };

function compare(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}
