import { changesSince } from '../../../src/domain/changes/changes-since';
import type { Comparison } from '../../../src/domain/changes/compared';
import { takeSnapshot, type Earlier } from '../../../src/domain/changes/snapshot';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import type { Snapshot } from '../../../src/domain/model/snapshot';
import type { Workspace } from '../../../src/domain/model/workspace';
import { goalStatuses } from '../../../src/domain/summary/goal-status';
import type { Since } from '../../../src/domain/summary/summary';

/** The day of the earlier report in examples. */
export const EARLIER_DAY = calendarDate('2026-11-10');

/** What was kept of a workspace on an earlier day. */
export function keptOf(then: Workspace, previous: Snapshot | null = null): Snapshot {
  return takeSnapshot({ ...then, today: EARLIER_DAY }, { goals: goalStatuses(then, [], []), previous });
}

export function reportOf(snapshot: Snapshot): Earlier {
  return { snapshot, on: snapshot.on, from: { kind: 'report' } };
}

/** What is told of today’s workspace beside what was kept of it then. */
export function since(earlier: Earlier | Snapshot | Workspace, now: Workspace, given: Partial<Comparison> = {}): Since {
  const known = 'from' in earlier ? earlier : reportOf('version' in earlier ? earlier : keptOf(earlier));
  return changesSince(known, now, { goals: goalStatuses(now, [], []), withRatings: true, ...given });
}

/** `Slipped: A1 “…” slipped from 27 Nov 2026 to 18 Dec 2026.`, a line a sentence; a sentence without a heading stands alone. */
export function lines({ sections }: Since): string[] {
  return sections.flatMap(({ heading, sentences }) => sentences.map(({ text }) => `${heading === null ? '' : `${heading}: `}${text}`));
}
