import { indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import { defineRule } from '../rule';
import { thatId, unknownIds } from '../unknown-ids';

export const unknownMeasure = defineRule({
  id: 'unknown-measure',
  severity: 'error',
  summary: 'A value belongs to a measure that exists.',
  readsEveryRow: { measures: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} is for measure ${shownIds(missing)}, but no measure has ${thatId(missing)}.`,
  repair: 'Write the ID of a measure that exists, or add the measure.',
  check: (workspace) => unknownIds(workspace, { measureValues: ['measure'] }, indexById(workspace.measures)),
});
