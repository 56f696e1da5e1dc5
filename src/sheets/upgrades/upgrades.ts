import type { WorkspaceMarks } from '../schema-version';
import { from1To2 } from './from-1-to-2';
import type { UpgradeStep } from './upgrade';

/** Every step there is, from the first version on: all versions that were ever released come up to the present one. */
const STEPS: readonly UpgradeStep[] = [from1To2];

/** The step that this workspace needs next; null where it is of the present version. */
export function nextUpgrade({ schemaVersion }: WorkspaceMarks): UpgradeStep | null {
  return STEPS.find(({ from }) => from === schemaVersion) ?? null;
}
