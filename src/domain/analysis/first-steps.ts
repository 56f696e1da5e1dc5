import { collectionsOf } from '../model/modules';
import type { Workspace } from '../model/workspace';

export type FirstStepId = 'team' | 'goal' | 'action' | 'stakeholder';

export interface FirstStep {
  readonly id: FirstStepId;
  readonly done: boolean;
}

/** How far a new workspace has come: what it takes before there is anything to look at, in the order in which a group gets to it. */
export function firstSteps({ settings, goals, actions, stakeholders }: Pick<Workspace, 'settings' | 'goals' | 'actions' | 'stakeholders'>): FirstStep[] {
  return [
    { id: 'team', done: settings.team !== null },
    { id: 'goal', done: goals.some(({ goal }) => goal !== null) },
    { id: 'action', done: actions.some(({ action }) => action !== null) },
    { id: 'stakeholder', done: stakeholders.some(({ stakeholder }) => stakeholder !== null) },
  ];
}

/** Whether anybody has written a row yet: the questions and items with which some modules begin are nobody's. */
export function isBegun(workspace: Workspace): boolean {
  return collectionsOf(['core']).some((collection) => workspace[collection].length > 0);
}
