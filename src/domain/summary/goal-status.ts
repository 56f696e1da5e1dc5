import { goalStandings } from '../analysis/goal-progress';
import { LONGEST_REASON } from '../model/acceptance';
import { inWords } from '../model/calendar-date';
import { GOAL_PROGRESS, type GoalOverride, type GoalProgress } from '../model/goal-override';
import { identifierKey } from '../model/identifier';
import { briefName, quoted } from '../model/row-name';
import { colourOf, STATUS_LEGEND, type LegendColour, type LegendEntry } from '../model/status-legend';
import type { Workspace } from '../model/workspace';
import { doubtsAbout } from './goal-doubts';
import { reasonsOf } from './goal-reasons';
import { missingGround, STANDINGS } from './missing-ground';
import { rowReference } from './row-reference';
import type { GoalStatus, RowReference, Sentence, StatusRule } from './summary';
import { inMidSentence } from './wording';

/**
 * How each active goal stands, in the order of the rows: what follows from its actions (`goalStandings`) or, with a reason,
 * the group's own word. That word counts only while the same follows from the actions as on the day on which it was given.
 */
export function goalStatuses(workspace: Workspace, overrides: readonly GoalOverride[], legend: readonly LegendEntry[]): GoalStatus[] {
  const words = new Map(overrides.map((override) => [identifierKey(override.goal), override]));
  const missing = missingGround(workspace, STANDINGS);
  const doubts = doubtsAbout(workspace);
  const reason = reasonsOf(workspace);
  return goalStandings(workspace).map((standing): GoalStatus => {
    const { id = null, goal = null } = workspace.goals[standing.index] ?? {};
    const row = rowReference(workspace, 'goals', standing.index);
    const word = id === null ? undefined : words.get(identifierKey(id));
    const override = word?.instead === standing.progress ? word : null;
    const status = override?.status ?? standing.progress;
    const follows: Sentence = missing === null ? reason(standing, row) : { ...missing, rows: [row] };
    return {
      row,
      name: briefName(id, goal),
      status,
      colour: colourOfGoal(status, legend),
      because: override === null ? follows : { text: `${wordOfGroup(override)} ${follows.text}`, rows: follows.rows },
      callOuts: [...doubts(status, standing, row), ...(word === undefined || override !== null ? [] : [lapsed(word, row)])],
      override,
    };
  });
}

/** The rules behind the words that goals bear, in the order of the words. They are the product's own, whatever a team means by its colours. */
export function statusRules(goals: readonly GoalStatus[]): StatusRule[] {
  return GOAL_PROGRESS.flatMap((status) => {
    const bearers = goals.filter((goal) => goal.status === status);
    const [first] = bearers;
    if (first === undefined) return [];
    const orSaid = bearers.some(({ override }) => override !== null) ? ` ${SAID_BY_GROUP}` : '';
    return [{ status, colour: first.colour, rule: `${RULES[status]}${orSaid}` }];
  });
}

const RULES: { readonly [Status in GoalProgress]: string } = {
  'On track': 'At least one open action is on track, and none is known to be at risk, blocked or off track.',
  'At risk': 'At least one open action is at risk, and none is known to be blocked or off track.',
  'Off track': 'At least one open action is off track.',
  Blocked: 'At least one open action is blocked, and none is known to be off track.',
  'Not started': 'No open action has been started; one without a status counts as not started.',
  Complete: 'There are actions, and all that were not cancelled are complete.',
  Unknown: 'There is no action to go by, or what its lead says could not be read.',
};

const SAID_BY_GROUP = 'Or the group has said so, with a reason: that counts until something else follows from the actions.';

/** By the team's legend. What is unknown is white, and what has not begun never looks as if it were well. */
function colourOfGoal(status: GoalProgress, legend: readonly LegendEntry[]): LegendColour {
  if (status === 'Unknown') return 'White';
  const colour = colourOf(status, legend);
  return status === 'Not started' && (colour === 'Green' || colour === colourOf('On track', legend)) ? STATUS_LEGEND[status].colour : colour;
}

/** What counts comes first, since long texts are cut. The reason is left out where it is not for the reader. */
function wordOfGroup({ on, reason, instead }: GoalOverride): string {
  const said = `The group said so on ${inWords(on)}; by the actions alone it would be ${inMidSentence(instead)}.`;
  if (reason.trim() === '') return said;
  return `${said} Its reason: ${quoted(reason, LONGEST_REASON)}${/[.!?…]$/.test(reason.trim()) ? '' : '.'}`;
}

function lapsed({ status, on, reason }: GoalOverride, row: RowReference): Sentence {
  const why = reason.trim() === '' ? '' : ` (${quoted(reason)})`;
  return { text: `The group’s word of ${inWords(on)}, ${inMidSentence(status)}${why}, no longer counts: the actions have changed since.`, rows: [row] };
}
