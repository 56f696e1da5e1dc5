import type { Meeting } from '../model/meetings';
import { shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { Sentence } from '../summary/summary';
import { counted } from '../summary/wording';
import type { PlannedMeeting } from './agenda';

/** What kind of meeting it is, as it stands in the middle of a sentence: `SIG meeting`, `scoping event`. */
export function kindOfMeeting({ type }: Pick<Meeting, 'type'>): string {
  return type === null ? 'meeting' : KINDS[type];
}

const KINDS: Readonly<Record<NonNullable<Meeting['type']>, string>> = {
  SIG: 'SIG meeting',
  Scoping: 'scoping event',
  'Working group': 'working group meeting',
  'Learning exchange': 'learning exchange',
  Review: 'review of practice',
};

/** Where a meeting takes place, which meeting it is part of and how long it takes, as far as it is noted. */
export function meetingFacts(workspace: Workspace, { index }: Pick<PlannedMeeting, 'index'>): Sentence[] {
  const { venue = null, existingMeetingUsed = null, hours = null } = workspace.meetings[index] ?? {};
  const facts = [
    ...(venue === null ? [] : [`Where: ${shortened(venue, LONGEST_PLACE)}`]),
    ...(existingMeetingUsed === null ? [] : [`Part of: ${shortened(existingMeetingUsed, LONGEST_PLACE)}`]),
    ...(hours === null ? [] : [`Length: ${counted(hours, 'hour')}`]),
  ];
  return facts.map((text) => ({ text, rows: [rowReference(workspace, 'meetings', index)] }));
}

/** Where to go must not be cut short by much; characters. */
const LONGEST_PLACE = 160;
