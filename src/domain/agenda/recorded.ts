import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { RowReference } from '../summary/summary';
import type { PlannedMeeting } from './agenda';
import { isOf } from './sitting';

/** What a meeting has brought: the decisions that it took and the actions that it asked for, each in the order of its table. */
export interface Recorded {
  readonly decisions: readonly RowReference[];
  readonly actions: readonly RowReference[];
}

export function recordedAt(workspace: Workspace, meeting: PlannedMeeting): Recorded {
  return {
    decisions: workspace.decisions.flatMap((row, index) => (isOf(meeting, row.meeting) && row.decision !== null ? [rowReference(workspace, 'decisions', index)] : [])),
    actions: workspace.actions.flatMap((row, index) => (isOf(meeting, row.raisedAt) ? [rowReference(workspace, 'actions', index)] : [])),
  };
}
