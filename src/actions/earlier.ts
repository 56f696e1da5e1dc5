/** What a report is compared with, as workbooks hold it. */
import { earlierOf } from '../domain/changes/earlier-of';
import type { Earlier } from '../domain/changes/snapshot';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { Snapshot } from '../domain/model/snapshot';
import { goalStatuses } from '../domain/summary/goal-status';
import type { ReportMemory } from '../sheets/report-memory';
import { snapshotBefore, type PackedSnapshot } from '../sheets/snapshot-entries';
import type { JudgedWorkspace } from './judge-workbook';

/** The last report of an earlier day, as far as the workbook remembers it; null where it remembers none. */
export async function earlierReport({ snapshots }: Pick<ReportMemory, 'snapshots'>, today: CalendarDate): Promise<Earlier | null> {
  const packed = snapshotBefore(snapshots, today);
  return packed && { snapshot: await unpacked(packed), on: packed.day, from: { kind: 'report' } };
}

/**
 * Another workbook.
 *
 * @param judged read as of the day of the report.
 * @param name the file's, without its folder.
 */
export async function earlierFile({ workspace, memory, legend }: Pick<JudgedWorkspace, 'workspace' | 'memory' | 'legend'>, name: string): Promise<Earlier> {
  const last = memory.snapshots.findLast(({ day }) => day <= workspace.today);
  return earlierOf(workspace, {
    name,
    goals: goalStatuses(workspace, memory.overrides, legend.entries),
    kept: last === undefined ? null : await unpacked(last),
    reports: [...memory.reports.map(({ on }) => on), ...memory.snapshots.map(({ day }) => day)],
  });
}

/** Null where it cannot be read. What unpacks is loaded when there is something to unpack. */
export async function unpacked(packed: PackedSnapshot): Promise<Snapshot | null> {
  const { unpackSnapshot } = await import('../sheets/snapshot-packing');
  const result = unpackSnapshot(packed);
  return result.isReadable ? result.snapshot : null;
}
