import type { CalendarDate } from '../model/calendar-date';
import { memberSeats } from '../model/choice-list';
import { isActive, type Member } from '../model/members';
import { nameKey } from './name-key';

export type Seat = (typeof memberSeats.values)[number];

/** The pack suggests "up to 6–8 people". */
export const MOST_MEMBERS = 8;

/** Positions of those who are in the group on this day. */
export function activeMembers(members: readonly Pick<Member, 'joined' | 'left'>[], day: CalendarDate): number[] {
  return members.flatMap((member, index) => (isActive(member, day) ? [index] : []));
}

/** Seats that nobody in the group fills on this day, in the order of the list. Other is never asked for. */
export function emptySeats(members: readonly Pick<Member, 'seat' | 'joined' | 'left'>[], day: CalendarDate): Seat[] {
  const filled = new Set(members.filter((member) => isActive(member, day)).map(({ seat }) => seat));
  return memberSeats.values.filter((seat) => seat !== 'Other' && !filled.has(seat));
}

/**
 * Whether a lead or convenor is the manager: known by the role or the name of who has that seat, and always by the
 * words "CRT manager" themselves.
 */
export function managerOf(members: readonly Member[], day: CalendarDate): (name: string) => boolean {
  const managers = members.filter((member) => member.seat === MANAGER && isActive(member, day));
  const known = new Set([MANAGER, ...managers.flatMap(({ role, name }) => [role, name])].flatMap((name) => (name === null ? [] : [nameKey(name)])));
  return (name) => known.has(nameKey(name));
}

const MANAGER = 'CRT manager' satisfies Seat;
