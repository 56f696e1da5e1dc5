import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { columnName, parseAddress, type Rectangle } from '../../src/host/model/address';
import type { Book } from '../../src/host/model/book';
import { writeXlsx } from '../../src/host/xlsx/write';

/** What a person sees and does in the workbench, and what its book then holds. It closes with its browser, or by itself. */
export class WorkbenchPage {
  private readonly opened: Page[] = [];

  private constructor(
    readonly page: Page,
    /** Uncaught errors of the page and of the pane in it, what their content security policies refused, and what they asked of another server. */
    readonly troubles: string[],
  ) {
    page.on('popup', (opened) => this.opened.push(opened));
  }

  /**
   * @param browser where a page of it is opened: a browser, or a context of the stage's
   * @param query such as `?api=1.13`
   * @param prepare is done before the page is asked for
   */
  static async open(browser: Browser | BrowserContext, address: string, query = '', prepare?: (page: Page) => Promise<void>): Promise<WorkbenchPage> {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => message.text().includes('Content Security Policy') && troubles.push(message.text()));
    page.on('request', (request) => isElsewhere(request.url(), address) && troubles.push(`Asked for ${request.url()}`));
    await prepare?.(page);
    await page.goto(`${address}${query}`);
    await page.evaluate(() => window.workbench.ready);
    return new WorkbenchPage(page, troubles);
  }

  /** The frame with the add-in's own pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  /** Chooses a file for Open and waits until its book is shown. What was changed before is not kept. */
  async openBook(book: Book, name = 'Trial.xlsx'): Promise<void> {
    const before = await this.page.evaluateHandle(() => window.workbench.session);
    const isChanged = await before.evaluate((session) => session.isChanged);
    await this.openFile(name, Buffer.from(await writeXlsx(book)));
    if (isChanged) await this.page.getByRole('button', { name: 'Leave it' }).click();
    await this.page.waitForFunction((session) => window.workbench.session !== session, before);
    await this.pane.getByRole('heading').first().waitFor();
  }

  async openFile(name: string, buffer: Buffer): Promise<void> {
    await this.page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer });
  }

  /** Selects a cell with the mouse. Two clicks on one cell in quick succession would open its editor. */
  async click(address: string): Promise<void> {
    const { x, y } = await this.middleOf(address);
    await this.page.mouse.click(x, y);
    await this.selectionIs(address);
  }

  /** Clicks a cell whose link leads elsewhere. */
  async follow(address: string): Promise<void> {
    const { x, y } = await this.middleOf(address);
    await this.page.mouse.click(x, y);
  }

  async openMenu(address: string): Promise<void> {
    const { x, y } = await this.middleOf(address);
    await this.page.mouse.click(x, y, { button: 'right' });
  }

  /** Where a column's heading ends, to drag it from there. */
  async columnEdge(column: string): Promise<{ x: number; y: number }> {
    const box = await this.boxOf(`${column}1`);
    return { x: box.left + box.width, y: box.top - 10 };
  }

  /** Drags the mouse from the middle of one cell to the middle of another. */
  async dragCells(from: string, to: string): Promise<void> {
    await this.drag(await this.middleOf(from), await this.middleOf(to));
  }

  /** Selects a cell and drags the small square at its corner. */
  async dragFillHandle(from: string, to: string): Promise<void> {
    await this.page.evaluate(() => window.workbench.session.view.isComplete());
    await this.click(from);
    const box = await this.boxOf(from);
    const corner = { x: box.left + box.width, y: box.top + box.height };
    await this.drag(corner, await this.middleOf(to));
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    // The grid looks what is under the mouse once it has drawn.
    await this.frames(3);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Waits until the cell of the sheet in view holds this; the formula, where one is given. */
  async cellIs(address: string, value: string | number | boolean | null, formula?: string): Promise<void> {
    const { row, column } = placeOf(address);
    await this.holds(
      ([r, c]) => {
        const cell = window.workbench.session.book.activeSheet.cell(r, c);
        return { value: typeof cell.value === 'object' ? cell.value && String(cell.value) : cell.value, formula: cell.formula };
      },
      [row, column] as const,
      formula === undefined ? { value } : { value, formula },
      `${address} to hold`,
    );
  }

  /** Waits until the grid would draw this text in the cell. */
  async textIs(address: string, text: string): Promise<void> {
    const { row, column } = placeOf(address);
    await this.holds(([r, c]) => ({ text: window.workbench.session.view.shownAt(r, c).text }), [row, column] as const, { text }, `${address} to show`);
  }

  /** Waits until the grid would fill the cell with this colour. */
  async fillIs(address: string, fill: string | null): Promise<void> {
    const { row, column } = placeOf(address);
    await this.holds(([r, c]) => ({ fill: window.workbench.session.view.shownAt(r, c).fill }), [row, column] as const, { fill }, `${address} to be filled`);
  }

  async selectionIs(address: string): Promise<void> {
    await this.holds(() => ({ ...window.workbench.session.book.activeSheet.selection }), null, { ...placeOf(address) }, 'the selection to be');
  }

  async sheetsAre(names: readonly string[]): Promise<void> {
    await this.holds(() => ({ names: window.workbench.session.book.sheets.map(({ name }) => name) }), null, { names }, 'the sheets to be');
  }

  async activeSheetIs(name: string): Promise<void> {
    await this.holds(() => ({ name: window.workbench.session.book.activeSheet.name }), null, { name }, 'the sheet in view to be');
  }

  async noticeIs(text: string | RegExp): Promise<void> {
    await this.page.locator('#notice', { hasText: text }).waitFor({ state: 'visible' });
  }

  /** What the grid shows otherwise than the book holds it: nothing, whatever has been done. */
  disagreements(): Promise<unknown[]> {
    return this.page.evaluate(() => window.workbench.session.view.agreesWithModel());
  }

  /** Runs a batch of the add-in's own API in the pane's window, with Microsoft's client. */
  runInPane<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const frame = this.page.frames().find((each) => each.url().includes('taskpane.html'));
    if (!frame) throw new Error('The pane is not loaded');
    return frame.evaluate<T>(`Excel.run(${batch.toString()})`);
  }

  /** Closes it, and what it has opened. */
  async close(): Promise<void> {
    await Promise.all(this.opened.map((page) => page.close()));
    await this.page.close();
  }

  private async boxOf(address: string): Promise<{ left: number; top: number; width: number; height: number }> {
    const { row, column } = placeOf(address);
    const handle = await this.page.waitForFunction(([r, c]) => window.workbench.session.view.screenBoxOf(r, c), [row, column] as const);
    const box = await handle.jsonValue();
    if (!box) throw new Error(`${address} is not in view`);
    return box;
  }

  private async middleOf(address: string): Promise<{ x: number; y: number }> {
    const box = await this.boxOf(address);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }

  /** Lets the page draw so many times. */
  private async frames(count: number): Promise<void> {
    for (let frame = 0; frame < count; frame++) await this.page.evaluate(() => new Promise(requestAnimationFrame));
  }

  /** Waits until what the page gives has these values, and says what it has where it never does. */
  private async holds<A, T extends object>(read: (argument: A) => T, argument: A, wanted: object, what: string): Promise<void> {
    const last = Date.now() + 10_000;
    for (;;) {
      const found = await this.page.evaluate(read as (argument: unknown) => T, argument);
      const isSo = Object.entries(wanted).every(([key, value]) => JSON.stringify((found as Record<string, unknown>)[key]) === JSON.stringify(value));
      if (isSo) return;
      if (Date.now() > last) throw new Error(`Waited for ${what} ${JSON.stringify(wanted)}, but it is ${JSON.stringify(found)}`);
      await this.frames(1);
    }
  }
}

/** Whether an address is another server's. What a page makes for itself (`blob:`, `data:`) asks nobody. */
function isElsewhere(url: string, address: string): boolean {
  return /^(https?|wss?|ftp):/i.test(url) && !url.startsWith(address);
}

function placeOf(address: string): Rectangle {
  const place = parseAddress(address);
  if (!place) throw new Error(`${address} is no address such as ${columnName(1)}2`);
  return place;
}
