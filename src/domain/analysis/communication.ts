import { addDays, addMonths, type CalendarDate } from '../model/calendar-date';
import type { Communication } from '../model/communications';
import { EVERYBODY } from '../model/field';
import { identifierKey } from '../model/identifier';
import type { Stakeholder } from '../model/stakeholders';
import type { Rows } from '../model/workspace';

/** When a row is due again: null for Once, where it was never sent or has no frequency, and where none is needed. */
export function nextDue(row: Pick<Communication, 'lastSent' | 'frequency' | 'noneNeededBecause'>): CalendarDate | null {
  const { lastSent, frequency, noneNeededBecause } = row;
  if (lastSent === null || frequency === null || frequency === 'Once' || noneNeededBecause !== null) return null;
  return frequency === 'Weekly' ? addDays(lastSent, 7) : addMonths(lastSent, MONTHS[frequency]);
}

/** Calendar months; the end of a month clips. */
const MONTHS = { Monthly: 1, 'Two-monthly': 2, Quarterly: 3 } as const;

/** How a stakeholder hears of the work: by a row that names them, by one to All, or not at all. */
export type Reach = 'named' | 'all' | 'none';

/** A row that says why nothing is needed is thought about, and reaches as well as any other. */
export function reachOf(communications: readonly Pick<Communication, 'audience'>[]): (stakeholder: Pick<Stakeholder, 'id'>) => Reach {
  const named = new Set(communications.flatMap(({ audience }) => audience.map(identifierKey)));
  const toAll = named.has(identifierKey(EVERYBODY));
  return ({ id }) => {
    if (id !== null && named.has(identifierKey(id))) return 'named';
    return toAll ? 'all' : 'none';
  };
}

/** Positions of stakeholders who might turn away if they are left out, and whom no row of their own reaches. */
export function alienationRisks({ stakeholders, communications }: Pick<Rows, 'stakeholders' | 'communications'>): number[] {
  const reach = reachOf(communications);
  return stakeholders.flatMap((stakeholder, index) => (stakeholder.riskIfLeftOut === 'High' && reach(stakeholder) !== 'named' ? [index] : []));
}
