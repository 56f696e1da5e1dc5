import { MARKS } from '../../src/taskpane/marks';
import type { Request } from '../../src/host/protocol/request';
import { isTidyingUp } from '../support/open-workspace';
import type { PanePage } from '../support/pane-page';
import type { WorkbenchPage } from '../support/workbench-page';
import { bytes, counted, milliseconds, said, type Figure } from './figures';

/** Empties the leads of some actions, one after the other, and tells of the one that other work on the machine disturbed least. */
export async function benchEdit(workbench: WorkbenchPage, pane: PanePage, title: string): Promise<Figure[]> {
  await workbench.page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await workbench.activeSheetIs('Plan');
  await pane.open('check');
  await pane.frame.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARKS.workbookRead);
  await workbench.page.evaluate(noteEdits);
  let least: Course | undefined;
  for (const cell of CELLS) {
    const course = await courseOf(workbench, pane, cell);
    if (least === undefined || course.shown - course.pressed < least.shown - least.pressed) least = course;
  }
  if (least === undefined) throw new Error('Nothing was edited');
  const { pressed, settled, requests, judged, shown } = least;
  const [reading] = requests;
  if (reading === undefined) throw new Error('Nothing was read');
  return [
    said(`${title}, until Check shows it`, milliseconds(shown - pressed), '< 1 s'),
    said('  written and recalculated in the grid', milliseconds(settled - pressed)),
    said('  quiet time, in case more follows', milliseconds(reading.begun - settled)),
    said('  read by the host', milliseconds(reading.answered - reading.begun)),
    said('  taken in by office.js, and judged', milliseconds(judged - reading.answered)),
    said('  drawn', milliseconds(shown - judged)),
    counted('  round trips of the reading', requests.length, 1),
    said('  bytes out and in', `${bytes(reading.out)} + ${bytes(reading.in)}`),
  ];
}

/** Leads of actions that have one. */
const CELLS = ['E6', 'E7', 'E8'];

/** Milliseconds of one clock, which both windows share. */
interface Course {
  readonly pressed: number;
  /** Written, recalculated, and told to the pane. */
  readonly settled: number;
  readonly requests: readonly { readonly begun: number; readonly answered: number; readonly out: number; readonly in: number }[];
  readonly judged: number;
  readonly shown: number;
}

async function courseOf(workbench: WorkbenchPage, pane: PanePage, cell: string): Promise<Course> {
  await workbench.click(cell);
  const shown = pane.frame.evaluate(untilHeadlineChanges);
  await workbench.page.evaluate(() => window.benchNotes.begin());
  await workbench.press('Delete');
  const end = await shown;
  const judged = await pane.frame.evaluate((mark) => performance.timeOrigin + (performance.getEntriesByName(mark).at(-1)?.startTime ?? NaN), MARKS.workbookRead);
  const { pressed, settled, exchanges } = await workbench.page.evaluate(() => window.benchNotes);
  const requests = exchanges
    .filter(({ body, begun }) => begun < judged && !isTidyingUp((JSON.parse(body) as Request).Actions))
    .map(({ body, answer, ...times }) => ({ ...times, out: Buffer.byteLength(body), in: Buffer.byteLength(answer) }));
  return { pressed, settled, requests, judged, shown: end };
}

interface Notes {
  pressed: number;
  settled: number;
  exchanges: { readonly begun: number; readonly answered: number; readonly body: string; readonly answer: string }[];
  begin(): void;
}

declare global {
  interface Window {
    benchNotes: Notes;
  }
}

/** Runs in the workbench's page: notes when a key is pressed, when the book has settled after it, and what crosses to the host. */
function noteEdits(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const { host } = window.workbench.session;
  const notes: Notes = {
    pressed: 0,
    settled: 0,
    exchanges: [],
    begin: () => Object.assign(notes, { pressed: 0, settled: 0, exchanges: [] }),
  };
  window.benchNotes = notes;
  addEventListener('keydown', ({ timeStamp }) => (notes.pressed ||= performance.timeOrigin + timeStamp), { capture: true });
  host.onSettled(({ by }) => {
    if (by === 'user') notes.settled ||= now();
  });
  const process = host.process.bind(host);
  host.process = (body) => {
    const begun = now();
    const answer = process(body);
    notes.exchanges.push({ begun, answered: now(), body, answer });
    return answer;
  };
}

/** Runs in the pane: gives the time at which another number of problems has been painted. */
function untilHeadlineChanges(): Promise<number> {
  const headline = (): string => document.querySelector('[role="tabpanel"] h3')?.textContent?.split(' ')[0] ?? '';
  const before = headline();
  return new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (headline() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
