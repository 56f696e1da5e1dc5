import type { ActionOrder } from '../../domain/analysis/action-order';
import { EVERY_ACTION, type ActionFilter } from '../../domain/analysis/find-actions';
import type { Grouping } from '../../domain/analysis/group-actions';
import type { Zoom } from './period';

/** How the actions that are shown are laid out. */
export interface PlanLayout {
  readonly grouping: Grouping;
  readonly order: ActionOrder;
  readonly zoom: Zoom;
}

export const LAYOUT_AT_FIRST: PlanLayout = { grouping: 'goal', order: 'due', zoom: 'plan' };

/** Under which keys the view keeps what was chosen. */
export const KEPT = { filter: 'plan.filter', layout: 'plan.layout' } as const;

/** For `go('plan', …)`: the plan opens with the actions that this lets through, and no others. */
export function planShowing(filter: Partial<ActionFilter>): Readonly<Record<string, unknown>> {
  return { [KEPT.filter]: { ...EVERY_ACTION, ...filter } };
}
