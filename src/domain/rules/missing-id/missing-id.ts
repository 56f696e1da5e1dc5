import { IDENTIFIED, type Workspace } from '../../model/workspace';
import { defineRule } from '../rule';

export const missingId = defineRule({
  id: 'missing-id',
  severity: 'error',
  summary: 'Every row of a table with IDs has one.',
  message: (_data: null, row) => `${row} has no ID yet.`,
  repair: 'Give it the next free ID, one that no row has had before.',
  *check(workspace: Workspace) {
    for (const collection of IDENTIFIED)
      for (const [index, { id }] of workspace[collection].entries())
        if (id === null) yield { at: { collection, index, field: 'id' }, data: null };
  },
});
