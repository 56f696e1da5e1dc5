import { hostingQuestions, type HostingQuestions } from '../analysis/hosting';
import type { InterdependentPair } from '../analysis/interdependence';
import type { hostRoles } from '../model/choice-list';
import { briefName, inSeries, quoted } from '../model/row-name';
import type { Rows, Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { RowReference, Sentence } from './summary';
import { counted, inMidSentence } from './wording';

/** What the data gives one role of a host to ask about before the next meeting. A question to talk about, never a finding. */
export interface HostingPrompt {
  readonly role: (typeof hostRoles.values)[number];
  readonly sentence: Sentence;
}

/** More names than these are a list, and no prompt. */
const MOST_NAMED = 4;

/** One prompt for each of the six roles, in the order of the list (domain.md, section 4). */
export function hostingPrompts(workspace: Workspace, questions: HostingQuestions = hostingQuestions(workspace)): HostingPrompt[] {
  return [
    { role: 'Initiator', sentence: initiator(workspace, questions) },
    { role: 'Inviter', sentence: inviter(workspace, questions) },
    { role: 'Space creator', sentence: spaceCreator(workspace, questions) },
    { role: 'Gatekeeper', sentence: gatekeeper(workspace, questions) },
    { role: 'Connector', sentence: connector(workspace, questions) },
    { role: 'Co-participator', sentence: coParticipator(workspace, questions) },
  ];
}

function initiator(rows: Rows, { initiator: still }: HostingQuestions): Sentence {
  return still.length === 0
    ? { text: 'Which goal needs a new start? None has stood still since the last meeting.', rows: [] }
    : { text: `What would get ${namesOf(rows, 'goals', still)} moving? Nothing has moved there since the last meeting.`, rows: references(rows, 'goals', still) };
}

function inviter(rows: Rows, { inviter: { segments, stakeholders } }: HostingQuestions): Sentence {
  const who = [
    ...(stakeholders.length === 0 ? [] : [namesOf(rows, 'stakeholders', stakeholders)]),
    ...(segments.length === 0 ? [] : [`somebody from ${inSeries(segments.map(inMidSentence))}`]),
  ];
  return who.length === 0
    ? { text: 'Who else would be glad to be asked? All who are short of what is needed have a next step with a date.', rows: [] }
    : { text: `How could you invite ${inSeries(who)}? There is no dated next step for them yet.`, rows: references(rows, 'stakeholders', stakeholders) };
}

function spaceCreator(rows: Rows, { spaceCreator: space }: HostingQuestions): Sentence {
  if (space === null) return { text: 'When and where could people meet next? No SIG meeting is planned.', rows: [] };
  const open = [...(space.hasVenue ? [] : ['the place']), ...(space.hasHours ? [] : ['the time it takes']), 'what people need to get in', 'shift cover'];
  return { text: `Are ${inSeries(open)} settled for the next meeting?`, rows: [rowReference(rows, 'meetings', space.meeting)] };
}

function gatekeeper(rows: Rows, { gatekeeper: { withoutGoal, forClosedGoal } }: HostingQuestions): Sentence {
  const loose = [...withoutGoal, ...forClosedGoal];
  return loose.length === 0
    ? { text: 'What can you stop? Every open action serves a goal that is not closed.', rows: [] }
    : { text: `Can you stop ${namesOf(rows, 'actions', loose)}? No open goal needs ${loose.length === 1 ? 'it' : 'them'}.`, rows: references(rows, 'actions', loose) };
}

function connector(rows: Rows, { connector: pairs }: HostingQuestions): Sentence {
  if (pairs.length === 0) return { text: 'Who could work together more? All who depend on each other share an action.', rows: [] };
  const named = pairs.slice(0, MOST_NAMED).map(({ first, second }) => `${namesOf(rows, 'stakeholders', [first])} with ${namesOf(rows, 'stakeholders', [second])}`);
  return {
    text: `What could bring together ${inSeries([...named, ...moreThan(pairs.length)])}? They depend on each other and share no action.`,
    rows: references(rows, 'stakeholders', pairs.flatMap(({ first, second }: InterdependentPair) => [first, second])),
  };
}

function coParticipator(rows: Rows, { coParticipator: load }: HostingQuestions): Sentence {
  return load === null
    ? { text: 'Where could the manager join in as one of many? No more than a third of the open actions rest on them.', rows: [] }
    : {
        text: `Who could take one of the ${counted(load.actions.length, 'action')} that ${quoted(load.lead)} leads? That is more than a third of all that are open.`,
        rows: references(rows, 'actions', load.actions),
      };
}

function namesOf(rows: Rows, collection: 'goals' | 'actions' | 'stakeholders', indices: readonly number[]): string {
  const named = indices.slice(0, MOST_NAMED).map((index) => {
    switch (collection) {
      case 'goals':
        return briefName(rows.goals[index]?.id ?? null, rows.goals[index]?.goal ?? null);
      case 'actions':
        return briefName(rows.actions[index]?.id ?? null, rows.actions[index]?.action ?? null);
      case 'stakeholders':
        return briefName(rows.stakeholders[index]?.id ?? null, rows.stakeholders[index]?.stakeholder ?? null);
    }
  });
  return inSeries([...named, ...moreThan(indices.length)]);
}

function moreThan(count: number): string[] {
  return count > MOST_NAMED ? [`${count - MOST_NAMED} more`] : [];
}

function references(rows: Rows, collection: keyof Rows, indices: readonly number[]): RowReference[] {
  return [...new Set(indices)].map((index) => rowReference(rows, collection, index));
}
