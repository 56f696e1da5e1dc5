/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { addRow, type Edit } from '../../../src/actions/edit';
import { succeeded } from '../../../src/actions/outcome';
import type { Place } from '../../../src/actions/reveal-place';
import { commitmentNow } from '../../../src/domain/model/choice-list';
import { addDays } from '../../../src/domain/model/calendar-date';
import type { CommitmentRating } from '../../../src/domain/model/commitment-ratings';
import type { Workspace } from '../../../src/domain/model/workspace';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { snapshotOf } from '../../support/snapshot';
import { meeting, rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';
import { openPane, openView } from '../open-pane';

const SAMPLE = workspace({ today: TODAY, ...sampleWorkspace(TODAY) });

/** Of the sample, only these stakeholders and their ratings. */
function only(...ids: string[]): Workspace {
  const stakeholders = SAMPLE.stakeholders.filter(({ id }) => ids.includes(id ?? ''));
  return { ...SAMPLE, stakeholders, commitmentRatings: SAMPLE.commitmentRatings.filter((row) => ids.includes(row.stakeholder ?? '')) };
}

const ALL_BUT_DATE: FakeTimersConfig['doNotFake'] = [
  'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'nextTick', 'performance',
  'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'cancelIdleCallback', 'hrtime',
];

let asked: { edits: Edit[]; places: Place[] };

/** The view of these rows, and what is asked in it. The clock shows the day of the examples. */
async function openPeople(given: Workspace = SAMPLE): Promise<UserEvent> {
  asked = { edits: [], places: [] };
  const user = openPane({
    check: async () => succeeded(snapshotOf(given)),
    edit: async (edits) => {
      asked.edits.push(...edits);
      return succeeded({ undo: [], rows: [] });
    },
    reveal: async (place) => {
      asked.places.push(place);
      return succeeded({});
    },
  });
  await openView(user, 'People');
  await screen.findByRole('heading', { level: 2, name: 'Commitment' });
  return user;
}

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(`${TODAY}T14:02:00`), doNotFake: ALL_BUT_DATE });
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the map', () => {
  test('is a table of stakeholders, most urgent first, with X, O and what to do', async () => {
    await openPeople();
    const [head, ...rows] = within(await screen.findByRole('table', { name: /^Commitment map/ })).getAllByRole('row');
    const columns = within(head!).getAllByRole('columnheader').map((header) => header.getAttribute('aria-label') ?? header.textContent);
    expect(columns).toEqual(['Stakeholder', 'What to do', 'Not known', 'Opposed', 'No commitment', 'Let it happen', 'Help it happen', 'Make it happen']);
    const read = rows.map((row) => {
      const [toDo, ...places] = within(row).getAllByRole('cell');
      const marks = places.map((place, index) => [columns[index + 2], within(place).queryByRole('img')?.getAttribute('aria-label')]).filter(([, mark]) => mark);
      return [within(row).getByRole('rowheader').textContent, toDo?.textContent, ...marks.map((mark) => mark.join(': '))];
    });
    expect(read).toHaveLength(12);
    expect(read.slice(0, 4)).toEqual([
      ['Bed manager S4', 'OpposedOpposed now, Let it happen needed, 2 steps short', 'Opposed: now', 'Let it happen: needed'],
      ["Carers' network S9", 'Find outNot known now, Help it happen needed', 'Not known: now', 'Help it happen: needed'],
      ['Acute services director S1', 'Build supportNo commitment now, Make it happen needed, 3 steps short', 'No commitment: now', 'Make it happen: needed'],
      ['Founding senior clinician S3', 'Over-committedMake it happen now, Let it happen needed, 2 steps ahead', 'Let it happen: needed', 'Make it happen: now'],
    ]);
    expect(read.at(-1)).toEqual(['Police liaison S11', 'In placeLet it happen now, Let it happen needed', 'Let it happen: now and needed']);
  });

  test('says who has not been rated, and where the need is not decided', async () => {
    await openPeople(workspace({ stakeholders: [stakeholder(), stakeholder({ id: 'S2' })], commitmentRatings: [rating({ stakeholder: 'S2', now: 'Opposed', needed: null })] }));
    const rows = within(await screen.findByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual([
      'Decide what is neededOpposed now, not decided what is needed',
      'Find outNot rated yet',
    ]);
  });

  test('a name leads to its row in the sheet', async () => {
    const user = await openPeople(only('S4', 'S9'));
    await user.click(await screen.findByRole('button', { name: "Carers' network S9" }));
    expect(asked.places.map(({ cell }) => cell)).toEqual(['Stakeholders!B6']);
  });
});

