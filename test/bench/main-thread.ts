import type { CDPSession } from 'playwright-core';

/** What a page does at a time: meanwhile it neither draws nor hears what people do. */
export interface Task {
  /** Of the processor, so that other work on the machine does not count. */
  readonly milliseconds: number;
  /** Whether the mark was set in it. */
  readonly isMarked: boolean;
}

/**
 * The tasks that some work makes a page do. Frames of its own address share its thread.
 *
 * @param mark the name of a mark (`performance.mark`) by which some are told from others.
 */
export async function tasksOf(session: CDPSession, mark: string, work: () => Promise<void>): Promise<Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'] } });
  await work();
  const isComplete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await isComplete;
  session.off('Tracing.dataCollected', collect);
  // Scripts draw in frames on the main thread alone.
  const threads = new Set(events.filter(({ name }) => name === 'FireAnimationFrame').map(threadOf));
  const marks = events.filter(({ name }) => name === mark);
  return events
    .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
    .map(({ ts, dur = 0, tdur = 0 }) => ({ milliseconds: tdur / 1000, isMarked: marks.some((set) => set.ts >= ts && set.ts <= ts + dur) }));
}

/** As Chromium's trace has it; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** On the wall, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
