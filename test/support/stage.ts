import type { Browser } from 'playwright-core';
import type { RunningSite } from '../../src/host/workbench/server';
import { launchBrowser, serveWorkbench } from './browser';

/** A browser, and the address of the built workbench: there while the tests of a file run. */
export interface Stage {
  readonly browser: Browser;
  readonly address: string;
}

/** Opens a stage before the tests of a file and closes it after them. Called at the top of the file, before its own hooks. */
export function setStage(): Stage {
  let open: { readonly browser: Browser; readonly site: RunningSite } | undefined;
  const opened = (): NonNullable<typeof open> => {
    if (open === undefined) throw new Error('The stage is open in tests and hooks only');
    return open;
  };
  beforeAll(async () => {
    open = { browser: await launchBrowser(), site: await serveWorkbench() };
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.site.close();
  });
  return {
    get browser() {
      return opened().browser;
    },
    get address() {
      return opened().site.address;
    },
  };
}
