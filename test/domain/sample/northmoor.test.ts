import { addDays, calendarDate, type CalendarDate } from '../../../src/domain/model/calendar-date';
import { rowKey } from '../../../src/domain/model/row-key';
import { ENTITIES, type Rows, type Workspace } from '../../../src/domain/model/workspace';
import { runRules } from '../../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { workspace } from '../../support/workspace-builders';

/** The flaws that the sample has on purpose (domain.md, section 6): nothing else, at any time. */
const FLAWS = [
  // severity, rule, row, column
  ['warning', 'goal-without-fidelity-item', 'G3', 'Fidelity items'],
  ['warning', 'goal-without-fidelity-item', 'G4', 'Fidelity items'],
  ['prompt', 'lead-with-many-actions', 'A3', 'Lead'],
  ['warning', 'overdue-action', 'A3', 'Due'],
  ['error', 'action-without-lead', 'A9', 'Lead'],
  ['error', 'action-without-due-date', 'A11', 'Due'],
  ['warning', 'gap-without-next-step', 'S7', 'Next step'],
  ['prompt', 'empty-seat', null, 'Seat'],
  ['warning', 'incomplete-group', 'W3', 'Reports when'],
  ['warning', 'group-started-without-support', 'W3', 'Management support'],
  ['warning', 'sig-meetings-far-apart', 'M3', 'Date'],
  ['warning', 'involved-too-late', null, 'From'],
];

describe('the sample workspace', () => {
  test.each(['2026-11-24', '2024-02-29', '2027-08-31'])('has exactly its flaws on %s', (day) => {
    expect(flawsOn(calendarDate(day))).toEqual(FLAWS);
  });

  test('has them on every day of two years, whatever the months are like', () => {
    const first = calendarDate('2027-01-01');
    for (let day = 0; day < 800; day++) expect(flawsOn(addDays(first, day))).toEqual(FLAWS);
  });

  test('has carers and not service users in the findings on involvement and seats', () => {
    const { findings } = runRules(sampleOn(calendarDate('2026-11-24')));
    expect(findings.filter(({ at }) => at.index === null).map(({ message }) => message)).toEqual([
      'Nobody in the group has the seat “Carer representative”.',
      'Carers and supports were first involved on 7 Jul 2026, after the scoping event of 19 May 2026.',
    ]);
  });

  test.each(Object.entries(ENTITIES))('fits the schema of %s', (collection, { schema }) => {
    for (const row of sampleOn(calendarDate('2026-12-31'))[collection as keyof Rows]) expect(schema.parse(row)).toEqual(row);
  });

  test('dates move with today and with nothing else', () => {
    const [first, later] = [sampleWorkspace(calendarDate('2026-11-24')), sampleWorkspace(calendarDate('2026-12-01'))];
    expect(first.actions.find(({ id }) => id === 'A3')?.due).toBe('2026-11-10');
    expect(later.actions.find(({ id }) => id === 'A3')?.due).toBe('2026-11-17');
    expect(withoutDates(later)).toEqual(withoutDates(first));
  });
});

function flawsOn(today: CalendarDate): unknown[] {
  const sample = sampleOn(today);
  const { findings, faults } = runRules(sample);
  expect(faults).toEqual([]);
  return findings.map(({ severity, rule, at }) => [severity, rule, idAt(sample, at.collection as keyof Rows, at.index), headerAt(at)]);
}

function sampleOn(today: CalendarDate): Workspace {
  return workspace({ today, ...sampleWorkspace(today) });
}

function idAt(sample: Workspace, collection: keyof Rows, index: number | null): string | null {
  const row = sample[collection][index ?? -1];
  return row === undefined ? null : rowKey(collection, row);
}

function headerAt({ collection, field }: { collection: string; field: string | null }): string | undefined {
  const { fields } = ENTITIES[collection as keyof Rows];
  return (fields as Record<string, { header: string }>)[field ?? '']?.header;
}

function withoutDates(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/\d{4}-\d{2}-\d{2}/g, 'date'));
}
