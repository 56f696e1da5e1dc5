import type { GoalStanding } from '../analysis/goal-progress';
import type { Action } from '../model/actions';
import { inWords } from '../model/calendar-date';
import type { GoalProgress } from '../model/goal-override';
import { briefName, inSeries, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { RowReference, Sentence } from './summary';
import { heldUpInWords, troublesOf, type Troubles } from './troubles';
import { counted, grouped } from './wording';

type DoubtName = 'still open' | 'overdue' | 'no lead' | 'no due date' | 'held up' | 'no status' | 'unread';

/**
 * What stands against each word. A word that is bad news already speaks for itself; at risk is not bad enough for what is
 * late or stands still.
 */
const DOUBTED_BY: { readonly [Status in GoalProgress]: readonly DoubtName[] } = {
  'On track': ['overdue', 'no lead', 'no due date', 'held up', 'no status', 'unread'],
  'Not started': ['overdue', 'no lead', 'no due date', 'held up', 'no status', 'unread'],
  Complete: ['still open', 'overdue', 'no lead', 'no due date', 'held up', 'no status', 'unread'],
  'At risk': ['overdue', 'held up'],
  'Off track': [],
  Blocked: [],
  Unknown: [],
};

/** An open action of the goal, with all that may speak against a word. */
interface Doubted {
  readonly position: number;
  readonly action: Action;
  readonly troubles: Troubles;
  readonly isUnread: boolean;
}

interface Doubt {
  readonly isOf: (doubted: Doubted) => boolean;
  /** What is worst by this is named first; the order of the rows where it is left out. */
  readonly badness?: (doubted: Doubted) => number;
  /** @param name of the action. */
  readonly one: (name: string, doubted: Doubted) => string;
  /** Of several, whose names follow. */
  readonly several: (count: number) => string;
}

const DOUBTS: { readonly [Name in DoubtName]: Doubt } = {
  'still open': { isOf: () => true, one: (name) => `${name} is still open.`, several: (count) => `${grouped(count)} actions are still open` },
  overdue: {
    isOf: ({ troubles }) => troubles.daysOverdue > 0,
    badness: ({ troubles }) => troubles.daysOverdue,
    one: (name, { action: { due }, troubles: { daysOverdue } }) => `${name} was due${due === null ? '' : ` on ${inWords(due)}`} (${counted(daysOverdue, 'day')} ago).`,
    several: (count) => `${grouped(count)} open actions are overdue`,
  },
  'no lead': { isOf: ({ troubles }) => troubles.lacks.includes('lead'), one: (name) => `${name} has no lead yet.`, several: (count) => `${grouped(count)} open actions have no lead yet` },
  'no due date': { isOf: ({ troubles }) => troubles.lacks.includes('due'), one: (name) => `${name} has no due date yet.`, several: (count) => `${grouped(count)} open actions have no due date yet` },
  'held up': {
    isOf: ({ action }) => action.blockedBy !== null,
    one: (name, { action }) => `${name} ${heldUpInWords(action.blockedBy ?? '')}.`,
    several: (count) => `${grouped(count)} open actions are held up`,
  },
  'no status': { isOf: ({ action, isUnread }) => action.status === null && !isUnread, one: (name) => `${name} has no status yet.`, several: (count) => `${grouped(count)} open actions have no status yet` },
  unread: { isOf: ({ isUnread }) => isUnread, one: (name) => `The status of ${name} could not be read.`, several: (count) => `The statuses of ${grouped(count)} open actions could not be read` },
};

/** Looks for what makes the word that a goal bears doubtful, whoever has given that word: one sentence for each kind of doubt. */
export function doubtsAbout(workspace: Workspace): (status: GoalProgress, standing: GoalStanding, goal: RowReference) => Sentence[] {
  const look = troublesOf(workspace);
  return (status, { open }, goal) => {
    const unread = new Set(open.get(null));
    const positions = [...open.values()].flat().sort((first, second) => first - second);
    const doubted = positions.flatMap((position): Doubted[] => {
      const action = workspace.actions[position];
      return action === undefined ? [] : [{ position, action, troubles: look(position), isUnread: unread.has(position) }];
    });
    return DOUBTED_BY[status].flatMap((name) => {
      const { isOf, badness = () => 0 } = DOUBTS[name];
      const found = doubted.filter(isOf).sort((first, second) => badness(second) - badness(first));
      const rows = found.map(({ position }) => rowReference(workspace, 'actions', position));
      return found.length === 0 ? [] : [{ text: inOneSentence(DOUBTS[name], found), rows: [goal, ...rows] }];
    });
  };
}

function inOneSentence({ one, several }: Doubt, found: readonly Doubted[]): string {
  const [first] = found;
  if (first !== undefined && found.length === 1) return one(briefName(first.action.id, first.action.action), first);
  const named = found.slice(0, MOST_NAMED).map(({ action: { id, action } }) => (id === null ? briefName(id, action) : shownId(id)));
  const more = found.length > MOST_NAMED ? [`${found.length - MOST_NAMED} more`] : [];
  return `${several(found.length)}: ${inSeries([...named, ...more])}.`;
}

/** Actions that a sentence names; the others are counted. */
const MOST_NAMED = 3;
