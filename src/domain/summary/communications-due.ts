import { nextDue, reachOf } from '../analysis/communication';
import { inWords } from '../model/calendar-date';
import { briefName, inSeries, quoted, shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { horizonInWords, horizonOf } from './horizon';
import { recipientsOf } from './recipients';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';

/** What is late or due by the next meeting, soonest first, and who hears nothing. */
export function communicationSections(workspace: Workspace): Section[] {
  const horizon = horizonOf(workspace);
  const toWhom = recipientsOf(workspace);
  const due = workspace.communications
    .flatMap((communication, index) => {
      const day = nextDue(communication);
      return day !== null && day <= horizon.last ? [{ ...communication, index, day }] : [];
    })
    .sort((first, second) => Number(first.day > second.day) - Number(first.day < second.day));
  const sentences = due.map(({ message, audience, owner, index, day }): Sentence => {
    const what = message === null ? 'A message' : quoted(message);
    return {
      text: `${what}${toWhom(audience)} ${day < workspace.today ? 'was' : 'is'} due on ${inWords(day)}${owner === null ? '' : ` (${shortened(owner)})`}.`,
      rows: [rowReference(workspace, 'communications', index)],
    };
  });
  const nothing: Sentence = { text: `Nothing is due ${horizonInWords(horizon)}.`, rows: [] };
  return [{ heading: null, sentences: [...(sentences.length > 0 ? sentences : [nothing]), ...unreached(workspace)] }];
}

function unreached(workspace: Workspace): Sentence[] {
  const reach = reachOf(workspace.communications);
  const left = [...workspace.stakeholders.entries()].filter(([, stakeholder]) => reach(stakeholder) === 'none');
  if (left.length === 0) return [];
  return [
    {
      text: `Nothing is planned for ${inSeries(left.map(([, { id, stakeholder }]) => briefName(id, stakeholder)))}.`,
      rows: left.map(([index]) => rowReference(workspace, 'stakeholders', index)),
    },
  ];
}
