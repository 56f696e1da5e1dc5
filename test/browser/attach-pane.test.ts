import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve, workbenchSite, type RunningSite } from '../../src/host/workbench/server';
import { launchBrowser } from '../support/browser';

describe('the line before office.js', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attach-pane-'));
  const open: { close(): Promise<void> }[] = [];
  let browser: Browser;

  /** A server of pages that has the built script, as every page of the add-in does. */
  const newOrigin = async (): Promise<RunningSite> => {
    const built = workbenchSite.mounts[0]?.folder ?? '';
    const running = await serve({ mounts: [{ path: '/', folder }, { path: '/built/', folder: built }] }, 0);
    if (running === 'port taken') throw new Error('A free port was asked for.');
    open.push(running);
    return running;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    open.push(browser);
    writeFileSync(join(folder, 'pane.html'), '<title>Pane</title><script src="built/attach-pane.js"></script><script src="after.js"></script>');
    writeFileSync(join(folder, 'after.js'), 'document.title = "Pane, and office.js comes next"');
  });

  afterAll(async () => {
    for (const thing of open.reverse()) await thing.close();
    rmSync(folder, { recursive: true });
  });

  /** The pane in a page that would attach it: its title once loaded, the panes attached, and what went wrong in it. */
  const framed = async (page: RunningSite, pane: RunningSite): Promise<{ titles: string[]; attached: number; troubles: string[] }> => {
    writeFileSync(join(folder, 'around.js'), 'window.attached = []; window.attachPane = (pane) => window.attached.push(pane)');
    writeFileSync(join(folder, 'around.html'), `<script src="around.js"></script><iframe src="${pane.address}pane.html"></iframe>`);
    const tab = await browser.newPage();
    const troubles: string[] = [];
    tab.on('pageerror', ({ message }) => troubles.push(message));
    await tab.goto(`${page.address}around.html`);
    const titles = await Promise.all(tab.frames().slice(1).map((frame) => frame.title()));
    const attached = await tab.evaluate(() => (window as unknown as { attached: unknown[] }).attached.length);
    await tab.close();
    return { titles, attached, troubles };
  };

  test('attaches the pane to a workbench of the same origin', async () => {
    const site = await newOrigin();
    expect(await framed(site, site)).toEqual({ titles: ['Pane, and office.js comes next'], attached: 1, troubles: [] });
  });

  test('does nothing in a page of another origin, such as Excel on the web', async () => {
    expect(await framed(await newOrigin(), await newOrigin())).toEqual({ titles: ['Pane, and office.js comes next'], attached: 0, troubles: [] });
  });

  test('does nothing where the pane is the top window, as in Excel on a desktop', async () => {
    const { address } = await newOrigin();
    const tab = await browser.newPage();
    const troubles: string[] = [];
    tab.on('pageerror', ({ message }) => troubles.push(message));
    await tab.goto(`${address}pane.html`);
    expect(await tab.title()).toBe('Pane, and office.js comes next');
    expect(troubles).toEqual([]);
    await tab.close();
  });
});
