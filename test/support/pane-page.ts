import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Locator, Page } from 'playwright-core';
import { strings } from '../../src/taskpane/strings';
import type { ViewId } from '../../src/taskpane/view';
import type { WorkbenchPage } from './workbench-page';

/** Where pictures of the pane are kept, to be looked at after a run. */
const PICTURES = 'out/pictures';

/** How wide the pane is, in pixels, and in which dress people see it. */
export interface PaneLook {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
}

/** The add-in's pane beside the grid, as a person uses it. */
export class PanePage {
  constructor(private readonly workbench: WorkbenchPage) {}

  button(name: string | RegExp): Locator {
    return this.workbench.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  heading(name: string | RegExp): Locator {
    return this.workbench.pane.getByRole('heading', { name });
  }

  /** What went wrong, as a screen reader hears it. */
  get alert(): Locator {
    return this.workbench.pane.getByRole('alert');
  }

  /** Shows another view, and waits until it is there. */
  async open(view: ViewId): Promise<void> {
    const { label, title } = strings.views[view];
    await this.workbench.pane.getByRole('tab', { name: new RegExp(`${label}$`) }).click();
    await this.workbench.pane.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    await this.workbench.pane.getByText(strings.opening).waitFor({ state: 'detached' });
  }

  /** Unfolds something. */
  async unfold(name: string | RegExp): Promise<void> {
    await this.button(name).and(this.workbench.pane.locator('[aria-expanded=false]')).click();
  }

  async createSample(): Promise<void> {
    await this.button('Try the sample').click();
    await this.heading('Northmoor CRT').waitFor();
  }

  async check(): Promise<void> {
    await this.open('check');
    await this.button('Check').click();
    await this.button('Check').waitFor();
  }

  /** `Plan!E13 error`, a line a problem, as the view Check lists them by cause; of what is about a whole table the sheet stands alone. */
  async findings(): Promise<string[]> {
    return this.workbench.pane.getByRole('tabpanel').evaluate((view) =>
      [...view.querySelectorAll('li')].map((line) => {
        const count = line.closest('[role="group"]')?.querySelector('h3 span:last-of-type')?.textContent ?? '';
        return `${line.querySelector('span > span:last-of-type')?.textContent} ${/ (error|warning|prompt)s?$/.exec(count)?.[1]}`;
      }),
    );
  }

  async writeReport(): Promise<void> {
    await this.open('home');
    await this.button('Write the report').click();
    await this.workbench.pane.getByText('Wrote the report on the sheet “Report 1”.').waitFor();
  }

  /** The name of what has the keyboard's focus in the pane, or null where the pane does not have it. */
  async focused(): Promise<string | null> {
    return this.frame.evaluate(() => (document.hasFocus() && document.activeElement !== document.body ? (document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '') : null));
  }

  /** Dresses the pane, and waits until it is drawn so. */
  async wear({ width, colorScheme, forcedColors }: PaneLook): Promise<void> {
    const { page } = this.workbench;
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.evaluate((pixels) => document.documentElement.style.setProperty('--pane', `${pixels}px`), width);
    await this.frame.waitForFunction(
      ([scheme, forced, pixels]) => document.documentElement.style.colorScheme === scheme && matchMedia(`(forced-colors: ${forced})`).matches && innerWidth === pixels,
      [colorScheme, forcedColors, width] as const,
    );
  }

  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.workbench.page.locator('#pane').screenshot({ path: `${PICTURES}/pane-${name}.png` });
  }

  get frame(): Frame {
    const frame = this.workbench.page.frames().find((each) => each.url().includes('taskpane.html'));
    if (frame === undefined) throw new Error('The pane is not loaded');
    return frame;
  }
}

/** What axe finds in the page, or a part of it, against WCAG 2.2 AA and its own best practices: `rule: element, element`, a line a rule. */
export async function axeFindings(page: Page | Frame, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // What is still fading in has less contrast than what people read; what turns for ever is never done.
    const passing = document.getAnimations().filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    // At the ends of a group that the arrow keys move in, Fluent puts guards that hand the focus on at once.
    const { violations } = await axe.run(
      { include: [within], exclude: ['[data-tabster-dummy]'] },
      // What passes need not be named.
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, part);
}

/** What reaches over the pane's edge, or is cut off within it, when everything is drawn at this size. */
export async function cutOffAt(pane: PanePage, zoom: number): Promise<string[]> {
  const found = await pane.frame.evaluate(async (size) => {
    const { documentElement: page, body } = document;
    body.style.zoom = String(size);
    // What measures its room draws itself anew.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const isWider = page.scrollWidth > page.clientWidth;
    const cutOff = [...body.querySelectorAll('*')].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      // What is only heard is clipped as a whole; in a field the text moves with the cursor.
      const isRead = element instanceof HTMLElement && clipPath === 'none' && element.innerText.trim() !== '';
      return isRead && ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    });
    body.style.zoom = '';
    return [...(isWider ? ['the page'] : []), ...cutOff.map(({ localName, textContent }) => `${localName} “${textContent.slice(0, 40)}”`)];
  }, zoom);
  return found.map((what) => `wider than there is room at ${zoom * 100} %: ${what}`);
}
