import type { CalendarDate } from '../model/calendar-date';
import { isActive, type Member } from '../model/members';

/** The time that one member has for the work; hours a month. */
export interface MemberCapacity {
  /** Position among the members. */
  readonly index: number;
  readonly available: number | null;
  readonly committed: number | null;
  /** What is left; below 0 where more is promised than there is. Null where either figure is not known. */
  readonly free: number | null;
}

/** Of each active member by itself: the time of one is not the time of another, so that nothing is added up. */
export function capacity({ members, today }: { readonly members: readonly Member[]; readonly today: CalendarDate }): MemberCapacity[] {
  return members.flatMap((member, index) => {
    const { hoursAvailable: available, hoursCommitted: committed } = member;
    if (!isActive(member, today)) return [];
    return [{ index, available, committed, free: available === null || committed === null ? null : available - committed }];
  });
}
