import type { PlannedMeeting } from '../agenda/agenda';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { Section, Sentence } from '../summary/summary';
import { counted } from '../summary/wording';
import { asSentence, inFull } from './in-full';

/** Who came and who sent apologies, in the words of the meeting's own row. */
export function whoCame(workspace: Workspace, { index }: PlannedMeeting, isAhead: boolean): Section[] {
  const { attended = null, apologies = null, people = null } = workspace.meetings[index] ?? {};
  const rows = [rowReference(workspace, 'meetings', index)];
  const said = (text: string): Sentence => ({ text: asSentence(text), rows });
  const unknown = people === null || people === 0 ? 'Who came is not noted' : `${counted(people, 'person', 'people')} came; who is not noted`;
  return [
    {
      heading: null,
      sentences: [
        ...(attended !== null ? [said(`Present: ${inFull(attended)}`)] : isAhead ? [] : [said(unknown)]),
        ...(apologies !== null ? [said(`Apologies: ${inFull(apologies)}`)] : isAhead ? [] : [said('No apologies are noted')]),
      ],
    },
  ];
}
