import { VIEW_IDS } from '../../src/taskpane/view';
import { faultsInLooks } from '../support/pane-looks';
import { cutOffAt, PanePage, type PaneLook } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const open = async (query = ''): Promise<void> => {
  workbench = await WorkbenchPage.open(stage.context, stage.address, query);
  pane = new PanePage(workbench);
  await pane.button('Create workspace').waitFor();
};

/** Milliseconds for a test that stops in every state of the pane, which a slow machine may take. */
const LONG = 300_000;

const SETTINGS_SECTIONS = ['Team and plan', 'Reminders', 'Sustainability score', 'Parts', 'Status legend', 'Checks', 'This pane'];

/** Brings the pane into every state that a person meets, one after the other, and stops in each. */
async function visitEveryState(stop: (state: string, part?: string) => Promise<void>): Promise<void> {
  await stop('start');
  await pane.unfold('Choose what goes in');
  await stop('start-choices');
  await pane.createSample();
  await workbench.pane.getByText('The workspace is ready.').waitFor();
  await pane.heading('Next meeting').waitFor();
  await stop('done');
  await pane.button('Close').click();
  for (const view of VIEW_IDS) {
    await pane.open(view);
    if (view !== 'settings') await stop(view);
    if (view === 'report') await visitReport(stop);
  }
  await pane.button(SETTINGS_SECTIONS[0] ?? '').click();
  for (const section of SETTINGS_SECTIONS) {
    const heading = pane.button(new RegExp(`^${section}`));
    await heading.click();
    await stop(`settings-${section.toLowerCase().replaceAll(' ', '-')}`);
    await heading.click();
  }
  await pane.unfold('Status legend');
  await workbench.pane.getByRole('combobox', { name: 'Colour of On track' }).selectOption('Blue');
  await pane.button('Undo').waitFor();
  await stop('done-with-undo');
  await pane.writeReport();
  await workbench.pane.getByRole('list', { name: 'In short' }).waitFor();
  await stop('report-written');
  await pane.open('check');
  await workbench.page.evaluate(() => (window.workbench.session.host.isEditing = true));
  await pane.button('Check').click();
  await pane.button('Try again').waitFor();
  await stop('trouble');
  await workbench.page.evaluate(() => (window.workbench.session.host.isEditing = false));
  await selectDependsOn();
  await workbench.pane.getByRole('complementary', { name: 'The selected cell' }).getByRole('button').click();
  await workbench.pane.getByRole('group', { name: /^Depends on/ }).waitFor();
  // What it covers of the view is looked at before.
  await stop('row-helper', 'aside');
}

/** The report with its ratings, as a whole, with its menu, after a file, and with everything below it unfolded. */
async function visitReport(stop: (state: string) => Promise<void>): Promise<void> {
  await workbench.pane.getByRole('switch', { name: 'Include commitment ratings' }).click();
  await pane.button('Show all of it').click();
  await stop('report-whole');
  await pane.button('Show less').click();
  await pane.button('Copy or save').click();
  await workbench.pane.getByRole('menu').waitFor();
  await stop('report-menu');
  const arrives = workbench.page.waitForEvent('download');
  await workbench.pane.getByRole('menuitem', { name: 'Markdown text' }).click();
  await arrives;
  await pane.button('Show its text to copy').click();
  await stop('report-not-arrived');
  for (const name of ['Your words', '1. Decisions needed', 'G3 “Families involved early”', 'Earlier reports']) await pane.unfold(new RegExp(`^${name}`));
  await workbench.pane.getByText('None has been written into this workbook yet.').waitFor();
  await stop('report-words');
}

/** A cell that takes several IDs: the row helper has a checklist for it. */
async function selectDependsOn(): Promise<void> {
  await workbench.runInPane(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('M7').select();
    await context.sync();
  });
}

const LOOKS: Readonly<Record<string, PaneLook>> = {
  'light-350': { width: 350, colorScheme: 'light', forcedColors: 'none' },
  'light-320': { width: 320, colorScheme: 'light', forcedColors: 'none' },
  'dark-320': { width: 320, colorScheme: 'dark', forcedColors: 'none' },
  'contrast-350': { width: 350, colorScheme: 'dark', forcedColors: 'active' },
};

test('axe finds nothing in any state of the pane in any look, and nothing is cut off, at 200 % either', async () => {
  await open();
  const found: string[] = [];
  await visitEveryState(async (state, part) => {
    found.push(...(await faultsInLooks(pane, LOOKS, state, { part })).map((fault) => `${state}: ${fault}`));
  });
  expect(found).toEqual([]);
}, LONG);

test('read from right to left, nothing is cut off in any state of the pane', async () => {
  await open('?pane=320');
  await workbench.page.route('**/taskpane.html*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<html ', '<html dir="rtl" ') });
  });
  await pane.frame.evaluate(() => location.reload());
  await workbench.pane.locator('html[dir=rtl]').getByRole('button', { name: 'Create workspace' }).waitFor();
  const found: string[] = [];
  await visitEveryState(async (state) => {
    await pane.picture(`rtl-320-${state}`);
    const here = [...(await cutOffAt(pane, 1)), ...(await cutOffAt(pane, 2))];
    found.push(...here.map((what) => `${state}: ${what}`));
  });
  expect(await pane.frame.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).direction)).toBe('rtl');
  expect(found).toEqual([]);
});

