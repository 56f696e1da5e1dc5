import { daysOverdue } from '../analysis/timing';
import { isBlocked, isOpen, type Action } from '../model/actions';
import { inWords } from '../model/calendar-date';
import { inSeries, quoted } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { counted } from './wording';

/** What the group must know of one open action; all false and null for one that is under way and on time. */
export interface Troubles {
  /** 0 where it is not late. */
  readonly daysOverdue: number;
  readonly blocked: boolean;
  /** What the lead says, where that is bad news beside being blocked. */
  readonly status: 'Off track' | 'At risk' | null;
  /** What it lacks to be led and followed. Cells that could not be read are not lacking: the check names them. */
  readonly lacks: readonly ('lead' | 'goal' | 'due')[];
}

/** Looks at each action once, given its position. */
export function troublesOf(workspace: Workspace): (index: number) => Troubles {
  const unreadable = unreadableOf(workspace);
  const { actions, today } = workspace;
  return (index) => {
    const action = actions[index];
    if (action === undefined || !isOpen(action)) return { daysOverdue: 0, blocked: false, status: null, lacks: [] };
    return {
      daysOverdue: daysOverdue(action, today),
      blocked: isBlocked(action),
      status: action.status === 'Off track' || action.status === 'At risk' ? action.status : null,
      lacks: (['lead', 'goal', 'due'] as const).filter(
        (field) => action[field] === null && !unreadable.has({ collection: 'actions', index, field }),
      ),
    };
  };
}

/** Whether finding no trouble means that there is none: what could not be read may be the trouble. */
export function isEveryTroubleRead(workspace: Pick<Workspace, 'unreadable'>): boolean {
  return (['status', 'due', 'blockedBy'] as const).every((field) => !unreadableOf(workspace).hasAnyIn({ collection: 'actions', field }));
}

export function isTroubled({ daysOverdue: days, blocked, status, lacks }: Troubles): boolean {
  return days > 0 || blocked || status !== null || lacks.length > 0;
}

/** The end of a sentence that begins with the action's name. Empty where there is no trouble. */
export function troublesInWords({ due, blockedBy, outsideOurControl }: Action, troubles: Troubles): string {
  const { daysOverdue: days, blocked, status, lacks } = troubles;
  return inSeries([
    ...(days > 0 && due !== null ? [`was due on ${inWords(due)} (${counted(days, 'day')} ago)`] : []),
    ...(status === null ? [] : [`is ${status.toLowerCase()}`]),
    ...(blocked ? [blockage(blockedBy, outsideOurControl === 'Yes')] : []),
    ...(lacks.length === 0 ? [] : [`has ${inSeries(lacks.map((field) => LACKING[field]))} yet`]),
  ]);
}

const LACKING = { lead: 'no lead', goal: 'no goal', due: 'no due date' } as const;

/** Stands in the column Blocked by where something holds an action up of which the audience is not told. */
export const NOT_NAMED_HERE = 'something that is not named here';

/** `is held up by “Ward staffing”`; of what the reader is not told, only that something does. */
export function heldUpInWords(blockedBy: string): string {
  return blockedBy === NOT_NAMED_HERE ? 'is held up' : `is held up by ${quoted(blockedBy)}`;
}

function blockage(blockedBy: string | null, isOutsideOurControl: boolean): string {
  if (blockedBy === NOT_NAMED_HERE && isOutsideOurControl) return 'is held up by something outside our control';
  const what = blockedBy === null ? 'is blocked, and nobody has noted by what' : heldUpInWords(blockedBy);
  return isOutsideOurControl ? `${what} (outside our control)` : what;
}
