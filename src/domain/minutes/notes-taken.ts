import type { PlannedMeeting } from '../agenda/agenda';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { inFull } from './in-full';

/** What was said that should be kept, one point a line. */
export function notesTaken(workspace: Workspace, { index }: PlannedMeeting): Section[] {
  const lines = (workspace.meetings[index]?.notes ?? '').split(/\r\n|\r|\n/).map(inFull);
  const rows = [rowReference(workspace, 'meetings', index)];
  return [{ heading: null, sentences: lines.filter((line) => line !== '').map((text) => ({ text, rows })) }];
}
