import { actionStatuses, yesNo } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, fraction, identifier, reference, references, text } from './field';

/** The service improvement plan: who leads each piece of work, and by when. */
export const actions = defineEntity({
  module: 'core',
  table: 'PlanActions',
  sheet: 'Plan',
  noun: 'action',
  fields: {
    id: identifier({ prefix: 'A', header: 'ID', help: 'The action’s own number. Use the next free one and never use one again.', example: 'A1' }),
    goal: reference({ to: 'goals', header: 'Goal', help: 'The ID of the goal that this action serves.', example: 'G1' }),
    group: reference({ to: 'workingGroups', header: 'Group', help: 'The ID of the working group that does it; leave empty where there is none.', example: 'W1' }),
    action: text({ header: 'Action', help: 'What will be done, starting with a verb.', example: 'Test an evening triage rota' }),
    lead: text({ about: 'who', header: 'Lead', help: 'Who leads it: one role, or a name if the group prefers.', example: 'Senior nurse' }),
    start: date({ header: 'Start', help: 'The day on which work starts.', example: '1 Sep 2026' }),
    due: date({ header: 'Due', help: 'The day by which it is to be done.', example: '30 Oct 2026' }),
    status: choice({ list: actionStatuses, header: 'Status', help: 'What the lead says: how it is going today.', example: 'On track' }),
    progress: fraction({ header: 'Progress', help: 'How much is done, from 0% to 100%.', example: '40%' }),
    completedOn: date({ header: 'Completed on', help: 'The day on which it was finished; only for complete actions.', example: '28 Oct 2026' }),
    blockedBy: text({ about: 'people', header: 'Blocked by', help: 'What stands in the way, if anything does.', example: 'Ward staffing' }),
    outsideOurControl: choice({ list: yesNo, header: 'Outside our control', help: 'Yes if the team cannot remove what stands in the way.', example: 'No' }),
    dependsOn: references({ to: 'actions', header: 'Depends on', help: 'The IDs of actions that must be finished first.', example: 'A3; A5' }),
    evidence: text({ about: 'people', header: 'Evidence and learning', help: 'What shows that it worked, and what you learnt.', example: 'Log of 40 call-backs; evenings are the hard part' }),
    raisedAt: reference({ to: 'meetings', header: 'Raised at', help: 'The ID of the meeting that asked for it.', example: 'M1' }),
    updatedOn: date({ header: 'Updated on', help: 'The day on which the lead last looked at this row.', example: '17 Nov 2026' }),
  },
  computed: {
    timing: { header: 'Timing', help: 'Overdue; Due soon (within 14 days, unless your settings say otherwise); Later; Done; No date.' },
  },
});

export type Action = RowOf<typeof actions>;

/** An action still to be done: neither complete nor cancelled. A blank status counts as open. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status !== 'Complete' && status !== 'Cancelled';
}

/** Work on it stands still, by its status or because something is named that holds it up. Finished actions are held up by nothing. */
export function isBlocked(action: Pick<Action, 'status' | 'blockedBy'>): boolean {
  return isOpen(action) && (action.status === 'Blocked' || action.blockedBy !== null);
}
