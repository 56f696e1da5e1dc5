import { isOpen } from '../model/actions';
import { actionStatuses } from '../model/choice-list';
import { colourOf, type LegendEntry } from '../model/status-legend';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import type { Summary } from './summary';

/**
 * Open actions by what their leads say. One without a status has not been started, as far as anybody has said; those of which
 * that could not be read are counted apart, where there are any.
 */
export function openByStatus({ actions, unreadable }: Pick<Workspace, 'actions' | 'unreadable'>, legend: readonly LegendEntry[]): Summary['openByStatus'] {
  const { has } = unreadableOf({ unreadable });
  const said = actions.flatMap((action, index) => {
    if (!isOpen(action)) return [];
    return [action.status ?? (has({ collection: 'actions', index, field: 'status' }) ? NOT_READ : 'Not started')];
  });
  const statuses = [...actionStatuses.values.filter((status) => isOpen({ status })), ...(said.includes(NOT_READ) ? [NOT_READ] : [])];
  return statuses.map((status) => ({ status, count: said.filter((one) => one === status).length, colour: colourOf(status, legend) }));
}

const NOT_READ = 'Could not be read';
