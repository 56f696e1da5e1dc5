import { countsOf, planImport, type ImportChoices, type ImportPlan } from '../../../src/domain/exchange/plan-import';
import { isNote, problemInWords } from '../../../src/domain/exchange/import-problem';
import type { SourceGrid } from '../../../src/domain/exchange/source-grid';
import { NO_ROWS, type Rows } from '../../../src/domain/model/workspace';
import { action, goal, stakeholder } from '../../support/workspace-builders';
import { gridOf, rowsAfter, shown } from '../../support/source-grids';

function plan(grid: SourceGrid, rows: Partial<Rows> = {}, choices: Partial<ImportChoices> = {}, highest = 0): ImportPlan {
  return planImport(grid, { to: 'actions', ...choices }, { rows: { ...NO_ROWS, ...rows }, legend: [], highestIds: new Map([['actions', highest]]) });
}

const added = (made: ImportPlan) => made.rows.flatMap((row) => (row.outcome === 'add' ? [{ ...row.values, ...row.extra }] : []));
const told = (made: ImportPlan) => made.rows.flatMap(({ row, problems }) => problems.map((problem) => `${row} ${problemInWords(problem)}`));
const uses = (made: ImportPlan) => Object.fromEntries(made.columns.map(({ header, use, extraHeader }) => [header, use.as === 'field' ? use.field : use.as === 'extra' ? `+ ${extraHeader}` : '-']));

test('an action plan as teams keep it', () => {
  const made = plan(
    gridOf([
      ['Northmoor CRT – Action Plan'],
      ['Last updated by Jo, Sept 26'],
      [],
      ['No.', 'Action required', 'Owner', 'By when', 'RAG', '% complete', 'Comments', 'Cost (£)'],
      [1, 'Agree the evening rota', 'Sam', shown(46266, '01/09/2026'), 'G', 50, 'Waiting for HR', 120],
      [2, '=SUM(A1)', 'Ann & Bo', '1st Sept 2026', 'Amber', 100, '', ''],
      ['', '', '', '', '', '', '', ''],
      ['No.', 'Action required', 'Owner', 'By when', 'RAG', '% complete', 'Comments', 'Cost (£)'],
      [3, 'Ring the ward', '', 'Sept 2026', 'On hold', 'half', '- later', 'free'],
      ['Total', '', '', '', '', '', '', 120],
      ['', '', '', '', '', '', '', 'see minutes'],
    ]),
  );
  expect(made.headerRow).toBe(4);
  expect(uses(made)).toEqual({ 'No.': 'id', 'Action required': 'action', Owner: 'lead', 'By when': 'due', RAG: 'status', '% complete': 'progress', Comments: 'evidence', 'Cost (£)': '+ Cost (£)' });
  expect(added(made)).toEqual([
    { id: 'A1', action: 'Agree the evening rota', lead: 'Sam', due: '2026-09-01', status: 'On track', progress: 0.5, evidence: 'Waiting for HR', 'Cost (£)': '120', 'No. (as imported)': '1' },
    { id: 'A2', action: '=SUM(A1)', lead: 'Ann & Bo', due: '2026-09-01', status: 'At risk', progress: 1, 'No. (as imported)': '2' },
    {
      id: 'A3', action: 'Ring the ward', evidence: '- later', 'Cost (£)': 'free', 'No. (as imported)': '3', 'By when (as imported)': 'Sept 2026', 'RAG (as imported)': 'On hold', '% complete (as imported)': 'half',
    },
  ]);
  expect(told(made).filter((line) => line.startsWith('9'))).toEqual([
    '9 No.: “3” becomes A3; kept as text in “No. (as imported)”.',
    '9 By when: “Sept 2026” names no day; kept as text in “By when (as imported)”.',
    '9 RAG: “On hold” is none of Not started, On track, At risk, Off track, Blocked, Complete, Cancelled; kept as text in “RAG (as imported)”.',
    '9 % complete: “half” is not a percentage from 0% to 100%; kept as text in “% complete (as imported)”.',
  ]);
  expect(made.rows.flatMap((row) => (row.outcome === 'aside' ? [`${row.row} ${row.because}: ${row.text}`] : []))).toEqual([
    '1 above-header: Northmoor CRT – Action Plan',
    '2 above-header: Last updated by Jo, Sept 26',
    '8 repeated-header: No. · Action required · Owner · By when · RAG · % complete · Comments · Cost (£)',
    '10 total: Total · 120',
    '11 nothing-read: see minutes',
  ]);
  expect(countsOf(made)).toEqual({ added: 3, present: 0, unread: 1, aside: 4, leftOut: 0, problems: 1 });
});