describe('rating', () => {
  const rated: CommitmentRating = { stakeholder: 'S4', ratedOn: TODAY, now: 'Let it happen', needed: 'Let it happen', howSure: null, why: null, nextStep: null, owner: null, byWhen: null };
  const places = (): string[] => screen.getAllByRole('menuitemradio', { checked: true }).map(({ textContent }) => textContent);

  test('takes two clicks, shows what holds now, and adds a row of today', async () => {
    const user = await openPeople(only('S4', 'S9'));
    await user.click(await screen.findByRole('button', { name: 'Rate Bed manager' }));
    expect(places()).toEqual(['Opposed', 'Let it happen']);
    await user.click(within(screen.getByRole('group', { name: 'Where do they stand now?' })).getByRole('menuitemradio', { name: 'Let it happen' }));
    expect(asked.edits).toEqual([addRow('commitmentRatings', rated)]);
    expect(screen.queryByRole('menu')).toBeNull();
    await screen.findByText('Rated S4 “Bed manager”.');
  });

  test('begins with a click on the marks as well', async () => {
    const user = await openPeople(only('S4', 'S9'));
    const row = (await screen.findByRole('rowheader', { name: /Bed manager/ })).closest<HTMLElement>('[role="row"]')!;
    await user.click(within(row).getByRole('img', { name: 'needed' }));
    await user.click(screen.getAllByRole('menuitemradio', { name: 'No commitment' })[0]!);
    expect(asked.edits).toMatchObject([{ values: { stakeholder: 'S4', now: 'No commitment', needed: 'Let it happen', nextStep: 'Hear concerns' } }]);
  });

  test('decides a need in the same way', async () => {
    const user = await openPeople(only('S4', 'S9'));
    await user.click(await screen.findByRole('button', { name: "Rate Carers' network" }));
    await user.click(within(screen.getByRole('group', { name: 'Where does the work need them?' })).getByRole('menuitemradio', { name: 'Make it happen' }));
    expect(asked.edits).toMatchObject([{ type: 'add', values: { stakeholder: 'S9', ratedOn: TODAY, now: 'Unknown', needed: 'Make it happen' } }]);
  });

  test('waits for an ID', async () => {
    const user = await openPeople(workspace({ stakeholders: [stakeholder({ id: null })] }));
    const button = await screen.findByRole('button', { name: 'Rate Ward manager' });
    await user.click(button);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('what to do', () => {
  const openLists = async (given?: Workspace): Promise<UserEvent> => {
    const user = await openPeople(given);
    await openView(user, 'What to do');
    return user;
  };
  const list = (name: string): string[] => within(screen.getByRole('list', { name })).getAllByRole('listitem').map(({ textContent }) => textContent);

  test('has everybody under what is to be done, with next step, owner and date', async () => {
    await openLists();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Opposed (1)', 'Build support (6)', 'Ask to step back (1)', 'Find out (1)', 'In place (3)',
    ]);
    expect(list('Ask to step back')).toEqual([
      'Founding senior clinician S3Make it happen now, Let it happen neededNext step: Facilitator chatFacilitator · by 22 Dec 2026',
    ]);
    expect(list('Build support')).toContain('Night-shift staff S7Let it happen now, Help it happen neededNo next step yet');
  });

  test('a next step leads to its cell', async () => {
    const user = await openLists(only('S2', 'S7'));
    await user.click(screen.getByRole('button', { name: 'No next step yet' }));
    expect(asked.places.map(({ cell }) => cell)).toEqual(['Commitment!G6']);
  });

  test('says what a step lacks, and that its day has passed', async () => {
    await openLists(
      workspace({
        stakeholders: [stakeholder({ id: 'S1' }), stakeholder({ id: 'S2' })],
        commitmentRatings: [rating({ stakeholder: 'S1', owner: null, byWhen: null }), rating({ stakeholder: 'S2', byWhen: addDays(TODAY, -1) })],
      }),
    );
    expect(list('Build support').map((line) => line.replace(/^.*ward round/, ''))).toEqual(['no owner yet · no date yet', 'Facilitator · was due 23 Nov 2026']);
  });

  test('shows both directions where neither has anybody, and says so', async () => {
    await openLists(workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating({ now: 'Help it happen' })] }));
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Build support (0)', 'Ask to step back (0)', 'In place (1)']);
    expect(screen.getByText(/^Nobody is short of what the work needs/)).toBeTruthy();
    expect(screen.getByText(/^Nobody is far ahead of what the work needs/)).toBeTruthy();
  });

  test('rates from a list, too', async () => {
    const user = await openLists(only('S5'));
    await user.click(screen.getByRole('button', { name: 'Rate GP lead' }));
    await user.click(screen.getAllByRole('menuitemradio', { name: 'Help it happen' })[0]!);
    expect(asked.edits).toMatchObject([{ collection: 'commitmentRatings', values: { stakeholder: 'S5', now: 'Help it happen', needed: 'Help it happen', nextStep: null } }]);
  });
});

