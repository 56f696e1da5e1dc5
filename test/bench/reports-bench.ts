import { FORMS, makeFile, type Form } from '../../src/actions/make-file';
import { summaryFor } from '../../src/domain/audiences/summary-for';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../src/domain/model/collection';
import type { Workspace } from '../../src/domain/model/workspace';
import { runRules } from '../../src/domain/rules/run-rules';
import type { ReportDocument } from '../../src/reports/document';
import { summaryDocument } from '../../src/reports/summary-document';
import { bytes, heldBytes, milliseconds, ratio, said, type Figure } from './figures';
import { largeWorkspace } from './large-workspace';
import { startStopwatch } from './stopwatch';

const TODAY = calendarDate('2026-11-24');
/** Of the sample, which has twelve. */
const ACTIONS = [1_000, 10_000] as const;
const ROWS_OF_AN_ACTION = 9.74;

/** A sent file larger than this deserves a second thought: many mail programs stop at 10 MB. */
const LARGEST: Readonly<Record<Form, number>> = { text: 1e6, markdown: 1e6, html: 1e6, docx: 5e5 };

/** A report of a thousand actions in each form, and how each grows. */
export async function benchReports(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const [usual, large] = ACTIONS.map(reportOf);
  if (usual === undefined || large === undefined) return figures;
  figures.push(said(`summary and paper of ${shown(usual.actions)} actions`, milliseconds(usual.milliseconds)));
  for (const form of FORMS) {
    const cost = await costOf(usual.paper, form);
    const more = await costOf(large.paper, form);
    const title = `${shown(usual.actions)} actions as ${form}`;
    figures.push(
      said(`${title}: time`, milliseconds(cost.milliseconds), form === 'docx' ? '< 1,500 ms' : '< 100 ms'),
      said(`${title}: memory`, bytes(cost.memory)),
      heldBytes(`${title}: size`, cost.size, LARGEST[form]),
      ratio(`growth of ${form} for 10 times the actions`, more.milliseconds / cost.milliseconds, MOST_GROWTH),
    );
  }
  return figures;
}

function reportOf(atLeast: number): { paper: ReportDocument; actions: number; milliseconds: number } {
  const { rows, settings } = largeWorkspace(TODAY, atLeast * ROWS_OF_AN_ACTION);
  const workspace: Workspace = { ...rows, today: TODAY, settings, present: new Set(COLLECTIONS), unreadable: [] };
  const { findings } = runRules(workspace);
  const time = startStopwatch();
  const ground = { workspace, findings, aside: { accepted: [], switchedOff: [] }, notes: new Map(), overrides: [], legend: [], earlier: null };
  const paper = summaryDocument(summaryFor(ground, { audience: 'sig', withRatings: true }));
  return { paper, actions: workspace.actions.length, milliseconds: time() };
}

/** Of several runs, the quickest; the most memory that one of them took, as far as it was seen afterwards. */
async function costOf(paper: ReportDocument, form: Form): Promise<{ milliseconds: number; memory: number; size: number }> {
  const cost = { milliseconds: Infinity, memory: 0, size: 0 };
  for (let run = 0; run < RUNS; run++) {
    const before = process.memoryUsage();
    const time = startStopwatch();
    const { content } = await makeFile(paper, form);
    cost.milliseconds = Math.min(cost.milliseconds, time());
    const after = process.memoryUsage();
    cost.memory = Math.max(cost.memory, after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers);
    cost.size = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  }
  return cost;
}

const RUNS = 4;
/** The work of a few milliseconds is easily disturbed; what grows with the square would be 100. */
const MOST_GROWTH = 25;

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}