test('a plan that was imported is there', () => {
  const grid = gridOf([['Task', 'Who', 'Deadline'], ['Ring', 'Sam', '1/9/26'], ['Ring', 'Sam', '1/9/26'], ['Write', '', 'TBC']]);
  const once = rowsAfter(plan(grid));
  expect(once.actions.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3']);
  expect(countsOf(plan(grid, once))).toMatchObject({ added: 0, present: 3 });
  // Spaces, letter case and another form of the date make no other row of it.
  const anew = gridOf([['Deadline', 'Action', 'Lead'], ['2026-09-01', ' RING ', 'sam'], ['1 Oct 2026', 'Ring', 'Sam']]);
  expect(plan(anew, once).rows.map(({ outcome }) => outcome)).toEqual(['present', 'add']);
});

describe('IDs', () => {
  const there = { actions: [action({ id: 'A1', action: 'Test' }), action({ id: 'A4', action: 'Write' })] };

  test('are kept where they are free, and given where they clash, are absent or were given before', () => {
    const made = plan(gridOf([['ID', 'Action'], ['A1', 'Another one'], ['A3', 'Was another’s'], ['', 'Without'], ['a9', 'Kept'], ['X7', 'Not ours']]), there, {}, 6);
    expect(made.rows.map((row) => (row.outcome === 'add' ? row.id : null))).toEqual(['A10', 'A11', 'A12', 'A9', 'A13']);
  });

  test('and text alike are the row that is there, and what it says otherwise is told', () => {
    const made = plan(gridOf([['ID', 'Action', 'Lead', 'Status'], ['A4', 'write', 'Bo', 'Done']]), there);
    expect(made.rows).toMatchObject([{ outcome: 'present', id: 'A4' }]);
    expect(told(made)).toEqual(['2 Lead: “Bo” is “Senior nurse” in the workspace, and stays so.', '2 Status: “Done” is “On track” in the workspace, and stays so.']);
    expect(made.rows.flatMap(({ problems }) => problems).every(isNote)).toBe(true);
  });

  test('of the source are followed in what depends on them', () => {
    const made = plan(gridOf([['Ref', 'Action', 'Depends on'], ['A1', 'First', ''], ['2', 'Second', 'A1; A4'], ['3', 'Third', '2, 99']]), there);
    expect(added(made)).toMatchObject([{ id: 'A5' }, { id: 'A6', dependsOn: ['A5', 'A4'] }, { id: 'A7', dependsOn: ['A6'], 'Depends on (as imported)': '2, 99' }]);
    expect(told(made).at(-1)).toBe('4 Depends on: “2, 99” names what is not in this workspace (“99”); kept as text in “Depends on (as imported)”.');
  });
});

test('a goal is found by its ID or its own words, and is otherwise kept as text', () => {
  const goals = [goal({ id: 'G1', goal: 'Quicker first response' }), goal({ id: 'G2', goal: 'Same' }), goal({ id: 'G3', goal: 'same' })];
  const made = plan(gridOf([['Action', 'Objective'], ['a', 'g1'], ['b', 'quicker  First response'], ['c', 'Same'], ['d', 'Goal 1']]), { goals });
  expect(added(made)).toEqual([{ id: 'A1', action: 'a', goal: 'G1' }, { id: 'A2', action: 'b', goal: 'G1' }, { id: 'A3', action: 'c', 'Objective (as imported)': 'Same' }, { id: 'A4', action: 'd', 'Objective (as imported)': 'Goal 1' }]);
});

describe('headers', () => {
  test('two of one meaning never become one column', () => {
    const made = plan(gridOf([['Action', 'Owner', 'Responsible', 'Lead'], ['a', 'x', 'y', 'z']]));
    expect(uses(made)).toEqual({ Action: 'action', Owner: '+ Owner', Responsible: '+ Responsible', Lead: 'lead' });
  });

  test('of prose called progress is no percentage', () => {
    const made = plan(gridOf([['Action', 'Progress'], ['a', 'Met twice'], ['b', 'Rota drafted']]));
    expect(uses(made)).toEqual({ Action: 'action', Progress: 'evidence' });
  });

  test('that are blank, doubled or called as one of ours are told apart', () => {
    const made = plan(gridOf([['Action', '', 'Cost', 'Cost', 'Due', 'Due'], ['a', 'x', '1', '2', '1/9/26', '2/9/26']]));
    expect(uses(made)).toEqual({ Action: 'action', 'Column B': '+ Column B', Cost: '+ Cost 2', Due: '+ Due (imported)' });
    expect(added(made)).toEqual([{ id: 'A1', action: 'a', 'Column B': 'x', Cost: '1', 'Cost 2': '2', due: '2026-09-01', 'Due (imported)': '2/9/26' }]);
  });

  test('of what the workbook works out are left alone', () => {
    const ours = ['ID', 'Goal', 'Action', 'Lead', 'Start', 'Due', 'Status', 'Progress', 'Updated on', 'Timing'];
    expect(uses(plan(gridOf([ours, ['A1', '', 'a', '', '', '1/9/26', '', '', '', 'Overdue']])))).toMatchObject({ Due: 'due', Timing: '-' });
    // What somebody else calls so is theirs.
    expect(uses(plan(gridOf([['Action', 'Due', 'Timing'], ['a', '1/9/26', 'In spring']])))).toEqual({ Action: 'action', Due: 'due', Timing: '+ Timing (imported)' });
  });

  test('give way to what somebody chooses', () => {
    const columns = new Map([[1, { as: 'field', field: 'blockedBy' }], [2, { as: 'nothing' }]] as const);
    const made = plan(gridOf([['Action', 'Lead', 'Notes', 'Owner'], ['a', 'x', 'y', 'z']]), {}, { columns });
    expect(uses(made)).toEqual({ Action: 'action', Lead: 'blockedBy', Notes: '-', Owner: 'lead' });
  });

  test('that say nothing to us leave every column as it is, and every row unread', () => {
    const made = plan(gridOf([['Alpha', 'Beta'], ['1', '2']]));
    expect({ uses: uses(made), rows: made.rows }).toMatchObject({ uses: { Alpha: '+ Alpha', Beta: '+ Beta' }, rows: [{ outcome: 'aside', because: 'nothing-read', text: '1 · 2' }] });
  });
});

test.each([
  ['hundredths', [[50], [100], [1]], [0.5, 1, 0.01]],
  ['parts of one', [[0.5], [1], [0]], [0.5, 1, 0]],
  ['texts', [['50%'], ['7.5 %'], ['40 per cent']], [0.5, 0.075, 0.4]],
  ['what Excel shows as percentages', [[shown(0.01, '1%')], [shown(0.29, '29%')]], [0.01, 0.29]],
  ['too much', [['150%'], ['-1'], ['20'], ['30']], [undefined, undefined, 0.2, 0.3]],
])('progress in %s', (_, cells, values) => {
  const made = plan(gridOf([['Action', '% complete'], ...cells.map((cell, index) => [`a${index}`, ...cell])]));
  expect(added(made).map(({ progress }: { progress?: unknown }) => progress)).toEqual(values);
});

test('a number in a column of texts is what people see of it', () => {
  expect(added(plan(gridOf([['Action', 'Comments'], [shown(46266, '1 Sep 2026'), shown(0.5, '50%')]])))).toEqual([{ id: 'A1', action: '1 Sep 2026', evidence: '50%' }]);
});

test('an error of Excel’s is named and not kept', () => {
  const made = plan(gridOf([['Action', 'Due'], ['a', '#REF!']]));
  expect([added(made), told(made)]).toEqual([[{ id: 'A1', action: 'a' }], ['2 Due: “#REF!” is an error of Excel’s.']]);
});

test('rows that somebody leaves out are not added', () => {
  expect(plan(gridOf([['Action'], ['a'], ['b']]), {}, { leftOut: new Set([3]) }).rows).toMatchObject([{ outcome: 'add' }, { outcome: 'aside', because: 'left-out', text: 'b' }]);
});

test('a list of stakeholders', () => {
  const made = plan(gridOf([['Name', 'Team', 'Influence', 'Interest', 'Sector', 'SIG member'], ['Ward manager', 'Northmoor', 'H', 'low', 'Inpatient', 'Y'], ['Bed manager', 'Northmoor', 'x', '', 'Police', '']]), { stakeholders: [stakeholder({ id: 'S1', stakeholder: 'Bed manager', organisation: 'Northmoor' })] }, { to: 'stakeholders' });
  expect(made.rows).toMatchObject([
    { outcome: 'add', values: { id: 'S2', stakeholder: 'Ward manager', organisation: 'Northmoor', power: 'High', interest: 'Low', pathway: 'In-patient', onTheSig: 'Yes' } },
    { outcome: 'present', id: 'S1' },
  ]);
});

test.each([[[]], [[[]]], [[['', ' ']]]])('a source of nothing: %j', (rows) => {
  expect(plan(gridOf(rows))).toMatchObject({ headerRow: null, columns: [], rows: [] });
});
