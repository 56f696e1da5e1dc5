import { actionStatuses } from '../../../src/domain/model/choice-list';
import { READING_RULES, readingFinding, type ReadingFault } from '../../../src/domain/model/reading-fault';

const cell = { row: 'Action A9 “Carer-awareness session”', header: 'Due' };

const FAULTS: readonly (readonly [ReadingFault, message: string, repair: string])[] = [
  [
    { kind: 'missingTable', table: 'PlanActions', sheet: 'Plan' },
    'The table PlanActions of the sheet “Plan” is not in this workbook: it was deleted, or turned into a plain range.',
    'Undo that, or bring it back from an earlier copy. Where its cells are still there, select them with their headers, press Ctrl+T, and call the table PlanActions (Table Design, then Table Name).',
  ],
  [
    { kind: 'missingColumn', table: 'PlanActions', header: 'Due' },
    'The table PlanActions has no column “Due”.',
    'Add a column with the header “Due”, or undo its deletion.',
  ],
  [
    { kind: 'unfinishedRestoring' },
    'This workspace was being brought back from a file, and that was broken off: columns of your own, the legend and what the workbook remembers may be missing.',
    'Bring the same file back once more: what stands there already is not written twice. Where you go on without it, accept this.',
  ],
  [
    { kind: 'rowsBelow', table: 'PlanActions', count: 3 },
    '3 rows are written below the table PlanActions, and are no part of it.',
    'Drag the small mark at the table’s lower right corner down over them. Notes are better kept beside the table.',
  ],
  [
    { kind: 'formulaError', ...cell, value: '#REF!' },
    'Action A9 “Carer-awareness session” shows the error #REF! in Due.',
    'Mend the formula, or type the value in its place.',
  ],
  [
    { kind: 'unreadableDate', ...cell, value: 'next week' },
    'Action A9 “Carer-awareness session” has “next week” in Due, which is not a date to Excel.',
    'Type it again as a date, such as 30 Oct 2026.',
  ],
  [
    { kind: 'unreadableNumber', ...cell, header: 'Progress', value: '400', expected: 'a percentage from 0% to 100%' },
    'Action A9 “Carer-awareness session” has “400” in Progress, which cannot be read.',
    'Type a percentage from 0% to 100%.',
  ],
  [
    { kind: 'unlistedValue', ...cell, header: 'Status', value: 'x'.repeat(999), list: actionStatuses.values },
    `Action A9 “Carer-awareness session” has “${'x'.repeat(31)}…” in Status, which is not in the list.`,
    'Choose from the list: Not started, On track, At risk, Off track, Blocked, Complete, Cancelled.',
  ],
  [
    { kind: 'malformedIdentifier', ...cell, row: 'The action “Carer-awareness session”', header: 'ID', value: '9', example: 'A9' },
    'The action “Carer-awareness session” has “9” in ID, which has no letter.',
    'Type a letter and a number, such as A9.',
  ],
  [
    { kind: 'straySpaces', ...cell, header: 'Status', value: ' Complete ' },
    'Action A9 “Carer-awareness session” has spaces around “Complete” in Status.',
    'Type it again without them: Excel’s own counting does not see through spaces.',
  ],
];

test.each(FAULTS)('what is said of $kind', (fault, message, repair) => {
  const at = { collection: 'actions', index: 8, field: 'due' } as const;
  const { id, severity } = READING_RULES[fault.kind];
  expect(readingFinding(at, fault)).toEqual({ rule: id, severity, at, message, repair });
});

test('one row below a table is no rows', () => {
  const at = { collection: 'actions', index: 8, field: null } as const;
  expect(readingFinding(at, { kind: 'rowsBelow', table: 'PlanActions', count: 1 }).message).toBe('One row is written below the table PlanActions, and is no part of it.');
});

test('every fault of reading has its example', () => {
  expect(FAULTS.map(([{ kind }]) => kind)).toEqual(Object.keys(READING_RULES));
});
