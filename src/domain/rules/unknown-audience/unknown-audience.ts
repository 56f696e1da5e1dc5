import { EVERYBODY } from '../../model/field';
import { identifierKey, indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import type { Workspace } from '../../model/workspace';
import { defineRule } from '../rule';
import { thatId, unknownIds } from '../unknown-ids';

export const unknownAudience = defineRule({
  id: 'unknown-audience',
  severity: 'error',
  summary: 'Communications are for stakeholders that exist.',
  readsEveryRow: { stakeholders: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} is for ${shownIds(missing)}, but no stakeholder has ${thatId(missing)}.`,
  repair: 'Write the IDs of stakeholders that exist, or All.',
  check: (workspace) => unknownIds(workspace, { communications: ['audience'] }, known(workspace)),
});

function known({ stakeholders }: Pick<Workspace, 'stakeholders'>): ReadonlySet<string> {
  return new Set([identifierKey(EVERYBODY), ...indexById(stakeholders).keys()]);
}
