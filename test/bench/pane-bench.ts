import type { CDPSession } from 'playwright-core';
import { launchBrowser, serveWorkbench } from '../support/browser';
import { closeAll, openWorkspaceOf } from '../support/open-workspace';
import { PanePage } from '../support/pane-page';
import { WorkbenchPage } from '../support/workbench-page';
import { action, goal } from '../support/workspace-builders';
import { milliseconds, said, type Figure } from './figures';

const FINDINGS = 2000;

/** What is typed into the filter, letter by letter; every part of it leaves other problems. */
const TYPED = 'lead a19';

/** What the pane costs in the workbench. It has to be built (`npm run build:workbench`). */
export async function benchPane(): Promise<Figure[]> {
  const browser = await launchBrowser();
  const site = await serveWorkbench();
  try {
    const workbench = await WorkbenchPage.open(browser, site.address);
    const { book } = await openWorkspaceOf({ goals: [goal()], actions: Array.from({ length: FINDINGS }, (_, index) => action({ id: `A${index + 1}`, lead: null })) });
    await workbench.openBook(book);
    return [await benchFilter(workbench)];
  } finally {
    closeAll();
    await site.close();
    await browser.close();
  }
}

/** The longest of the keystrokes: all the script that it sets off, until the list is drawn. */
async function benchFilter(workbench: WorkbenchPage): Promise<Figure> {
  const pane = new PanePage(workbench);
  await pane.open('check');
  const cdp = await workbench.page.context().newCDPSession(workbench.page);
  // The processor's time, not the wall's: others use the machine, too.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await workbench.pane.getByRole('searchbox', { name: 'Find in problems' }).focus();
  const spent: number[] = [];
  for (const letter of TYPED) {
    const before = await scriptTime(cdp);
    await workbench.page.keyboard.type(letter);
    await pane.frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 150))));
    spent.push((await scriptTime(cdp)) - before);
  }
  return said(`a keystroke in the filter over ${FINDINGS.toLocaleString('en-GB')} problems, script`, milliseconds(Math.max(...spent)), '< 50 ms');
}

/** All script of the page and its pane until now; milliseconds. */
async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}
