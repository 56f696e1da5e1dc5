import { owesReport } from '../analysis/group-support';
import { inWords } from '../model/calendar-date';
import { briefName, shortened } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { GROUPS, missingGround } from '../summary/missing-ground';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { inOrder, type Point } from './in-order';

/** Working groups that have not reported within the reporting weeks, by ID: groups are never ranked. */
export function silentGroups(workspace: Workspace): Section[] {
  const missing = missingGround(workspace, GROUPS);
  if (missing !== null) return [{ heading: null, sentences: [missing] }];
  const { workingGroups, today, settings } = workspace;
  const unreadable = unreadableOf(workspace);
  const points = workingGroups.flatMap((group, index): Point[] => {
    const isUnknown = (['lastReported', 'until'] as const).some((field) => unreadable.has({ collection: 'workingGroups', index, field }));
    if (isUnknown || !owesReport(group, today, settings.reportingWeeks)) return [];
    const { id, group: name, lastReported, convenor } = group;
    const report = lastReported === null ? 'has not reported yet' : `last reported on ${inWords(lastReported)}`;
    return [{ text: `${briefName(id, name)} ${report}${convenor === null ? '' : ` (${shortened(convenor)})`}.`, rows: [rowReference(workspace, 'workingGroups', index)] }];
  });
  return [{ heading: null, sentences: inOrder(points) }];
}
