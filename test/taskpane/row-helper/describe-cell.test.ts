import { describeCell, type CellDescription } from '../../../src/taskpane/row-helper/describe-cell';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { check, closeAll, openWorkspace } from '../../support/open-workspace';
import { snapshotOf } from '../../support/snapshot';
import { TODAY, workspace } from '../../support/workspace-builders';

afterAll(closeAll);

const snapshot = snapshotOf(workspace({ ...sampleWorkspace(TODAY) }));

function described(address: string): CellDescription {
  const description = describeCell(snapshot, address);
  if (description === null) throw new Error(`Nothing is said of ${address}`);
  return description;
}

test('a typed cell: what it means, an example, its row, and what is wrong with the row, first with the cell itself', () => {
  const { header, help, example, row, findings, choice, references } = described('Plan!E13');
  expect([header, help, example]).toEqual(['Lead', expect.stringMatching(/^Who leads/), expect.any(String)]);
  expect(row).toBe('Action A9 “Carer-awareness session”');
  expect(findings.map(({ rule }) => rule)).toEqual(['action-without-lead']);
  expect([choice, references]).toEqual([null, []]);
});

test('a cell with the ID of another row: the name behind it, and the rows to choose from', () => {
  const { references, choice } = described('Plan!B13');
  expect(references).toEqual([{ id: 'G3', name: 'Families involved early' }]);
  expect(choice).toMatchObject({ takes: 'one', chosen: ['G3'], field: 'goal' });
  expect(choice?.options.map(({ label }) => label)).toEqual([
    'G1 “Quicker first response”',
    'G2 “Better-planned endings”',
    'G3 “Families involved early”',
    'G4 “Smoother early discharge with wards”',
  ]);
});

test('a cell with several values: a checklist', () => {
  expect(described('Stakeholders!E5').choice).toMatchObject({ takes: 'several', chosen: ['Authority', 'Money'], field: 'holds' });
  expect(described('Stakeholders!E5').choice?.options.map(({ value }) => value)).toEqual(['Influence', 'Authority', 'Access', 'Money', 'Other']);
  expect(described('Communications!A5').choice?.options[0]).toEqual({ value: 'All', label: 'All' });
});

test('no row is offered to itself, unless it stands there already and can be taken out', () => {
  const values = (given: typeof snapshot): string[] | undefined => describeCell(given, 'Plan!M5')?.choice?.options.map(({ value }) => value);
  expect(values(snapshot)).not.toContain('A1');
  expect(values(snapshot)).toContain('A2');
  const rows = sampleWorkspace(TODAY);
  const onItself = rows.actions.map((action) => (action.id === 'A1' ? { ...action, dependsOn: ['A1'] } : action));
  expect(values(snapshotOf(workspace({ ...rows, actions: onItself })))).toContain('A1');
});

test('an ID that no row has is said to have none, whatever its letter case', () => {
  const rows = sampleWorkspace(TODAY);
  const [first, ...others] = rows.actions;
  if (first === undefined) throw new Error('The sample has no actions');
  const changed = snapshotOf(workspace({ ...rows, actions: [{ ...first, dependsOn: ['a5', 'A99'] }, ...others] }));
  expect(describeCell(changed, 'Plan!M5')?.references).toEqual([
    { id: 'a5', name: 'Draft a "finishing with us" leaflet with service users' },
    { id: 'A99', name: null },
  ]);
});

test.each<[string, string, Partial<CellDescription>]>([
  ['a header', 'Plan!E4', { header: 'Lead', row: null, findings: [], choice: null }],
  ['a setting', 'Lists!B5', { header: 'Team', row: null, addition: null, choice: null }],
  ['the first cell of an area', 'Plan!$E$13:$F$20', { header: 'Lead', row: 'Action A9 “Carer-awareness session”' }],
])('%s', (_, address, expected) => {
  expect(described(address)).toMatchObject(expected);
});

test.each([
  ['outside our tables', 'Plan!E2'],
  ['on a sheet of somebody else’s', 'Rota!A1'],
  ['a whole column', 'Plan!E:E'],
])('nothing is said %s', (_, address) => {
  expect(describeCell(snapshot, address)).toBeNull();
});

test('a blank row takes the next free ID where it is the next to be filled, and not where one above the last row was emptied', async () => {
  const opened = await openWorkspace();
  const described = async (address: string): Promise<CellDescription | null> => describeCell({ ...(await check(opened)), at: new Date(), repairs: null }, address);
  const last = 4 + sampleWorkspace(TODAY).actions.length;
  expect((await described(`Plan!A${last}`))?.newId).toEqual({ id: `A${last - 3}`, use: null });
  const empty = (row: number): Promise<void> => opened.write('Plan', `A${row}:Q${row}`, [Array.from({ length: 17 }, () => '')]);
  await empty(last);
  const use = { type: 'add', collection: 'actions', values: { id: `A${last - 3}` } };
  expect((await described(`Plan!A${last}`))?.newId).toMatchObject({ use });
  await empty(7);
  expect((await described('Plan!A7'))?.newId).toMatchObject({ use: null });
  expect((await described(`Plan!A${last}`))?.newId).toMatchObject({ use });
});
