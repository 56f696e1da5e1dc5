/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { previewSummary } from '../../../src/actions/preview-summary';
import { makeFile, type Form } from '../../../src/actions/make-file';
import { succeeded } from '../../../src/actions/outcome';
import type { SummaryChoice } from '../../../src/domain/audiences/summary-for';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { leaksIn, plantedWorkspace } from '../../support/planted-workspace';
import { snapshotOf } from '../../support/snapshot';
import { action, stakeholder, TODAY, workspace } from '../../support/workspace-builders';
import { openPane, openView, SUMMARISED } from '../open-pane';

const northmoor = snapshotOf(workspace(sampleWorkspace(TODAY)));
/** What is looked for by its role is found more quickly in a short report. */
const small = snapshotOf(workspace({ actions: [action()], stakeholders: [stakeholder()] }));

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const audience = (name: RegExp): Promise<HTMLInputElement> => screen.findByRole('radio', { name });
const ratings = (): HTMLElement | null => screen.queryByRole('switch', { name: 'Include commitment ratings' });
const preview = (): HTMLElement => within(screen.getByRole('group', { name: 'Preview' })).getByRole('article');
const QUESTION = 'Would you be comfortable if the person read it?';

async function openReport(outcomes: Partial<WorkspaceActions> = {}, given = small): Promise<UserEvent> {
  const user = openPane({ check: async () => succeeded(given), ...outcomes });
  await openView(user, 'Report');
  await screen.findByRole('heading', { level: 3, name: 'Who is it for?' });
  return user;
}

async function choose(user: UserEvent, way: string): Promise<void> {
  await user.click(await button('Copy or save'));
  await user.click(await screen.findByRole('menuitem', { name: way }));
}

describe('whom it is for', () => {
  test('is the group itself, until another reader is chosen; each says what it holds', async () => {
    const user = await openReport();
    expect((await audience(/^The SIG/)).checked).toBe(true);
    expect((await audience(/^The board/)).closest('span')?.textContent).toBe('The boardOne page for senior managers.');
    await user.click(await audience(/^The board/));
    await openView(user, 'Home');
    await openView(user, 'Report');
    expect((await audience(/^The board/)).checked).toBe(true);
  });

  test('brings no ratings unless they are chosen, with the question beside', async () => {
    const user = await openReport();
    expect(ratings()).toHaveProperty('checked', false);
    expect(screen.queryByText(QUESTION)).toBeNull();
    await user.click(ratings() as HTMLElement);
    expect(screen.getByText(QUESTION).closest('[role="status"]')).not.toBeNull();
  });

  test.each([
    ['another reader is chosen', async (user: UserEvent) => user.click(await audience(/^The team/))],
    [
      'the person goes away and comes back',
      async (user: UserEvent) => {
        await openView(user, 'Home');
        await openView(user, 'Report');
      },
    ],
  ])('forgets that ratings were chosen when %s', async (_, happen) => {
    const user = await openReport();
    await user.click(ratings() as HTMLElement);
    await happen(user);
    await waitFor(() => expect(ratings()).toHaveProperty('checked', false));
    expect(screen.queryByText(QUESTION)).toBeNull();
  });

  test('offers no ratings for what is shared', async () => {
    const user = await openReport();
    await user.click(ratings() as HTMLElement);
    await user.click(await audience(/^Sharing/));
    expect(ratings()).toBeNull();
    expect(screen.queryByText(QUESTION)).toBeNull();
  });

  test('leaves out ratings that are hidden in the pane', async () => {
    const user = await openReport();
    await openView(user, 'People');
    const hide = await screen.findByRole('switch', { name: /^Hide/ });
    await user.click(hide);
    await openView(user, 'Report');
    await screen.findByText(/^Ratings are hidden in this pane/);
    expect(ratings()).toBeNull();
    await openView(user, 'People');
    await user.click(await screen.findByRole('switch', { name: /^Hide/ }));
  });
});

describe('the preview', () => {
  test.each<[RegExp, SummaryChoice]>([
    [/^The SIG/, { audience: 'sig', withRatings: false }],
    [/^The team/, { audience: 'team', withRatings: false }],
    [/^The board/, { audience: 'board', withRatings: false }],
    [/^Sharing/, { audience: 'shared', withRatings: false }],
  ])('has the words of the paper that leaves, in their order: %s', async (name, choice) => {
    const user = await openReport({}, northmoor);
    await user.click(await audience(name));
    await showAll(user);
    expect(wordsOf(preview())).toEqual(wordsIn(await everyWord(choice)));
  });

  test('follows the choice of ratings', async () => {
    const user = await openReport({}, northmoor);
    await user.click(ratings() as HTMLElement);
    await showAll(user);
    expect(wordsOf(preview())).toEqual(wordsIn(await everyWord({ audience: 'sig', withRatings: true })));
  });

  test('of what is shared has nothing that may not leave, and nor has any copy of it', async () => {
    const planted = plantedWorkspace();
    const { workspace: given, findings, notes, overrides } = planted;
    const snapshot = snapshotOf(given);
    const user = await openReport({}, { ...snapshot, findings: findings.map((each) => ({ ...each, ...snapshot.locate(each.at) })), memory: { ...snapshot.memory, notes, overrides } });
    await user.click(await audience(/^Sharing/));
    await showAll(user);
    expect(leaksIn(preview().textContent ?? '', planted, { audience: 'shared', withRatings: false })).toEqual([]);
    await choose(user, 'Copy as e-mail text');
    await screen.findByText(/^Copied/);
    expect(leaksIn(await navigator.clipboard.readText(), planted, { audience: 'shared', withRatings: false })).toEqual([]);
    await user.click(await audience(/^The SIG/));
    expect(leaksIn(preview().textContent ?? '', planted, { audience: 'shared', withRatings: false })).not.toEqual([]);
  });

  test('has headings in order, below the heading of its section', async () => {
    const user = await openReport({}, northmoor);
    await showAll(user);
    const levels = within(preview()).getAllByRole('heading').map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).toBe(4);
    expect(levels.slice(1).every((level, position) => level > 4 && level <= (levels[position] ?? 0) + 1)).toBe(true);
  });
});

