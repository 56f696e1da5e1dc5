import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { AUDIENCES } from '../../src/domain/model/audience';
import { strings as report } from '../../src/taskpane/report/strings';
import { VIEW_IDS } from '../../src/taskpane/view';
import { PanePage } from '../support/pane-page';
import { MARK, plantedBook, PLANTS, type Planted } from '../support/planted-book';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const PROJECT = join(__dirname, '../..');
const OFFICE_JS = join(PROJECT, 'node_modules/@microsoft/office-js/dist');
const { POLICIES, policyText } = createRequire(__filename)(join(PROJECT, 'content-security-policy.js')) as {
  POLICIES: Record<'excel' | 'workbench', object>;
  policyText: (policy: object) => string;
};

const stage = setStage();

describe('the content security policy', () => {
  test.each(['taskpane.html', 'commands.html'])('of %s refuses what was slipped in, each in its way', async (name) => {
    const page = await stage.browser.newPage();
    const gone: string[] = [];
    page.on('requestfinished', (request) => gone.push(request.url()));
    page.on('requestfailed', (request) => request.failure()?.errorText === 'csp' || gone.push(request.url()));
    await page.goto(`${stage.address}${name}`);
    expect(await refusals(page)).toEqual(REFUSED);
    expect(gone.filter((url) => !url.startsWith(stage.address))).toEqual([]);
    await page.context().close();
  });

  test('of the workbench’s own page refuses scripts, frames and requests', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.address);
    await page.evaluate(() => window.workbench.ready);
    const allowed = ['style element', 'style attribute'];
    expect(await refusals(page)).toEqual({ ...REFUSED, ...Object.fromEntries(allowed.map((what) => [what, 'done'])) });
    await page.context().close();
  });

  test('of the add-in in a real Excel lets Microsoft’s office.js in from its own address, and the pane works', async () => {
    const fromMicrosoft: string[] = [];
    const workbench = await WorkbenchPage.open(stage.context, stage.address, '', async (page) => {
      // The pages of the two builds differ in these two texts alone (test/manifest/build.test.ts).
      await page.route('**/taskpane.html*', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace(policyText(POLICIES.workbench), policyText(POLICIES.excel)).replace('office-js/office.js', `${MICROSOFT}office.js`);
        const { 'content-security-policy': _, ...headers } = answer.headers();
        await route.fulfill({ status: 200, headers, body });
      });
      await page.route(`${MICROSOFT}**`, async (route) => {
        const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
        fromMicrosoft.push(file);
        await route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(OFFICE_JS, file)) });
      });
    });
    const pane = new PanePage(workbench);
    await pane.createSample();
    for (const view of VIEW_IDS) await pane.open(view);
    expect(fromMicrosoft).toEqual(expect.arrayContaining(['office.js', 'excel-mac-16.00.js', 'en-us/office_strings.js']));
    expect(workbench.troubles.filter((trouble) => !trouble.startsWith(`Asked for ${MICROSOFT}`))).toEqual([]);
    expect(await refusals(pane.frame)).toEqual(REFUSED);
    await workbench.close();
  });
});

test('pane and workbench ask nobody but their own server, from the first page to the saved copy', async () => {
  const workbench = await WorkbenchPage.open(stage.context, stage.address);
  const asked: string[] = [];
  workbench.page.on('request', (request) => asked.push(request.url()));
  const pane = new PanePage(workbench);
  await pane.createSample();
  await pane.check();
  for (const view of VIEW_IDS) await pane.open(view);
  await pane.open('report');
  await pane.button(report.waysOut.write).click();
  await pane.button(report.waysOut.show).click();
  await workbench.activeSheetIs('Report 1');
  await save(workbench.page, () => workbench.page.getByRole('button', { name: 'Save a copy' }).click());
  await save(workbench.page, async () => {
    await pane.button(report.send.report).click();
    await workbench.pane.getByRole('menuitem', { name: report.send.docx }).click();
  });
  expect(asked.length).toBeGreaterThan(VIEW_IDS.length);
  expect(asked.filter((url) => !url.startsWith(stage.address) && !url.startsWith('blob:'))).toEqual([]);
  expect(workbench.troubles).toEqual([]);

  // The ear for it is not deaf.
  await workbench.page.route('https://elsewhere.example/**', (route) => route.abort());
  await workbench.page.evaluate(() => void window.open('https://elsewhere.example/'));
  await workbench.page.context().waitForEvent('requestfailed');
  await workbench.close();
});

