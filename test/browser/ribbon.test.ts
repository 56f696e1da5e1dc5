import type { Page } from 'playwright-core';
import { axeFindings, PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

beforeEach(async () => {
  workbench = await WorkbenchPage.open(stage.context, stage.address);
  pane = new PanePage(workbench);
  await pane.createSample();
});

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

test('Summarise writes the report, shows it, and gives the button back', async () => {
  const ribbon = await Ribbon.open(workbench.page);
  await ribbon.press('summarise');
  await ribbon.buttonIsBack();
  await workbench.activeSheetIs('Report 1');
});

test('Check tells its result in a window, and gives the button back when that is closed', async () => {
  const ribbon = await Ribbon.open(workbench.page);
  const opening = workbench.page.context().waitForEvent('page');
  await ribbon.press('check');
  const message = await opening;
  await message.getByText(/^12 problems in \d+ cells, checked at \d\d:\d\d\. To see more, choose Open on the Home tab, then Check\.$/).waitFor();
  expect(await axeFindings(message)).toEqual([]);
  expect(new URL(message.url()).search).not.toContain('problems');

  await ribbon.windowIsOpen();
  expect(await ribbon.isBusy()).toBe(true);
  await message.close();
  await ribbon.buttonIsBack();
});

test('a button tells what stands in its way', async () => {
  const ribbon = await Ribbon.open(workbench.page);
  await workbench.page.evaluate(() => (window.workbench.session.host.isEditing = true));
  const opening = workbench.page.context().waitForEvent('page');
  await ribbon.press('summarise');
  await (await opening).getByText(/^A cell is being edited.* then try again\.$/).waitFor();
  await workbench.page.evaluate(() => (window.workbench.session.host.isEditing = false));
});

/** What the ribbon's page and Excel say to each other: numbers are Excel's. */
interface RibbonWindow extends Window {
  readonly webkit: { readonly messageHandlers: { readonly Agave: { postMessage(text: string): void } } };
  readonly OSF: {
    readonly ScriptMessaging: { agaveHostEventCallback(callbackId: string, payload: unknown): void };
    readonly Webkit: { readonly WebkitHostController: { OpenDialogCallback?(code: number): void } };
  };
}

interface Message {
  readonly methodId: number;
  readonly params: { readonly id?: number };
  readonly callbackId: string;
}

/** The ribbon of Excel on a Mac, around the add-in's own page for it: presses its buttons and sees them come back. */
class Ribbon {
  private constructor(private readonly page: Page) {}

  static async open(page: Page): Promise<Ribbon> {
    await page.evaluate(() => {
      const said: Message[] = [];
      const attach = window.attachPane;
      window.attachPane = (pane) => {
        attach(pane);
        const { Agave } = (pane as RibbonWindow).webkit.messageHandlers;
        const post = Agave.postMessage;
        Agave.postMessage = (text) => {
          said.push(JSON.parse(text) as Message);
          post(text);
        };
      };
      const frame = document.createElement('iframe');
      frame.src = 'commands.html?_host_Info=Excel$Mac$16.00$en-GB$ribbon$$disableLogging$0';
      document.body.append(frame);
      Object.assign(window, { ribbon: { said, frame } });
    });
    const ribbon = new Ribbon(page);
    await ribbon.hasSaid(2, 39);
    return ribbon;
  }

  async press(button: string): Promise<void> {
    await this.page.evaluate((name) => {
      const { said, frame } = (window as unknown as { ribbon: { said: Message[]; frame: HTMLIFrameElement } }).ribbon;
      const listener = said.find(({ methodId, params }) => methodId === 2 && params.id === 39);
      const { ScriptMessaging } = (frame.contentWindow as RibbonWindow).OSF;
      ScriptMessaging.agaveHostEventCallback(listener?.callbackId ?? '', [[name, name, JSON.stringify({ source: { id: name } })], 39]);
    }, button);
  }

  /** Excel tells the page that the window it asked for is open. */
  async windowIsOpen(): Promise<void> {
    await this.page.evaluate(() => {
      const { frame } = (window as unknown as { ribbon: { frame: HTMLIFrameElement } }).ribbon;
      (frame.contentWindow as RibbonWindow).OSF.Webkit.WebkitHostController.OpenDialogCallback?.(0);
    });
  }

  async buttonIsBack(): Promise<void> {
    await this.hasSaid(1, 94);
  }

  async isBusy(): Promise<boolean> {
    return this.page.evaluate(() => !(window as unknown as { ribbon: { said: Message[] } }).ribbon.said.some(({ params }) => params.id === 94));
  }

  private async hasSaid(methodId: number, id: number): Promise<void> {
    await this.page.waitForFunction(
      ([method, number]) => (window as unknown as { ribbon: { said: Message[] } }).ribbon.said.some(({ methodId: each, params }) => each === method && params.id === number),
      [methodId, id] as const,
    );
  }
}
