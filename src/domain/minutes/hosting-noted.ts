import type { PlannedMeeting } from '../agenda/agenda';
import { stepsNoted } from '../agenda/hosting';
import type { Workspace } from '../model/workspace';
import type { Section } from '../summary/summary';

/** Who stepped forward or back as a host, as it was noted for the meeting. Blank is fine. */
export function hostingNoted(workspace: Workspace, meeting: PlannedMeeting): Section[] {
  return [{ heading: null, sentences: stepsNoted(workspace, meeting) }];
}
