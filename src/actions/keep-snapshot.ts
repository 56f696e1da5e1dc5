import { takeSnapshot } from '../domain/changes/snapshot';
import { goalStatuses } from '../domain/summary/goal-status';
import { snapshotBefore, snapshotKeptIn } from '../sheets/snapshot-entries';
import type { StateEdit } from '../sheets/state-edit';
import type { StateReading } from '../sheets/workbook-reading';
import { unpacked } from './earlier';
import type { JudgedWorkspace } from './judge-workbook';

/** What to write on the hidden sheet with a report, so that a later one can tell what is different. */
export async function snapshotToKeep({ workspace, memory, legend }: Pick<JudgedWorkspace, 'workspace' | 'memory' | 'legend'>, state: StateReading | null): Promise<StateEdit> {
  const { packSnapshot } = await import('../sheets/snapshot-packing');
  const before = snapshotBefore(memory.snapshots, workspace.today);
  const snapshot = takeSnapshot(workspace, {
    goals: goalStatuses(workspace, memory.overrides, legend.entries),
    previous: before === null ? null : await unpacked(before),
  });
  return snapshotKeptIn(state, packSnapshot(snapshot));
}
