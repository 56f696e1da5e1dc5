import { nextDue } from '../analysis/communication';
import { inWords } from '../model/calendar-date';
import { quoted, shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { horizonOf } from '../summary/horizon';
import { recipientsOf } from '../summary/recipients';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { inOrder, type Point } from './in-order';
import type { Sitting } from './sitting';

/** What is late, or due before the group meets again. */
export function communicationsToSend(workspace: Workspace, { day }: Sitting): Section[] {
  const { last } = horizonOf({ meetings: workspace.meetings, today: day });
  const toWhom = recipientsOf(workspace);
  const points = workspace.communications.flatMap((communication, index): Point[] => {
    const due = nextDue(communication);
    if (due === null || due > last) return [];
    const { message, audience, owner } = communication;
    const what = message === null ? 'A message' : quoted(message);
    return [
      {
        text: `${what}${toWhom(audience)} ${due < workspace.today ? 'was' : 'is'} due on ${inWords(due)}${owner === null ? '' : ` (${shortened(owner)})`}.`,
        by: due,
        rows: [rowReference(workspace, 'communications', index)],
      },
    ];
  });
  return [{ heading: null, sentences: inOrder(points) }];
}