describe('movement', () => {
  const openMovement = async (given?: Workspace): Promise<UserEvent> => {
    const user = await openPeople(given);
    await openView(user, 'Movement');
    return user;
  };
  const since = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('Since');
  const choose = async (user: UserEvent, day: string): Promise<void> => {
    await user.clear(since());
    if (day !== '') await user.type(since(), day);
  };
  const headings = (): string[] => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

  test('is since the last SIG meeting at first', async () => {
    await openMovement();
    expect(since().value).toBe(addDays(TODAY, -49));
    expect(screen.getByText('The last SIG meeting')).toBeTruthy();
    expect(headings()).toEqual(['Closer to what is needed (1)', 'Rated for the first time (9)']);
    expect(within(screen.getByRole('list', { name: 'Closer to what is needed' })).getByText('From Let it happen to Help it happen; Make it happen needed')).toBeTruthy();
  });

  test('is since the day that is chosen, and a day that cannot be is refused in words', async () => {
    const user = await openMovement(only('S8'));
    await choose(user, addDays(TODAY, -7));
    expect(headings()).toEqual([]);
    expect(screen.getByText(/^Nobody is known to have moved since 17 Nov 2026/)).toBeTruthy();
    for (const day of [TODAY, '']) {
      await choose(user, day);
      expect(screen.getByText('Choose a day before today')).toBeTruthy();
      expect(screen.queryByText(/^Nobody is known/)).toBeNull();
    }
  });

  test('tells who came closer from who slipped, and whose rating is old', async () => {
    const on = (days: number) => ({ ratedOn: addDays(TODAY, days) });
    await openMovement(
      workspace({
        stakeholders: ['S1', 'S2', 'S3', 'S4'].map((id) => stakeholder({ id })),
        meetings: [meeting({ type: 'SIG', date: addDays(TODAY, -30) })],
        commitmentRatings: [
          rating({ stakeholder: 'S1', now: 'Make it happen', needed: 'Let it happen', ...on(-40) }),
          rating({ stakeholder: 'S1', now: 'Help it happen', needed: 'Let it happen', ...on(-10) }),
          rating({ stakeholder: 'S2', now: 'Let it happen', ...on(-40) }),
          rating({ stakeholder: 'S2', now: 'Opposed', ...on(-10) }),
          rating({ stakeholder: 'S3', now: 'Unknown', ...on(-40) }),
          rating({ stakeholder: 'S3', ...on(-10) }),
          rating({ stakeholder: 'S4', ...on(-100) }),
        ],
      }),
    );
    expect(headings()).toEqual(['Closer to what is needed (1)', 'Further from what is needed (1)', 'Moved otherwise (1)', 'Due for another look (1)']);
    expect(within(screen.getByRole('list', { name: 'Further from what is needed' })).getByText('From Let it happen to Opposed; Help it happen needed')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Due for another look' })).getByText('Rated 16 Aug 2026, 100 days ago')).toBeTruthy();
  });
});

describe('on a shared screen', () => {
  afterEach(() => {
    const hide = screen.getByRole<HTMLInputElement>('switch', { name: 'Hide ratings' });
    if (hide.checked) fireEvent.click(hide);
  });

  test('one switch takes names, places and lists out of the page, and the same switch brings them back', async () => {
    const user = await openPeople(only('S4', 'S9'));
    await screen.findByRole('table');
    const hide = screen.getByRole<HTMLInputElement>('switch', { name: 'Hide ratings' });
    await user.click(hide);
    const panel = screen.getByRole('tabpanel');
    expect(within(panel).getByText('Ratings are hidden in this pane.')).toBeTruthy();
    for (const word of [...commitmentNow.values, 'Bed manager', 'Build support', 'Map']) expect(panel.innerHTML).not.toContain(word);
    expect([hide.checked, within(panel).queryAllByRole('button').length]).toEqual([true, 0]);
    await user.click(hide);
    expect(screen.getByRole('table')).toBeTruthy();
  });

  test('stays so when another view was shown, and when the pane is opened anew', async () => {
    const user = await openPeople(only('S4', 'S9'));
    await user.click(screen.getByRole('switch', { name: 'Hide ratings' }));
    await openView(user, 'Plan');
    await openView(user, 'People');
    expect(screen.queryByRole('table')).toBeNull();
    cleanup();
    await openPeople(only('S4', 'S9'));
    expect(screen.queryByRole('table')).toBeNull();
    expect(window.sessionStorage.getItem('sig.ratingsHidden')).toBe('true');
  });
});

test('where nobody is listed yet, it says what to do and leads there', async () => {
  const user = await openPeople(workspace({}));
  await screen.findByText(/^Nobody is listed yet/);
  await user.click(screen.getByRole('button', { name: 'Go to Stakeholders' }));
  expect(asked.places.map(({ nearest }) => nearest)).toEqual([{ sheet: 'Stakeholders', address: 'A4' }]);
});