test('where less motion is asked for, nothing moves in any state of the pane', async () => {
  await open('?pane=350');
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  await pane.frame.evaluate(watchForMotion);
  await visitEveryState(() => Promise.resolve());
  expect(await pane.frame.evaluate(() => [...(window as unknown as { moved: Set<string> }).moved])).toEqual([]);
});

test('the main job is done by keyboard, and the focus is never lost', async () => {
  await open();
  await pane.button('Choose what goes in').focus();
  await tabTo('Try the sample');
  await workbench.press('Enter');
  await workbench.pane.getByText('The workspace is ready.').waitFor();
  expect(await pane.focused()).toBe('Northmoor CRT');
  await tabTo('Close');
  await workbench.press('Enter');
  expect(await pane.focused()).toBe('Northmoor CRT');

  await tabTo(/Home/);
  await workbench.press('ArrowRight', 'Enter');
  await pane.heading(/^12 problems in/).waitFor();
  expect(await pane.focused()).toMatch(/Check/);
  await tabTo('Check');
  await workbench.press('Enter');
  await pane.button('Check').waitFor();
  expect(await pane.focused()).toBe('Check');

  await tabTo(/^Action without lead/);
  await workbench.press('ArrowDown', 'Enter');
  await workbench.activeSheetIs('Plan');
  await workbench.selectionIs('E13');
  expect(await pane.focused()).toContain('Carer-awareness session');

  await tabTo(/Check.*Check/, 'Shift+Tab');
  await workbench.press('ArrowLeft', 'Enter');
  await tabTo('Write the report');
  await workbench.press('Enter');
  await pane.button('Show the report').waitFor();
  expect(await pane.focused()).toBe('Write the report');
  await tabTo('Show the report');
  await workbench.press('Enter');
  await workbench.activeSheetIs('Report 1');
});

test.each(VIEW_IDS)('the Tab key and the arrows reach everything in the view %s, and what has the focus is in sight', async (view) => {
  await open('?pane=320');
  await pane.createSample();
  await pane.open(view);
  await selectDependsOn();
  await workbench.pane.getByRole('complementary', { name: 'The selected cell' }).getByRole('button').click();
  await pane.frame.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => (target as HTMLElement).setAttribute('data-reached', ''));
    document.querySelector('h1')?.focus();
  });
  const lostOrHidden: string[] = [];
  do {
    await workbench.press('Tab');
    lostOrHidden.push(...(await pane.frame.evaluate(lostOrHiddenFocus)));
  } while ((await pane.focused()) !== null);
  expect(lostOrHidden).toEqual([]);
  expect(await pane.frame.evaluate(notReached)).toEqual([]);
});

test('work that ends while a person is in the grid leaves the focus there', async () => {
  await open();
  await workbench.click('C3');
  await pane.button('Create workspace').evaluate((button) => (button as HTMLButtonElement).click());
  await pane.heading('Your workspace').waitFor();
  expect(await pane.focused()).toBeNull();
});

/** In the pane: notes what moves, frame by frame, in the window's `moved`. What fades or takes another colour does not move; what is over in a millisecond is not seen. */
function watchForMotion(): void {
  const moved = new Set<string>();
  Object.assign(window, { moved });
  const look = (): void => {
    for (const { effect } of document.getAnimations()) {
      if (!(effect instanceof KeyframeEffect) || Number(effect.getComputedTiming().duration) <= 1) continue;
      const properties = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
      const moving = properties.filter((property) => !['offset', 'computedOffset', 'easing', 'composite', 'opacity'].includes(property) && !/color$/i.test(property));
      if (moving.length > 0) moved.add(`${effect.target?.className}: ${moving[0]}`);
    }
    requestAnimationFrame(look);
  };
  look();
}

/** Presses a key until what has this text has the focus. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: (string | null)[] = [];
  do {
    await workbench.press(key);
    passed.push(await pane.focused());
    if (passed.at(-1) === null) throw new Error(`${String(name)} was not among ${passed.join(', ')}`);
  } while (!(typeof name === 'string' ? passed.at(-1) === name : name.test(passed.at(-1) ?? '')));
}

/** In the pane: a focus that is nowhere, or on something that is out of sight or below something else. */
function lostOrHiddenFocus(): string[] {
  const { activeElement: focused } = document;
  if (!document.hasFocus() || focused === null) return [];
  if (focused === document.body) return ['nothing has the focus'];
  if (focused.matches('[data-tabster-dummy]')) return [];
  // Fluent draws boxes and switches beside an input that nobody sees.
  const drawn = focused instanceof HTMLInputElement ? (focused.parentElement ?? focused) : focused;
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return drawn.contains(middle) ? [] : [`below something else: ${focused.getAttribute('aria-label') ?? focused.textContent}`];
}

/**
 * In the pane: what can be used and did not have the focus. Tabs, choices of one and the rows of a list are a stop of the
 * Tab key together: where it came to one of them, the arrows go to the others.
 */
function notReached(): string[] {
  const isReachedWith = (element: HTMLElement): boolean => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return document.querySelector(`[name="${element.name}"][data-reached]`) !== null;
    const together = element.tabIndex < 0 ? '[role=list], [role=group]' : '[role=tablist]';
    return element.closest(`:is(${together}):has([data-reached])`) !== null;
  };
  // Headings take the focus from what is gone. Escape does what the cross in a search field does.
  return [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [tabindex]')]
    .filter((element) => element.checkVisibility() && !element.matches('h1, h3, [data-reached], [data-tabster-dummy], .fui-SearchBox__dismiss'))
    .filter((element) => !isReachedWith(element))
    .map((element) => `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`);
}
