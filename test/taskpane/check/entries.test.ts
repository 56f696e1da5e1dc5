import fc from 'fast-check';
import type { LocatedFinding } from '../../../src/actions/check-workspace';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { SEVERITIES } from '../../../src/domain/model/finding';
import { checkList } from '../../../src/taskpane/check/entries';
import { applyFilters, filterChoices, isFiltered, NO_SHEET, NOBODY, type FindingFilters } from '../../../src/taskpane/check/filters';
import type { Snapshot } from '../../../src/taskpane/view';
import { anyWorkspace } from '../../support/any-workspace';
import { repair } from '../../support/repairs';
import { snapshotOf } from '../../support/snapshot';
import { action, goal, TODAY, workspace } from '../../support/workspace-builders';

const anySnapshot = anyWorkspace.map((given) => snapshotOf(given));
const sample = snapshotOf(workspace(sampleWorkspace(TODAY)));

const findingsIn = ({ groups }: ReturnType<typeof checkList>): LocatedFinding[] => groups.flatMap(({ entries }) => entries.flatMap((entry) => (entry.type === 'finding' ? [entry.finding] : [])));
const filtered = (snapshot: Snapshot, filters: FindingFilters): readonly LocatedFinding[] => applyFilters(snapshot.findings, filters, snapshot.workspace);

describe.each(['cause', 'sheet'] as const)('in groups by %s', (grouping) => {
  test('every problem stands once, and each line has a key of its own', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const list = checkList(snapshot, grouping, {});
        expect(new Set(findingsIn(list))).toEqual(new Set(snapshot.findings));
        expect(findingsIn(list)).toHaveLength(snapshot.findings.length);
        const keys = list.groups.flatMap(({ key, entries }) => [key, ...entries.map((entry) => entry.key)]);
        expect(new Set(keys).size).toBe(keys.length);
        expect(list.shown).toBe(snapshot.findings.length);
      }),
    );
  });
});

test('by cause, errors come first, then the larger groups; what to do is said once where it is the same for all', () => {
  const { groups } = checkList(sample, 'cause', {});
  expect(groups.map(({ heading, severity, entries }) => `${severity} ${heading} ${entries.length}`)).toEqual([
    'error Action without lead 1',
    'error Action without due date 1',
    'warning Goal without fidelity item 2',
    'warning Overdue action 1',
    'warning Gap without next step 1',
    'warning Incomplete group 1',
    'warning Group started without support 1',
    'warning SIG meetings far apart 1',
    'warning Service users or carers involved late 1',
    'prompt Lead with many actions 1',
    'prompt Empty seat 1',
  ]);
  expect(groups.every(({ repair, entries }) => entries.every((entry) => entry.type !== 'finding' || repair === null || entry.finding.repair === repair))).toBe(true);
});

test('by sheet, the sheets come in their order, with the worst of their problems', () => {
  const { groups } = checkList(sample, 'sheet', {});
  expect(groups.map(({ heading, severity, repair }) => [heading, severity, repair])).toEqual([
    ['Goals', 'warning', null], ['Plan', 'error', null], ['Commitment', 'warning', null], ['Members', 'prompt', null], ['Groups', 'warning', null], ['Meetings', 'warning', null], ['Involvement', 'warning', null],
  ]);
});

test('a problem keeps its key when others come and go, and when its row moves', () => {
  const keyOf = (snapshot: Snapshot): string | undefined => checkList(snapshot, 'cause', {}).groups.flatMap(({ entries }) => entries).find((entry) => entry.type === 'finding' && entry.finding.row === 'A2')?.key;
  const [led, unled] = [action(), action({ id: 'A2', lead: null })];
  const before = keyOf(snapshotOf(workspace({ goals: [goal()], actions: [led, unled] })));
  expect(before).toBeDefined();
  expect(keyOf(snapshotOf(workspace({ goals: [goal()], actions: [unled, action({ lead: null }), action({ id: 'A3' })] })))).toBe(before);
});

test('what can be tidied up and what was accepted stand beside the problems, and are no part of what is counted', () => {
  const [lead, ...others] = sample.findings;
  if (lead === undefined) throw new Error('The sample has problems');
  const at = { collection: 'actions', index: 1, field: 'status' } as const;
  const snapshot: Snapshot = {
    ...sample,
    findings: others,
    accepted: [{ ...lead, reason: 'Agreed', on: TODAY }],
    otherCase: [{ at, ...sample.locate(at) }],
    repairs: { repairs: [], told: ['On Plan, Lead is called “Who”, and is found by it.'] },
  };
  const besides = (filters: FindingFilters): string[] => checkList(snapshot, 'cause', filters).groups.filter(({ severity }) => severity === null).map(({ heading, entries }) => `${heading} ${entries.length}`);
  expect(besides({})).toEqual(['Only the letter case differs 1', 'Different, and left as it is 1', 'Accepted 1']);
  expect(checkList(snapshot, 'cause', {}).shown).toBe(others.length);
  expect(besides({ sheets: ['Plan'] })).toEqual(['Only the letter case differs 1']);
  expect(besides({ severities: ['error'] })).toEqual([]);
  expect(besides({ text: 'who' })).toEqual(['Different, and left as it is 1']);
});

