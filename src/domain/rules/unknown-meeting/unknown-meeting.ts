import { indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import { defineRule } from '../rule';
import { thatId, unknownIds } from '../unknown-ids';

export const unknownMeeting = defineRule({
  id: 'unknown-meeting',
  severity: 'error',
  summary: 'Whatever names a meeting names one that exists.',
  readsEveryRow: { meetings: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} names meeting ${shownIds(missing)}, but no meeting has ${thatId(missing)}.`,
  repair: 'Write the ID of a meeting that exists, or add the meeting.',
  check: (workspace) => unknownIds(workspace, { actions: ['raisedAt'], decisions: ['meeting'], hostingNotes: ['meeting'] }, indexById(workspace.meetings)),
});