describe('the report sheet', () => {
  test('is written for the chosen reader', async () => {
    const written: (SummaryChoice | undefined)[] = [];
    const user = await openReport({
      summarise: async (choice) => {
        written.push(choice);
        return succeeded(SUMMARISED);
      },
    });
    await user.click(await button('Write the report sheet'));
    await screen.findByText(/^Wrote the report on the sheet/);
    await user.click(await audience(/^The team/));
    await user.click(ratings() as HTMLElement);
    await user.click(await button('Write the report sheet'));
    await user.click(await audience(/^Sharing/));
    await user.click(await button('Write the report sheet'));
    expect(written).toEqual([
      { audience: 'sig', withRatings: false },
      { audience: 'team', withRatings: true },
      { audience: 'shared', withRatings: false },
    ]);
  });
});

describe('a copy', () => {
  test('as e-mail text has the words of the text form', async () => {
    const user = await openReport();
    await choose(user, 'Copy as e-mail text');
    await screen.findByText('Copied. Paste it into a message or a document.');
    expect(await navigator.clipboard.readText()).toBe(await text({ audience: 'sig', withRatings: false }));
  });

  test('is shown as text, selected, where the pane may not write to the clipboard', async () => {
    const user = await openReport();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Not allowed', 'NotAllowedError'));
    for (const way of ['Copy as e-mail text', 'Copy with headings and tables']) {
      await choose(user, way);
      await screen.findByText(/^Press Ctrl\+C/);
      const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The text to copy' });
      expect(area.value).toBe(await text({ audience: 'sig', withRatings: false }));
      await waitFor(() => expect(area.selectionEnd - area.selectionStart).toBe(area.value.length));
    }
  });
});

/** A Word document is made in the browser's own story: jsdom has no timer that its library knows. */
describe('a file', () => {
  let saved: { name: string; blob: Blob }[];
  beforeEach(() => {
    saved = [];
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob: Blob) => {
      const address = `blob:${blobs.size}`;
      blobs.set(address, blob);
      return address;
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.get(this.href) as Blob });
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test.each([
    ['Web page', /\.html$/, 'text/html'],
    ['Markdown text', /\.md$/, 'text/markdown'],
    ['Calendar of meetings and due dates', /\.ics$/, 'text/calendar'],
  ])('is made on this computer: %s', async (way, name, type) => {
    const user = await openReport();
    await choose(user, way);
    await screen.findByText(/^Made .+ for your downloads\.$/);
    expect(saved.map((file) => [name.test(file.name), file.blob.type, file.blob.size > 100])).toEqual([[true, type, true]]);
  });

  test('that does not arrive has another way: what is plain is shown, the rest is copied', async () => {
    const user = await openReport();
    await choose(user, 'Markdown text');
    await user.click(await button('Show its text to copy'));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The text to copy' });
    expect(area.value).toBe(await text({ audience: 'sig', withRatings: false }, 'markdown'));
    expect(document.activeElement).toBe(area);

    await choose(user, 'Web page');
    await user.click(await button('Copy it instead'));
    await screen.findByText(/^(Copied|Press Ctrl)/);
    expect(await button('Copy it instead')).toBeTruthy();
  });

  test('of names and dates is not offered beside what others get', async () => {
    const user = await openReport();
    await user.click(await audience(/^Sharing/));
    await user.click(await button('Copy or save'));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Copy with headings and tables', 'Copy as e-mail text', 'Word document', 'Web page', 'Markdown text']);
  });

  test('that cannot be made says so, and the pane goes on', async () => {
    const user = await openReport();
    URL.createObjectURL = () => {
      throw new TypeError('No room');
    };
    await choose(user, 'Web page');
    await screen.findByText('It could not be made just now. Check the network, then choose it again.');
    expect(screen.getByText('TypeError: No room')).toBeTruthy();
  });
});

async function text(choice: SummaryChoice, form: Form = 'text'): Promise<string> {
  return String((await makeFile(previewSummary(small, choice).paper, form)).content);
}

/** The first page as well, of which text leaves out what the detail says again. */
async function everyWord(choice: SummaryChoice): Promise<string> {
  const { paper } = previewSummary(northmoor, choice);
  return String((await makeFile({ ...paper, blocks: paper.blocks.filter(({ kind }) => kind !== 'pageEnd') }, 'text')).content);
}

async function showAll(user: UserEvent): Promise<void> {
  const whole = screen.queryByRole('button', { name: 'Show all of it' });
  if (whole !== null) await user.click(whole);
}

/** Words as they are read, without marks and lines. */
function wordsIn(words: string): string[] {
  return words.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is seen; the heads of a table are only heard, and stand beside each cell. */
function wordsOf(element: HTMLElement): string[] {
  const seen = element.cloneNode(true) as HTMLElement;
  for (const head of seen.querySelectorAll('thead')) head.remove();
  const walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return wordsIn(texts.join(' '));
}
