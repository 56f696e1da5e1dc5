/** A workspace with far more of everything than a page can hold, in words as long as they are shown. */
import { addDays } from '../../src/domain/model/calendar-date';
import { actionStatuses } from '../../src/domain/model/choice-list';
import type { Workspace } from '../../src/domain/model/workspace';
import { decision, measure, measureValue } from './module-builders';
import { action, goal, meeting, member, stakeholder, TODAY, workingGroup, workspace } from './workspace-builders';

const LONG = 'Something that takes very many words to be said, as people do who like to be exact about what they mean';

/** @param count actions; a tenth of them overdue, and decisions, groups and goals in plenty. */
export function crowdedWorkspace(count = 1000): Workspace {
  const many = (share: number): number[] => Array.from({ length: Math.max(1, Math.floor(count * share)) }, (_, index) => index + 1);
  return workspace({
    settings: { team: LONG, planStart: addDays(TODAY, -200), planEnd: addDays(TODAY, 165) },
    goals: many(0.02).map((index) => goal({ id: `G${index}`, goal: `${index} ${LONG}` })),
    actions: many(1).map((index) =>
      action({
        id: `A${index}`,
        goal: `G${(index % 23) + 1}`,
        action: `${index} ${LONG}`,
        lead: index % 7 === 0 ? null : `${index % 40} ${LONG}`,
        due: index % 11 === 0 ? null : addDays(TODAY, (index % 90) - 9),
        status: actionStatuses.values[index % actionStatuses.values.length] ?? null,
        blockedBy: index % 5 === 0 ? LONG : null,
        outsideOurControl: 'Yes',
        completedOn: addDays(TODAY, -(index % 20)),
        evidence: LONG,
      }),
    ),
    stakeholders: many(0.05).map((index) => stakeholder({ id: `S${index}`, stakeholder: `${index} ${LONG}` })),
    members: many(0.02).map((index) => member({ role: `${index} ${LONG}` })),
    workingGroups: many(0.05).map((index) => workingGroup({ id: `W${index}`, group: `${index} ${LONG}`, convenor: null, goals: [], managementSupport: 'No', reportsWhen: null, lastReported: null })),
    meetings: [meeting({ date: addDays(TODAY, -40) }), meeting({ id: 'M2', date: addDays(TODAY, 40), venue: LONG, existingMeetingUsed: LONG })],
    decisions: many(0.05).map((index) => decision({ question: `${index} ${LONG}`, decision: null, owner: LONG })),
    measures: many(0.02).map((index) => measure({ id: `K${index}`, measure: `${index} ${LONG}`, goal: `G${index}`, unit: LONG })),
    measureValues: many(0.02).map((index) => measureValue({ measure: `K${index}` })),
  });
}
