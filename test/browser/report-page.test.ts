import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { summaryFor } from '../../src/domain/audiences/summary-for';
import { AUDIENCES, type Audience } from '../../src/domain/model/audience';
import { runRules } from '../../src/domain/rules/run-rules';
import type { Summary } from '../../src/domain/summary/summary';
import { renderHtml } from '../../src/reports/html';
import { summaryDocument } from '../../src/reports/summary-document';
import { largeWorkspace } from '../bench/large-workspace';
import { GOLDEN_REPORTS, goldenSummary } from '../reports/golden-reports';
import { launchBrowser } from '../support/browser';
import { axeFindings } from '../support/pane-page';
import { TODAY, workspace } from '../support/workspace-builders';

let browser: Browser;
let folder: string;
let page: Page;
let requests: string[];
let troubles: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'report-page-'));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a report as people open a file. */
async function open(html: string): Promise<void> {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  page = await browser.newPage();
  [requests, troubles] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(pathToFileURL(file).href);
}

afterEach(async () => {
  await page.close();
  expect(requests).toEqual([pathToFileURL(join(folder, 'report.html')).href]);
  expect(troubles).toEqual([]);
});

const REPORTS = GOLDEN_REPORTS.filter(({ day }) => day !== '2027-06-24');

test.each(REPORTS)('axe finds nothing in the report for $audience on $day, in any dress', async (report) => {
  await open(renderHtml(summaryDocument(goldenSummary(report))));
  const dresses = [
    { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
    { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
    { colorScheme: 'dark', forcedColors: 'active', media: 'screen' },
    { colorScheme: 'dark', forcedColors: 'none', media: 'print' },
  ] as const;
  const found: string[] = [];
  for (const dress of dresses)
    for (const width of [320, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(dress);
      found.push(...(await axeFindings(page)).map((what) => `${JSON.stringify(dress)} ${width}: ${what}`));
    }
  expect(found).toEqual([]);
});

test.each(REPORTS)('nothing is wider than a narrow screen in the report for $audience on $day, at 200 % either', async (report) => {
  await open(renderHtml(summaryDocument(goldenSummary(report))));
  await page.setViewportSize({ width: 320, height: 800 });
  for (const size of ['100%', '200%']) {
    const wider = await page.evaluate((given) => {
      document.documentElement.style.fontSize = given;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, size);
    expect([size, wider]).toEqual([size, 0]);
  }
});

const PAGES = [
  ...REPORTS.map((report) => ({ of: 'the sample', ...report, make: () => goldenSummary(report) })),
  ...AUDIENCES.map((audience) => ({ of: 'a thousand actions', audience, day: TODAY, make: () => summaryOfMany(audience) })),
];

test.each(PAGES)('the page of the report of $of for $audience on $day is one of A4, and the detail begins a new one', async ({ audience, make }) => {
  await open(renderHtml(summaryDocument(make())));
  await page.emulateMedia({ media: 'print' });
  // A4 between its margins of 14 and 18 mm, in pixels.
  await page.setViewportSize({ width: Math.floor(((210 - 36) / 25.4) * 96), height: 800 });
  const { height, breaks } = await page.evaluate(() => {
    const detail = document.querySelector('.detail');
    const end = detail?.getBoundingClientRect().top ?? document.querySelector('main')?.getBoundingClientRect().bottom ?? Infinity;
    return { height: end + scrollY, breaks: detail === null ? null : getComputedStyle(detail).breakBefore };
  });
  expect(height).toBeLessThanOrEqual(((297 - 28) / 25.4) * 96);
  expect(breaks).toBe(audience === 'board' ? null : 'page');
});

function summaryOfMany(audience: Audience): Summary {
  const { rows, settings } = largeWorkspace(TODAY, 9_000);
  const many = workspace({ ...rows, settings });
  const ground = { workspace: many, findings: runRules(many).findings, aside: { accepted: [], switchedOff: [] }, notes: new Map(), overrides: [], legend: [], earlier: null };
  return summaryFor(ground, { audience, withRatings: true });
}

test('a row of a table is told with its headings on a narrow screen, too', async () => {
  const [report] = REPORTS;
  if (report === undefined) throw new Error('There is no report');
  await open(renderHtml(summaryDocument(goldenSummary(report))));
  await page.setViewportSize({ width: 320, height: 800 });
  const table = page.getByRole('table', { name: 'Active goals, how each stands, and its latest measure' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Goal', 'Status', 'Because', 'Latest measure']);
  expect(await table.getByRole('rowheader').count()).toBe(4);
  expect(await table.getByRole('row').nth(1).getByRole('cell').first().textContent()).toBe('Off track');
});
