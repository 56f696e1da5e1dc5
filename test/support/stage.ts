import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningSite } from '../../src/host/workbench/server';
import { launchBrowser, serveWorkbench } from './browser';

/** A browser, and the address of the built workbench: there while the tests of a file run. */
export interface Stage {
  readonly browser: Browser;
  /** Where workbenches are opened, one after the other: nothing of one is left for the next but its scripts, which are compiled once. */
  readonly context: BrowserContext;
  readonly address: string;
}

/** Opens a stage before the tests of a file and closes it after them. Called at the top of the file, before its own hooks. */
export function setStage(): Stage {
  let open: { readonly browser: Browser; readonly site: RunningSite; readonly context: BrowserContext; readonly keeper: Page } | undefined;
  const opened = (): NonNullable<typeof open> => {
    if (open === undefined) throw new Error('The stage is open in tests and hooks only');
    return open;
  };
  beforeAll(async () => {
    const browser = await launchBrowser(ONE_PROCESS);
    const site = await serveWorkbench();
    const context = await browser.newContext();
    open = { browser, site, context, keeper: await openKeeper(context, site) };
  });
  beforeEach(async () => {
    await opened().keeper.evaluate(() => localStorage.clear());
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.site.close();
  });
  return {
    get browser() {
      return opened().browser;
    },
    get context() {
      return opened().context;
    },
    get address() {
      return opened().site.address;
    },
  };
}

/** The pages of a site share a process, and with it what has been compiled: two thirds of what opening a workbench costs. */
const ONE_PROCESS = '--process-per-site';

/** A page of the site, without a script, that is open all the time: a process without pages would end. */
async function openKeeper(context: BrowserContext, { address }: RunningSite): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}support.html`);
  return page;
}
