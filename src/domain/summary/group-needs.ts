import { owesReport } from '../analysis/group-support';
import { inWords } from '../model/calendar-date';
import { briefName, inSeries } from '../model/row-name';
import type { WorkingGroup } from '../model/working-groups';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Section } from './summary';

/** Working groups that need something from the group, in the order of their rows: groups are never ranked. */
export function groupSections(workspace: Workspace): Section[] {
  if (workspace.workingGroups.length === 0) return [{ heading: null, sentences: [{ text: 'No working groups are listed yet.', rows: [] }] }];
  const sentences = workspace.workingGroups.flatMap((group, index) => {
    const needs = needsOf(group, workspace);
    return needs.length === 0
      ? []
      : [{ text: `${briefName(group.id, group.group)} ${inSeries(needs)}.`, rows: [rowReference(workspace, 'workingGroups', index)] }];
  });
  return [{ heading: null, sentences: sentences.length > 0 ? sentences : [{ text: 'No working group is known to need support.', rows: [] }] }];
}

function needsOf(group: WorkingGroup, { today, settings }: Workspace): string[] {
  const { managementSupport: support, convenor, goals, reportsWhen, lastReported } = group;
  return [
    ...(support === 'Yes' ? [] : [support === null ? 'has no note on management support' : LACKING[support]]),
    ...(convenor === null ? ['has no convenor'] : []),
    ...(goals.length === 0 ? ['is linked to no goal'] : []),
    ...(reportsWhen === null ? ['has not said when it reports'] : []),
    ...(owesReport(group, today, settings.reportingWeeks) ? [lastReported === null ? 'has not reported yet' : `last reported on ${inWords(lastReported)}`] : []),
  ];
}

const LACKING = { No: 'was refused management support', 'Not asked': 'has not asked for management support' } as const;
