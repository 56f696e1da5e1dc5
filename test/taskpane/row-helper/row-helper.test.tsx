/** @jest-environment jsdom */
import { act, renderHook, screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Checked } from '../../../src/actions/check-workspace';
import type { Edit } from '../../../src/actions/edit';
import { succeeded } from '../../../src/actions/outcome';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { useRatingsHidden } from '../../../src/taskpane/people/ratings-hidden';
import { snapshotOf } from '../../support/snapshot';
import { TODAY, workspace } from '../../support/workspace-builders';
import { openPane, openView } from '../open-pane';

const rows = sampleWorkspace(TODAY);
const SAMPLE: Checked = snapshotOf(workspace(rows));

interface Helped {
  readonly user: UserEvent;
  /** What was asked to be written, in order. */
  readonly edits: Edit[];
  /** The person selects a cell in the grid. */
  select(address: string): void;
}

beforeEach(() => window.localStorage.clear());

/** A pane beside a workbook in which cells are selected. */
async function openHelped(snapshot: Checked = SAMPLE): Promise<Helped> {
  const edits: Edit[] = [];
  let tell: (address: string) => void = () => undefined;
  const user = openPane({
    check: async () => succeeded(snapshot),
    edit: async (asked) => {
      edits.push(...asked);
      return succeeded({ undo: [], rows: [] });
    },
    watch: async ({ selected }) => {
      tell = selected;
      return succeeded({ stop: async () => undefined });
    },
  });
  await screen.findByRole('tab', { selected: true });
  return { user, edits, select: (address) => act(() => tell(address)) };
}

const helper = (): Promise<HTMLElement> => screen.findByRole('complementary', { name: 'The selected cell' });

/** Selects a cell and opens what is said of it. */
async function open(given: Helped, address: string): Promise<BoundFunctions<typeof queries>> {
  given.select(address);
  const aside = within(await helper());
  await given.user.click(aside.getByRole('button', { expanded: false }));
  return aside;
}