describe.each<Planted>(['free texts', 'all texts'])('markup, scripts and links planted in %s of the tables', (planted) => {
  test('are shown as the texts that they are, in every view and on every sheet', async () => {
    const { book, cells } = await plantedBook(planted);
    expect(cells).toBeGreaterThan(planted === 'all texts' ? 600 : 200);
    const workbench = await WorkbenchPage.open(stage.context, stage.address);
    const { page } = workbench;
    page.on('dialog', (dialog) => {
      workbench.troubles.push(`A dialog said ${dialog.message()}`);
      void dialog.dismiss();
    });
    await workbench.openBook(book);
    const pane = new PanePage(workbench);
    const shown: string[] = [];
    const look = async (): Promise<void> => {
      expect(await harm(page, pane.frame)).toEqual([]);
      shown.push(await pane.frame.evaluate(() => document.body.innerText));
    };
    await pane.check();
    for (const view of VIEW_IDS) {
      await pane.open(view);
      await look();
      await unfoldAll(pane.frame);
      await look();
    }
    await pane.open('report');
    for (const audience of AUDIENCES) {
      await workbench.pane.getByRole('radio', { name: new RegExp(`^${report.audience.names[audience]}`) }).check();
      await look();
    }
    // In each view but the settings, whose texts are ours, at least the name of the team is read as it was typed.
    expect(shown.filter((text) => text.includes('<')).length).toBeGreaterThan(VIEW_IDS.length);
    let charts = 0;
    for (const { name } of book.sheets.filter(({ visibility }) => visibility === 'Visible')) {
      await pane.frame.evaluate((sheet) => Excel.run(async (context) => context.workbook.worksheets.getItem(sheet).activate()), name);
      await workbench.activeSheetIs(name);
      charts += await page.locator('.chart-layer svg').count();
      expect(await harm(page, pane.frame)).toEqual([]);
    }
    expect(charts).toBeGreaterThan(0);
    expect(workbench.troubles).toEqual([]);

    // The eye for it is not blind.
    await pane.frame.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), PLANTS.join(''));
    expect((await harm(page, pane.frame)).length).toBeGreaterThan(5);
    await workbench.close();
  });
});

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const REFUSED = {
  'inline script': 'script-src-elem',
  'script of another server': 'script-src-elem',
  'handler in an attribute': 'script-src-attr',
  'eval': 'script-src',
  'new Function': 'script-src',
  'style element': 'style-src-elem',
  'style attribute': 'style-src-attr',
  'picture of another server': 'img-src',
  'frame of another server': 'frame-src',
  'request to another server': 'connect-src',
  'beginning of addresses': 'base-uri',
  'form': 'form-action',
} as const;

/** Tries each thing in the page, and says which directive has refused it, or `done`. */
async function refusals(page: Page | Frame): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const what of Object.keys(REFUSED) as (keyof typeof REFUSED)[]) found[what] = await page.evaluate(slipIn, what);
  return found;
}

function slipIn(what: keyof typeof REFUSED): Promise<string> {
  const elsewhere = 'https://elsewhere.example/';
  const add = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
  const ways: Record<keyof typeof REFUSED, () => unknown> = {
    'inline script': () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.slipped = true' })),
    'script of another server': () => document.body.append(Object.assign(document.createElement('script'), { src: `${elsewhere}x.js` })),
    'handler in an attribute': () => add('<img src="data:," onerror="window.slipped = true">'),
    // By the ways that a linter does not see, as somebody who slips something in would.
    'eval': () => (Reflect.get(window, 'eval') as (code: string) => unknown)('1'),
    'new Function': () => Reflect.construct<readonly string[], unknown>(Reflect.get(window, 'Function'), ['return 1']),
    'style element': () => add('<style>body { outline: 0 }</style>'),
    'style attribute': () => add('<p style="outline: 0"></p>'),
    'picture of another server': () => add(`<img src="${elsewhere}x.png">`),
    'frame of another server': () => add(`<iframe src="${elsewhere}"></iframe>`),
    'request to another server': () => void fetch(elsewhere).catch(() => undefined),
    'beginning of addresses': () => document.head.append(Object.assign(document.createElement('base'), { href: elsewhere })),
    'form': () => {
      // Into a frame of its own: Chromium shows a refused form's error page where the answer would have been shown.
      const answer = Object.assign(document.createElement('iframe'), { name: 'answer' });
      const form = Object.assign(document.createElement('form'), { action: elsewhere, method: 'post', target: 'answer' });
      document.body.append(answer, form);
      form.submit();
    },
  };
  return new Promise((tell) => {
    const refused = (event: SecurityPolicyViolationEvent): void => {
      if (what === 'handler in an attribute' && event.effectiveDirective === 'img-src') return;
      document.removeEventListener('securitypolicyviolation', refused);
      tell(event.effectiveDirective);
    };
    document.addEventListener('securitypolicyviolation', refused);
    // In a task of the page's own: what is run from outside is let off the policy.
    setTimeout(() => {
      try {
        ways[what]();
      } catch (trouble) {
        if (!(trouble instanceof EvalError)) throw trouble;
      }
      setTimeout(() => tell('done'), 1000);
    });
  });
}

/** What a planted text has become beyond a text, in the page and in its pane. */
async function harm(page: Page, pane: Frame): Promise<string[]> {
  const found = [page.mainFrame(), pane].map((frame) =>
    frame.evaluate((mark) => {
      const made = 'img[src="x"], script:not([src]), [onerror], [onload], [onclick], iframe[srcdoc], base, form[action], [href^="javascript:" i], [src^="javascript:" i], [href*="elsewhere.example"]';
      return [...(mark in window ? [`${mark} was set`] : []), ...[...document.querySelectorAll(made)].map(({ outerHTML }) => outerHTML.slice(0, 120))];
    }, MARK),
  );
  return (await Promise.all(found)).flat();
}

/** Unfolds what can be; menus open over the view, and hold words of ours. */
async function unfoldAll(pane: Frame): Promise<void> {
  const folded = pane.getByRole('tabpanel').locator('button[aria-expanded="false"]:not([aria-haspopup])');
  for (let count = await folded.count(), round = 0; count > 0 && round < 30; count = await folded.count(), round++) await folded.first().click();
}

async function save(page: Page, ask: () => Promise<void>): Promise<void> {
  const download = page.waitForEvent('download');
  await ask();
  await (await download).path();
}
