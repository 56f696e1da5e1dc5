import type { Collection } from '../domain/model/collection';
import { MODULE_IDS, type ModuleId } from '../domain/model/module';
import { collectionsOf } from '../domain/model/modules';
import { MODULES_NAME, SCHEMA_VERSION_NAME } from './hidden-names';

/** Of the workbook as this version writes it. A workbook with a higher one comes from a newer add-in. */
export const SCHEMA_VERSION = 2;

/** What a workspace says of itself: by which version it was written, and which modules it has. */
export interface WorkspaceMarks {
  readonly schemaVersion: number;
  readonly modules: readonly ModuleId[];
}

/** @returns null where these names of a workbook tell of no workspace. */
export function marksOf(names: ReadonlyMap<string, string>): WorkspaceMarks | null {
  const schemaVersion = /^=(\d+)$/.exec(names.get(SCHEMA_VERSION_NAME) ?? '')?.[1];
  if (schemaVersion === undefined) return null;
  const named = /^="([^"]*)"$/.exec(names.get(MODULES_NAME) ?? '')?.[1]?.split(',') ?? [];
  return { schemaVersion: Number(schemaVersion), modules: MODULE_IDS.filter((id) => id === 'core' || named.includes(id)) };
}

/** All that a workspace of the first version has: its `core` was smaller, and there were no other modules. */
const IN_VERSION_1: readonly Collection[] = ['goals', 'actions', 'stakeholders', 'commitmentRatings'];

/** The tables that a workspace must have, by what it says of itself. */
export function expectedCollections({ schemaVersion, modules }: WorkspaceMarks): readonly Collection[] {
  return schemaVersion < 2 ? IN_VERSION_1 : collectionsOf(modules);
}