test('repairs come before all problems, however those are grouped, and each meets the filters by its sheet and words', () => {
  const snapshot: Snapshot = { ...sample, repairs: { repairs: [repair({}), repair({ id: 'sheet:overview', what: 'The sheet Overview is gone.', nearest: null })], told: [] } };
  const first = (filters: FindingFilters): string => {
    const { groups, shown } = checkList(snapshot, 'sheet', filters);
    expect(shown).toBe(filtered(snapshot, filters).length);
    return groups[0] === undefined ? '' : `${groups[0].heading} ${groups[0].entries.map(({ key }) => key).join(', ')}`;
  };
  expect(first({})).toBe('Repairs repair entry-rule:actions.status, repair sheet:overview');
  expect(first({ sheets: ['Plan'] })).toBe('Repairs repair entry-rule:actions.status');
  expect(first({ text: 'overview gone' })).toBe('Repairs repair sheet:overview');
  expect(first({ severities: ['error'] })).toMatch(/^Plan /);
});

describe('filters', () => {
  test('show all where they say nothing', () => {
    for (const filters of [{}, { sheets: [], severities: [], leads: [], rules: [], text: '  ' }]) {
      expect(isFiltered(filters)).toBe(false);
      expect(filtered(sample, filters)).toEqual(sample.findings);
    }
  });

  test.each<[string, FindingFilters, string[]]>([
    ['a severity', { severities: ['error'] }, ['A9', 'A11']],
    ['a sheet', { sheets: ['Goals'] }, ['G3', 'G4']],
    ['several sheets', { sheets: ['Goals', 'Meetings'] }, ['G3', 'G4', 'M3']],
    ['a lead, however it is written', { leads: ['crt  MANAGER'] }, ['A3', 'A3']],
    ['nobody', { leads: [NOBODY] }, ['A9']],
    ['a rule', { rules: ['action-without-due-date'] }, ['A11']],
    ['words in any order and letters', { text: 'LEAD carer' }, ['A9']],
    ['a cell', { text: 'plan!e13' }, ['A9']],
    ['all of them', { severities: ['error'], sheets: ['Plan'], text: 'criteria' }, ['A11']],
    ['what there is not', { text: 'no such words' }, []],
  ])('leave what is asked for: %s', (_, filters, rows) => {
    expect(filtered(sample, filters).map(({ row }) => row)).toEqual(rows);
  });

  test('by severity and by sheet, the choices part all problems: none is lost, none is shown twice', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const choices = filterChoices(snapshot.findings, snapshot.workspace);
        const bySeverity = SEVERITIES.flatMap((severity) => filtered(snapshot, { severities: [severity] }));
        expect(new Set(bySeverity)).toEqual(new Set(snapshot.findings));
        expect(bySeverity).toHaveLength(snapshot.findings.length);
        for (const severity of SEVERITIES) expect(filtered(snapshot, { severities: [severity] })).toHaveLength(choices.severities[severity]);
        const bySheet = choices.sheets.flatMap(({ value }) => filtered(snapshot, { sheets: [value] }));
        expect(new Set(bySheet)).toEqual(new Set(snapshot.findings));
        for (const { value, count } of choices.sheets) expect(filtered(snapshot, { sheets: [value] })).toHaveLength(count);
      }),
    );
  });

  test('by lead, the choices part what is about actions', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { leads } = filterChoices(snapshot.findings, snapshot.workspace);
        for (const { value, count } of leads) expect(filtered(snapshot, { leads: [value] })).toHaveLength(count);
        const aboutActions = snapshot.findings.filter(({ at }) => at.collection === 'actions' && at.index !== null);
        expect(new Set(leads.flatMap(({ value }) => filtered(snapshot, { leads: [value] })))).toEqual(new Set(aboutActions));
      }),
    );
  });

  test('keep the order, and only narrow down', () => {
    const anyFilters: fc.Arbitrary<FindingFilters> = fc.record({
      severities: fc.subarray([...SEVERITIES]),
      sheets: fc.subarray(['Plan', 'Goals', 'Commitment', NO_SHEET]),
      leads: fc.subarray(['CRT manager', NOBODY]),
      text: fc.constantFrom('', 'a', 'lead', 'goal no'),
    });
    fc.assert(
      fc.property(anySnapshot, anyFilters, anyFilters, (snapshot, one, other) => {
        const once = filtered(snapshot, one);
        expect(once).toEqual(snapshot.findings.filter((finding) => once.includes(finding)));
        expect(applyFilters(once, one, snapshot.workspace)).toEqual(once);
        expect(applyFilters(once, other, snapshot.workspace)).toEqual(applyFilters(filtered(snapshot, other), one, snapshot.workspace));
      }),
    );
  });
});
