import { middleOfPlan, sustainability } from '../analysis/sustainability';
import { inWords } from '../model/calendar-date';
import { briefName, quoted, shortened } from '../model/row-name';
import type { SustainabilityQuestion } from '../model/sustainability-questions';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';

/** What may not last, goal by goal; from the middle of the plan also the goals of which nobody has asked. Nothing is added up. */
export function sustainabilitySections(workspace: Workspace): Section[] {
  const middle = middleOfPlan(workspace.settings);
  const isPastMiddle = middle !== null && workspace.today > middle;
  const sections = sustainability(workspace).flatMap(({ goal: index, answered, concerns }): Section[] => {
    const goal = workspace.goals[index];
    const row = rowReference(workspace, 'goals', index);
    const sentences: Sentence[] = concerns.flatMap((position) => {
      const question = workspace.sustainabilityQuestions[position];
      return question === undefined ? [] : [{ text: concern(question), rows: [row, rowReference(workspace, 'sustainabilityQuestions', position)] }];
    });
    if (answered.length === 0 && isPastMiddle) sentences.push({ text: 'Whether it will last has not been asked yet.', rows: [row] });
    return sentences.length === 0 ? [] : [{ heading: briefName(goal?.id ?? null, goal?.goal ?? null), sentences }];
  });
  return sections.length > 0 ? sections : [{ heading: null, sentences: [{ text: 'No concern is noted.', rows: [] }] }];
}

function concern({ question, answer, whatWeWillDo, owner, byWhen }: SustainabilityQuestion): string {
  const details = [...(owner === null ? [] : [shortened(owner)]), ...(byWhen === null ? [] : [`by ${inWords(byWhen)}`])];
  const step = whatWeWillDo === null ? 'What to do is not agreed yet' : `What we will do: ${shortened(whatWeWillDo).replace(/\.$/, '')}`;
  return `${question === null ? 'A question without words' : quoted(question)} is answered “${answer}”. ${step}${details.length === 0 ? '' : ` (${details.join(', ')})`}.`;
}
