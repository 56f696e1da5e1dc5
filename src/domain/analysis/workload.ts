import { isOpen, type Action } from '../model/actions';
import { nameKey } from './name-key';

/** The open actions of one lead. */
export interface LeadLoad {
  /** As written on the first of them. */
  readonly lead: string;
  /** Positions of the open actions, in the order of the rows. */
  readonly actions: readonly number[];
}

export interface Workload {
  /** Open actions, with and without a lead. */
  readonly open: number;
  /** In the order of their first open action. Names that differ only in letter case or spaces are one lead. */
  readonly leads: readonly LeadLoad[];
  /** Positions of the open actions that nobody leads. */
  readonly unled: readonly number[];
}

/** Who leads how many of the open actions. */
export function workload(actions: readonly Action[]): Workload {
  const leads = new Map<string, { lead: string; actions: number[] }>();
  const unled: number[] = [];
  for (const [index, action] of actions.entries()) {
    if (!isOpen(action)) continue;
    if (action.lead === null) {
      unled.push(index);
      continue;
    }
    const key = nameKey(action.lead);
    const load = leads.get(key) ?? { lead: action.lead.trim(), actions: [] };
    load.actions.push(index);
    leads.set(key, load);
  }
  const counted = [...leads.values()];
  return { open: counted.reduce((sum, load) => sum + load.actions.length, unled.length), leads: counted, unled };
}

/** One person leads at least this many open actions before their share is worth a question (domain.md, section 2). */
const FEWEST_TO_ASK_ABOUT = 4;

/** More than a third of the open actions, and at least four. */
export function leadsMoreThanAThird(load: LeadLoad, { open }: Workload): boolean {
  return load.actions.length >= FEWEST_TO_ASK_ABOUT && load.actions.length * 3 > open;
}
