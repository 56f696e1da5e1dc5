import { MODULE_IDS, type ModuleId } from '../domain/model/module';
import type { ExcelPort } from '../excel/excel-port';
import { findWorkspace as lookForWorkspace, type FoundWorkspace } from '../excel/find-workspace';
import { SCHEMA_VERSION } from '../sheets/schema-version';
import { succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

export interface OpenWorkspace {
  readonly team: string | null;
  /** The modules that can be added to it. */
  readonly addable: readonly ModuleId[];
}

export const findWorkspace = {
  id: 'find-workspace',
  label: 'Look for a workspace',
  /** A first look, in one round trip: whether there is a workspace, whose it is, and what it lacks. */
  async run(host: ExcelPort): Promise<Outcome<{ workspace: OpenWorkspace | null }>> {
    return attempt(async () => {
      const found = await lookForWorkspace(host);
      return succeeded({ workspace: found && { team: found.team, addable: addableTo(found) } });
    });
  },
};

/** Modules are added to workspaces of this version only: they lean on what came with it. */
function addableTo({ schemaVersion, modules }: FoundWorkspace): ModuleId[] {
  return schemaVersion === SCHEMA_VERSION ? MODULE_IDS.filter((id) => !modules.includes(id)) : [];
}
