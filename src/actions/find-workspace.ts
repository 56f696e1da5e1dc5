import type { ExcelPort } from '../excel/excel-port';
import { findWorkspace as lookForWorkspace } from '../excel/find-workspace';
import { succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

export const findWorkspace = {
  id: 'find-workspace',
  label: 'Look for a workspace',
  /** A first look, in one round trip: whether there is a workspace, and whose it is. */
  async run(host: ExcelPort): Promise<Outcome<{ workspace: { readonly team: string | null } | null }>> {
    return attempt(async () => succeeded({ workspace: await lookForWorkspace(host) }));
  },
};
