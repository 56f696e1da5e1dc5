import type { Browser } from 'playwright-core';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { serve, workbenchSite, type RunningSite } from '../../src/host/workbench/server';
import { MARKS } from '../../src/taskpane/marks';
import { launchBrowser } from '../support/browser';
import { closeAll, openWorkspace, openWorkspaceOf, TODAY } from '../support/open-workspace';
import { PanePage } from '../support/pane-page';
import { WorkbenchPage } from '../support/workbench-page';
import { action, goal } from '../support/workspace-builders';
import type { Build } from './build-pane';
import { benchEdit } from './edit-bench';
import { milliseconds, said, type Figure } from './figures';

/** The pane in the workbench, in a browser: until it can be used, a key in the filter of Check, and an edit in the grid. */
export async function benchPane({ folder }: Build): Promise<Figure[]> {
  const browser = await launchBrowser();
  const site = await serveBuilt(folder);
  try {
    return [...(await benchOpening(browser, site)), ...(await benchFilter(browser, site)), ...(await benchEditing(browser, site))];
  } finally {
    closeAll();
    await browser.close();
    await site.close();
  }
}

/** From the pane's address to its first view, with the sample open beside it. */
async function benchOpening(browser: Browser, site: RunningSite): Promise<Figure[]> {
  const { workbench, pane } = await openWorkbench(browser, site);
  await workbench.page.addInitScript(markDrawn, DRAWN);
  const { book } = await openWorkspace();
  let least: Opening | undefined;
  for (let time = 0; time < TIMES; time++) {
    await workbench.openBook(book);
    const opening = await openingOf(pane);
    if (least === undefined || opening.drawn < least.drawn) least = opening;
  }
  await workbench.close();
  const { scripts = 0, officeReady = 0, workbookRead = 0, drawn = 0 } = least ?? {};
  return [
    said('to the first view, with the sample open', milliseconds(drawn), '< 3 s'),
    said('  page, office.js and the pane’s own scripts', milliseconds(scripts)),
    said('  Office ready', milliseconds(officeReady - scripts)),
    said('  workbook read and judged', milliseconds(workbookRead - officeReady)),
    said('  Home loaded and drawn', milliseconds(drawn - workbookRead)),
  ];
}

/** Milliseconds since the pane's page was asked for. */
interface Opening {
  readonly scripts: number;
  readonly officeReady: number;
  readonly workbookRead: number;
  readonly drawn: number;
}

async function openingOf({ frame }: PanePage): Promise<Opening> {
  await frame.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, DRAWN);
  return frame.evaluate(
    ({ officeReady, workbookRead, drawn }) => {
      const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const at = (mark: string): number => performance.getEntriesByName(mark)[0]?.startTime ?? NaN;
      return { scripts: page?.domContentLoadedEventStart ?? NaN, officeReady: at(officeReady), workbookRead: at(workbookRead), drawn: at(drawn) };
    },
    { ...MARKS, drawn: DRAWN },
  );
}

const DRAWN = 'bench: drawn';

/** Runs in each page before its scripts: marks when the pane's first view has been painted. */
function markDrawn(mark: string): void {
  if (!location.pathname.endsWith('taskpane.html')) return;
  new MutationObserver((_, observer) => {
    if (document.querySelector('[role="tabpanel"] h3') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
  }).observe(document, { childList: true, subtree: true });
}

/** What a key costs in the filter over so many findings: all script that follows until the page is at rest. */
async function benchFilter(browser: Browser, site: RunningSite): Promise<Figure[]> {
  const { workbench, pane } = await openWorkbench(browser, site);
  const { book } = await openWorkspaceOf({ goals: [goal()], actions: Array.from({ length: FINDINGS }, (_, index) => action({ id: `A${index + 1}`, lead: null })) });
  await workbench.openBook(book);
  await pane.open('check');
  const session = await workbench.page.context().newCDPSession(workbench.page);
  // The processor's time, not the wall's: others use the machine, too.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptOf = async (work: () => Promise<void>): Promise<number> => {
    const script = async (): Promise<number> => 1000 * ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
    const before = await script();
    await work();
    await pane.frame.evaluate(atRest);
    return (await script()) - before;
  };
  const filter = workbench.pane.getByRole('searchbox');
  await filter.focus();
  await scriptOf(async () => undefined);
  const rest = await scriptOf(async () => undefined);
  const keys: number[] = [];
  for (const key of TYPED) keys.push(await scriptOf(() => workbench.type(key)));
  if ((await filter.inputValue()) !== TYPED) throw new Error('The filter did not take what was typed');
  for (const _ of TYPED) keys.push(await scriptOf(() => workbench.press('Backspace')));
  await workbench.close();
  keys.sort((less, more) => less - more);
  const what = `a key in the filter of Check over ${(FINDINGS + 1).toLocaleString('en-GB')} findings: script`;
  return [
    said(`${what}, usual`, milliseconds(keys[Math.floor(keys.length / 2)] ?? NaN), '< 50 ms'),
    said(`${what}, most of ${keys.length}`, milliseconds(keys.at(-1) ?? NaN), '< 50 ms'),
    said('  of which the page also takes at rest', milliseconds(rest)),
  ];
}

const FINDINGS = 2_000;
const TYPED = 'a19 lead';

/** Until React has drawn what can wait, and the browser has nothing else to do. */
async function atRest(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((done) => requestIdleCallback(done));
}

/** An edit in the grid beside so many actions, until the pane shows it. */
async function benchEditing(browser: Browser, site: RunningSite): Promise<Figure[]> {
  const { workbench, pane } = await openWorkbench(browser, site);
  const { settings: _, ...sample } = sampleWorkspace(TODAY);
  const actions = Array.from({ length: ACTIONS }, (_each, index) => ({ ...sample.actions[index % sample.actions.length], id: `A${index + 1}`, dependsOn: [] }) as (typeof sample.actions)[number]);
  const { book } = await openWorkspaceOf({ ...sample, actions });
  await workbench.openBook(book);
  const figures = await benchEdit(workbench, pane, `an edit in the grid beside ${ACTIONS.toLocaleString('en-GB')} actions`);
  await workbench.close();
  return figures;
}

const ACTIONS = 1_000;
/** Of so many, the quickest: other work disturbs the others more. */
const TIMES = 3;

export async function openWorkbench(browser: Browser, { address }: RunningSite): Promise<{ workbench: WorkbenchPage; pane: PanePage }> {
  const workbench = await WorkbenchPage.open(browser, address, `?today=${TODAY}`);
  await workbench.page.addInitScript(NAMER);
  await workbench.page.evaluate(NAMER);
  return { workbench, pane: new PanePage(workbench) };
}

/** What tsx puts around each function of a function, and so around those that run in a page, where it is not known. */
const NAMER = 'globalThis.__name = (named) => named;';

/** The built workbench on a free port of this machine. */
export async function serveBuilt(folder: string): Promise<RunningSite> {
  const site = await serve({ mounts: workbenchSite.mounts.map((mount) => (mount.path === '/' ? { ...mount, folder } : mount)) }, 0);
  if (site === 'port taken') throw new Error('No port is free on this machine.');
  return site;
}
