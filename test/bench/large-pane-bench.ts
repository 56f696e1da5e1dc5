import type { Browser } from 'playwright-core';
import type { Book } from '../../src/host/model/book';
import type { RunningSite } from '../../src/host/workbench/server';
import { MARKS } from '../../src/taskpane/marks';
import { strings } from '../../src/taskpane/strings';
import type { ViewId } from '../../src/taskpane/view';
import { findBrowser, launchBrowser } from '../support/browser';
import { closeAll, openWorkspace, TODAY } from '../support/open-workspace';
import type { PanePage } from '../support/pane-page';
import type { WorkbenchPage } from '../support/workbench-page';
import type { Build } from './build-pane';
import { bytes, counted, milliseconds, ratio, said, type Figure } from './figures';
import { LARGE, openLarge } from './large-book';
import { tasksOf, type Task } from './main-thread';
import { openWorkbench, serveBuilt } from './pane-bench';

/** The sheet beside ours is left out here: the pane never reads it, and the workbench takes minutes to open it. */
const SIZE = { ...LARGE, otherCells: 0 };

/** How the pane answers beside the workbook of a large region, held against the same beside the sample. Times are the processor's. */
export async function benchLargePane({ folder }: Build): Promise<Figure[]> {
  if (findBrowser() === undefined) return [said('left out: no Chromium, Chrome or Edge was found on this machine', '')];
  const browser = await launchBrowser();
  const site = await serveBuilt(folder);
  try {
    const small = await tourOf(browser, site, (await openWorkspace()).book);
    const opened = await openLarge(SIZE, new Date(`${TODAY}T12:00:00`));
    opened.close();
    return figuresOf(small, await tourOf(browser, site, opened.host.book));
  } finally {
    closeAll();
    await browser.close();
    await site.close();
  }
}

const VIEWS = ['people', 'plan', 'meeting', 'report', 'home', 'check'] as const satisfies readonly ViewId[];

interface Tour {
  /** What opening each view took. */
  readonly views: ReadonlyMap<ViewId, readonly Task[]>;
  /** Of the page in the end: the pane, and the workbook with its Excel. */
  readonly heap: number;
  readonly burst: Burst;
}

/** Many edits at once, and what the pane read after them. */
interface Burst {
  readonly readings: number;
  readonly bytes: number;
  /** Of a reading of all. */
  readonly bytesOfAll: number;
}

async function tourOf(browser: Browser, site: RunningSite, book: Book): Promise<Tour> {
  const { workbench, pane } = await openWorkbench(browser, site);
  workbench.page.setDefaultTimeout(PATIENCE);
  await workbench.openBook(book);
  await pane.open('settings');
  await workbench.page.evaluate(noteExchanges, EXCEL);
  await atRest(workbench, pane);
  const session = await workbench.page.context().newCDPSession(workbench.page);
  const views = new Map<ViewId, Task[]>();
  for (const view of VIEWS) {
    views.set(
      view,
      await tasksOf(session, EXCEL, async () => {
        await pane.open(view);
        await atRest(workbench, pane);
      }),
    );
  }
  const burst = await burstOf(workbench, pane);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await workbench.close();
  return { views, burst, heap: usedSize };
}

async function burstOf(workbench: WorkbenchPage, pane: PanePage): Promise<Burst> {
  await workbench.page.evaluate(forgetExchanges);
  const readings = (): Promise<number> => pane.frame.evaluate((mark) => performance.getEntriesByName(mark).length, MARKS.workbookRead);
  const before = await readings();
  await workbench.runInPane(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    for (let row = 6; row < 56; row++) sheet.getRange(`E${row}`).values = [[`Lead ${row}`]];
    await context.sync();
  });
  await atRest(workbench, pane);
  const read = { readings: (await readings()) - before, bytes: await workbench.page.evaluate(bytesExchanged) };
  await workbench.page.evaluate(forgetExchanges);
  await pane.button(strings.freshness.readNow).click();
  await pane.frame.waitForFunction(([mark, known]) => performance.getEntriesByName(mark).length > known, [MARKS.workbookRead, before + read.readings] as const);
  return { ...read, bytesOfAll: await workbench.page.evaluate(bytesExchanged) };
}

/** Milliseconds: people do not notice a shorter wait. */
const SHORT = 150;
/** How much longer the longest task of a view may be than with the sample, which draws about as much. */
const MOST_RATIO = 6;

function figuresOf(small: Tour, large: Tour): Figure[] {
  const { readings, bytes: read, bytesOfAll } = large.burst;
  const longest = (tour: Tour, view: ViewId, isMarked: boolean): number => Math.max(0, ...(tour.views.get(view) ?? []).filter((task) => task.isMarked === isMarked).map((task) => task.milliseconds));
  const most = (tour: Tour): number => Math.max(...VIEWS.map((view) => longest(tour, view, false)));
  return [
    said('rows', `${SIZE.actions.toLocaleString('en-GB')} actions, ${SIZE.stakeholders.toLocaleString('en-GB')} stakeholders, ${SIZE.ratings.toLocaleString('en-GB')} ratings`),
    ...VIEWS.flatMap((view) => {
      const withExcel = longest(large, view, true);
      return [
        said(`opening ${strings.views[view].label}: longest task`, milliseconds(longest(large, view, false)), `< ${SHORT} ms`),
        said('  the same beside the sample', milliseconds(longest(small, view, false))),
        ...(withExcel > 0 ? [said('  longest in which Excel answers, here in the same page', milliseconds(withExcel))] : []),
      ];
    }),
    ratio('longest task of all, to that beside the sample', most(large) / most(small), MOST_RATIO),
    counted('readings after 50 edits at once', readings, 1),
    ratio('  bytes, to those of reading all', read / bytesOfAll, 0.7),
    said('  bytes', bytes(read)),
    said('memory of the page: the pane, the workbook and its Excel', bytes(large.heap)),
  ];
}

/** Milliseconds: the workbook is opened in the page. */
const PATIENCE = 600_000;
const EXCEL = 'bench: Excel answers';

/** Until nothing has been asked of Excel for a while, and the page has nothing else to do. */
async function atRest({ page }: WorkbenchPage, { frame }: PanePage): Promise<void> {
  await page.waitForFunction(() => performance.now() - window.benchExchanges.last > 1500, null, { polling: 200 });
  await frame.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

/** Runs in the workbench's page. */
function noteExchanges(mark: string): void {
  const { host } = window.workbench.session;
  const process = host.process.bind(host);
  window.benchExchanges = { last: performance.now(), bytes: 0 };
  host.process = (body) => {
    performance.mark(mark);
    const answer = process(body);
    window.benchExchanges.bytes += answer.length;
    window.benchExchanges.last = performance.now();
    return answer;
  };
}

function forgetExchanges(): void {
  window.benchExchanges.bytes = 0;
}

function bytesExchanged(): number {
  return window.benchExchanges.bytes;
}

declare global {
  interface Window {
    benchExchanges: { last: number; bytes: number };
  }
}
