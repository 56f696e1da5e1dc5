import { identifierKey, indexById } from '../../model/identifier';
import { shownId } from '../../model/row-name';
import { IDENTIFIED, type Workspace } from '../../model/workspace';
import { defineRule } from '../rule';

export const duplicateId = defineRule({
  id: 'duplicate-id',
  severity: 'error',
  summary: 'No two rows of a table share an ID.',
  message: ({ id }: { id: string }, row) => `${row} has the ID ${shownId(id)}, which an earlier row has already.`,
  repair: 'Give this row the next free ID, and look where the old one is named.',
  *check(workspace: Workspace) {
    for (const collection of IDENTIFIED) {
      const firsts = indexById(workspace[collection]);
      for (const [index, { id }] of workspace[collection].entries())
        if (id !== null && (firsts.get(identifierKey(id)) ?? index) !== index) yield { at: { collection, index, field: 'id' }, data: { id } };
    }
  },
});
