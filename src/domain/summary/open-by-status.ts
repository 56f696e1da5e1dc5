import { isOpen } from '../model/actions';
import { actionStatuses } from '../model/choice-list';
import { colourOf, type LegendEntry } from '../model/status-legend';
import type { Rows } from '../model/workspace';
import type { Summary } from './summary';

/** Open actions by what their leads say. One without a status has not been started, as far as anybody has said. */
export function openByStatus({ actions }: Pick<Rows, 'actions'>, legend: readonly LegendEntry[]): Summary['openByStatus'] {
  const open = actions.filter(isOpen);
  return actionStatuses.values
    .filter((status) => isOpen({ status }))
    .map((status) => ({
      status,
      count: open.filter((action) => (action.status ?? 'Not started') === status).length,
      colour: colourOf(status, legend),
    }));
}
