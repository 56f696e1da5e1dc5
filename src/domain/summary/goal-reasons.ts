import type { GoalStanding, SaidStatus } from '../analysis/goal-progress';
import { inSeries } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { RowReference, Sentence } from './summary';
import { beFor, counted, grouped, inMidSentence } from './wording';

/** What a goal's status follows from, in numbers: `1 of 4 open actions is off track; 1 is at risk and 2 are on track.` */
export function reasonsOf(workspace: Workspace): (standing: GoalStanding, goal: RowReference) => Sentence {
  const unreadable = unreadableOf(workspace);
  const isLinkUnread = unreadable.hasAnyIn({ collection: 'actions', field: 'goal' });
  const nothing = (index: number): string => {
    if (isLinkUnread || unreadable.has({ collection: 'goals', index, field: 'id' })) return 'No action is known to serve it.';
    return (workspace.goals[index]?.id ?? null) === null ? 'It has no ID, so that no action can be linked to it.' : 'It has no actions yet.';
  };
  return (standing, goal) => {
    const { index, open, complete, cancelled } = standing;
    const opened = [...open.values()].flat();
    const positions = opened.length === 0 ? [...complete, ...cancelled] : [...opened, ...doneBeside(standing)];
    return {
      text: positions.length === 0 ? nothing(index) : opened.length > 0 ? openInWords(standing) : endedInWords(standing),
      rows: [goal, ...positions.map((position) => rowReference(workspace, 'actions', position))],
    };
  };
}

function openInWords(standing: GoalStanding): string {
  const counts = [...standing.open].map(([said, positions]): Count => [said, positions.length]);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const [first, ...others] = counts;
  if (first === undefined) throw new RangeError('Nothing is open');
  const rest = others.map(([said, count]) => (said === null ? `the ${count === 1 ? 'status' : 'statuses'} of ${count} could not be read` : `${grouped(count)} ${beFor(count)} ${inMidSentence(said)}`));
  const done = doneBeside(standing).length;
  const start = others.length === 0 ? allInWords(first) : `${first[1]} of ${counted(total, 'open action')} ${beFor(first[1])} ${inMidSentence(first[0] ?? '')}`;
  const told = [...rest, ...(done === 0 ? [] : [`${done} more ${beFor(done)} complete`])];
  return `${start}${told.length === 0 ? '' : `; ${inSeries(told)}`}.`;
}

type Count = readonly [said: SaidStatus, count: number];

/** What is complete where nothing else has been started: not to be passed over in silence. */
function doneBeside({ progress, complete }: GoalStanding): readonly number[] {
  return progress === 'Not started' ? complete : [];
}

function allInWords([said, count]: Count): string {
  if (said === null) return count === 1 ? 'The status of the only open action could not be read' : `The statuses of ${inMidSentence(all(count))} open actions could not be read`;
  return count === 1 ? `The only open action is ${inMidSentence(said)}` : `${all(count)} open actions are ${inMidSentence(said)}`;
}

function endedInWords({ complete, cancelled }: GoalStanding): string {
  const count = complete.length;
  if (count === 0) return cancelled.length === 1 ? 'The only action was cancelled.' : `${all(cancelled.length)} actions were cancelled.`;
  const but = (were: string): string => (cancelled.length === 0 ? '' : ` that ${were} not cancelled`);
  return count === 1 ? `The only action${but('was')} is complete.` : `${all(count)} actions${but('were')} are complete.`;
}

/** Of more than one. */
function all(count: number): string {
  return count === 2 ? 'Both' : `All ${grouped(count)}`;
}