test('follows the selection: the column, and the row’s problems with it', async () => {
  const helped = await openHelped();
  const aside = await open(helped, 'Plan!E13');
  aside.getByRole('button', { name: /^E13\s*Lead/ });
  aside.getByText('Action A9 “Carer-awareness session”');
  expect(within(aside.getByRole('list', { name: 'In this row' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/A9.* has no lead yet/)]);
  helped.select('Plan!B5');
  aside.getByRole('button', { name: /^B5\s*Goal/, expanded: true });
  expect(aside.queryByRole('list', { name: 'In this row' })).toBeNull();
  expect(within(aside.getByRole('list', { name: 'Behind the IDs' })).getByRole('listitem').textContent).toMatch(/^G\d .+/);
});

test('is closed until it is opened, and takes no focus', async () => {
  const helped = await openHelped();
  helped.select('Plan!E13');
  within(await helper()).getByRole('button', { expanded: false });
  expect(screen.queryByText('Action A9 “Carer-awareness session”')).toBeNull();
  expect(document.activeElement).toBe(document.body);
});

test.each([
  ['above a table', 'Plan!E2'],
  ['on a sheet of somebody else’s', 'Rota!A1'],
])('is quiet %s', async (_, address) => {
  const helped = await openHelped();
  helped.select('Plan!E13');
  await helper();
  helped.select(address);
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('is off with one switch, and on again with it', async () => {
  const helped = await openHelped();
  helped.select('Plan!E13');
  await helper();
  await openView(helped.user, 'Settings');
  await helped.user.click(await screen.findByRole('button', { name: /^This pane/ }));
  await helped.user.click(await screen.findByRole('switch', { name: 'Help beside the selected cell' }));
  expect(screen.queryByRole('complementary')).toBeNull();
  await helped.user.click(screen.getByRole('switch'));
  await helper();
});

test('a checklist writes what is ticked, in the order of its list, and what is not ticked any more', async () => {
  const { stakeholders } = rows;
  expect(stakeholders[0]?.holds).toEqual(['Authority', 'Money']);
  const helped = await openHelped();
  const aside = await open(helped, 'Stakeholders!E5');
  const list = within(aside.getByRole('group', { name: /: tick what applies$/ }));
  await helped.user.click(list.getByRole('checkbox', { name: 'Access' }));
  await screen.findByText(/^Changed .+ of Stakeholder S1/);
  await helped.user.click(list.getByRole('checkbox', { name: 'Money', checked: true }));
  const asked = { type: 'change', collection: 'stakeholders', index: 0, seen: stakeholders[0] };
  expect(helped.edits).toEqual([
    { ...asked, values: { holds: ['Authority', 'Access', 'Money'] } },
    { ...asked, values: { holds: ['Authority'] } },
  ]);
});

test('the row behind an ID is chosen by its words', async () => {
  const helped = await openHelped();
  const aside = await open(helped, 'Plan!B13');
  const picker = aside.getByRole('combobox', { name: 'Choose for Goal' });
  await helped.user.selectOptions(picker, 'G1 “Quicker first response”');
  await helped.user.selectOptions(picker, 'Nothing yet');
  const asked = { type: 'change', collection: 'actions', index: 8, seen: rows.actions[8] };
  expect(helped.edits).toEqual([{ ...asked, values: { goal: 'G1' } }, { ...asked, values: { goal: null } }]);
});

describe('the next free ID', () => {
  const next = `A${Math.max(...rows.actions.map(({ id }) => Number(id?.slice(1)))) + 1}`;

  test('is told in a column of IDs, and is not offered to a row that has one', async () => {
    const aside = await open(await openHelped(), 'Plan!A5');
    aside.getByText(`Next free ID: ${next}`);
    expect(aside.queryByRole('button', { name: /^Use/ })).toBeNull();
  });

  test('is not offered to the header, and not told in another column', async () => {
    const helped = await openHelped();
    const aside = await open(helped, 'Plan!A4');
    aside.getByText(`Next free ID: ${next}`);
    expect(aside.queryByRole('button', { name: /^Use/ })).toBeNull();
    helped.select('Plan!E5');
    expect(aside.queryByText(/^Next free ID/)).toBeNull();
  });

  test('is higher than any that was ever given', async () => {
    const aside = await open(await openHelped({ ...SAMPLE, highestIds: new Map([['actions', 40]]) }), 'Plan!A5');
    aside.getByText('Next free ID: A41');
  });

  test('is written to a row that lacks one', async () => {
    const [first, ...others] = rows.actions;
    const actions = [{ ...first, id: null } as (typeof rows.actions)[number], ...others];
    const helped = await openHelped(snapshotOf(workspace({ ...rows, actions })));
    const aside = await open(helped, 'Plan!A5');
    await helped.user.click(aside.getByRole('button', { name: `Use ${next}` }));
    expect(helped.edits).toEqual([{ type: 'change', collection: 'actions', index: 0, seen: actions[0], values: { id: next } }]);
  });

  test('begins a row where the selected one is blank', async () => {
    const below = 5 + rows.actions.length;
    const placeAt: Checked['placeAt'] = (sheet, address) =>
      address === `Plan!A${below}` ? { collection: 'actions', index: null, field: 'id', header: 'ID' } : SAMPLE.placeAt(sheet, address);
    const helped = await openHelped({ ...SAMPLE, placeAt });
    const aside = await open(helped, `Plan!A${below}`);
    await helped.user.click(aside.getByRole('button', { name: `Use ${next}` }));
    expect(helped.edits).toEqual([{ type: 'add', collection: 'actions', values: { id: next } }]);
  });
});

test('adds a row where rows have IDs, and offers none where a row would say nothing', async () => {
  const helped = await openHelped();
  const aside = await open(helped, 'Plan!E13');
  await helped.user.click(aside.getByRole('button', { name: 'Add an action' }));
  await screen.findByText('Added an action.');
  expect(helped.edits).toEqual([{ type: 'add', collection: 'actions', values: {} }]);
  helped.select('Commitment!C5');
  expect(aside.queryByRole('button', { name: /^Add/ })).toBeNull();
});

test('with ratings hidden it leaves out what is wrong with a rating, and only that', async () => {
  const position = SAMPLE.findings.find(({ rule }) => rule === 'gap-without-next-step')?.at.index ?? -1;
  const cell = `Commitment!C${5 + position}`;
  const { result } = renderHook(useRatingsHidden);
  const helped = await openHelped();
  const aside = await open(helped, cell);
  aside.getByRole('list', { name: 'In this row' });
  act(() => result.current[1](true));
  expect(aside.queryByRole('list', { name: 'In this row' })).toBeNull();
  aside.getByText('Ratings are hidden in this pane.');
  helped.select('Plan!E13');
  aside.getByRole('list', { name: 'In this row' });
  act(() => result.current[1](false));
});
