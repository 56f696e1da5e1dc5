import { daysOverdue, timingOf } from '../../domain/analysis/timing';
import { isBlocked, isOpen } from '../../domain/model/actions';
import { daysBetween } from '../../domain/model/calendar-date';
import { briefName, shownId, shortened } from '../../domain/model/row-name';
import { unreadableOf } from '../../domain/model/unreadable';
import type { Workspace } from '../../domain/model/workspace';
import { planStrings } from './strings';

/** What a row of the timeline says of its action: all that its picture shows. */
export interface RowWords {
  readonly id: string | null;
  readonly name: string;
  readonly status: string;
  readonly progress: string | null;
  /** `14 days late`, `Due in 7 days`. */
  readonly timing: { readonly words: string; readonly isLate: boolean } | null;
  /** Null where it is finished and nobody led it. */
  readonly lead: string | null;
  readonly dates: string;
  /** What holds it up. */
  readonly blockedBy: string | null;
  /** `after A5` */
  readonly after: string | null;
}

/** Says of each action, given its position, what its row says. Looks through the workspace's unreadable cells once. */
export function rowWording(workspace: Workspace): (index: number) => RowWords {
  const { actions, today, settings } = workspace;
  const unreadable = unreadableOf(workspace);
  const words = planStrings.row;
  return (index) => {
    const action = actions[index];
    if (action === undefined) throw new RangeError(`There is no action at position ${index}`);
    const isLost = (field: string): boolean => unreadable.has({ collection: 'actions', index, field });
    const { start, due, completedOn } = action;
    const dates = [
      isLost('start') || isLost('due') ? words.unreadable : words.dates(start, due),
      ...(start !== null && due !== null && due < start ? [words.reversed] : []),
      ...(action.status === 'Complete' && completedOn !== null && completedOn !== due ? [words.completed(completedOn)] : []),
    ];
    const timing = timingOf(action, today, settings.dueSoonDays);
    return {
      id: action.id === null ? null : shownId(action.id),
      name: action.action?.trim() || words.nameless,
      status: action.status ?? words.noStatus,
      progress: action.progress === null ? null : words.progress(action.progress),
      timing:
        timing === 'Overdue'
          ? { words: words.late(daysOverdue(action, today)), isLate: true }
          : timing === 'Due soon' && due !== null
            ? { words: words.dueSoon(daysBetween(today, due)), isLate: false }
            : null,
      lead: action.lead?.trim() || (isOpen(action) && !isLost('lead') ? words.noLead : null),
      dates: dates.join(', '),
      blockedBy: isBlocked(action) && action.blockedBy !== null ? words.blockedBy(shortened(action.blockedBy)) : null,
      after: action.dependsOn.length === 0 ? null : words.after(action.dependsOn.map(shownId)),
    };
  };
}

/** What is heard of a row: `A6, Test early warning …, Support worker, 27 Oct to 8 Dec 2026, On track, 70 %, after A5`. */
export function inOneSentence({ id, name, lead, dates, timing, status, progress, after, blockedBy }: RowWords): string {
  return [id, name, lead, dates, timing?.words, status, progress, after, blockedBy].filter((part) => typeof part === 'string').join(', ');
}

/** How a sentence calls an action: `A3 “Rewrite the referral guide with GPs”`. */
export function nameOf({ actions }: Pick<Workspace, 'actions'>, index: number): string {
  const { id = null, action = null } = actions[index] ?? {};
  return briefName(id, action);
}
