import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../../src/domain/model/calendar-date';
import { actions } from '../../src/domain/model/actions';
import { communications } from '../../src/domain/model/communications';
import { fidelityScores } from '../../src/domain/model/fidelity-scores';
import { goals } from '../../src/domain/model/goals';
import { stakeholders } from '../../src/domain/model/stakeholders';
import type { Field } from '../../src/domain/model/field';
import { involvementLog } from '../../src/domain/model/involvement-log';
import { measureValues } from '../../src/domain/model/measure-values';
import { meetings } from '../../src/domain/model/meetings';
import { ENTITIES } from '../../src/domain/model/workspace';
import type { CellValue } from '../../src/sheets/cell';
import { readCell, writeCell } from '../../src/sheets/codec';

const { id, goal: goalReference, action, due, status, progress, dependsOn } = actions.fields;
const { fidelityItems } = goals.fields;
const { holds } = stakeholders.fields;
const { audience } = communications.fields;
const { linkedTo } = involvementLog.fields;
const { value: figure } = measureValues.fields;
const { hours, people } = meetings.fields;
const { score } = fidelityScores.fields;

describe('a cell is read as', () => {
  test.each<[what: string, field: Field<never>, cell: CellValue, value: unknown]>([
    ['nothing, where it is empty', as(action), '', null],
    ['nothing, where it holds only spaces', as(status), '   ', null],
    ['no values, where a list is empty', as(dependsOn), '', []],
    ['an ID', as(id), 'A12', 'A12'],
    ['an ID in small letters', as(id), 'a12', 'A12'],
    ['what somebody typed instead of an ID', as(goalReference), 'the first one', 'the first one'],
    ['IDs separated as asked', as(dependsOn), 'A3; A5', ['A3', 'A5']],
    ['IDs separated by commas and line breaks', as(dependsOn), 'A3,a5\nA7', ['A3', 'A5', 'A7']],
    ['an ID once, where it is repeated', as(dependsOn), 'A3; A3', ['A3']],
    ['a text as it stands', as(action), ' Ring\nback ', ' Ring\nback '],
    ['the text of a number in a column of texts', as(goals.fields.baseline), 95, '95'],
    ['the text of a logical value', as(action), true, 'TRUE'],
    ['emoji', as(action), '🙂 call', '🙂 call'],
    ['32,767 characters', as(action), 'x'.repeat(32767), 'x'.repeat(32767)],
    ['a listed value', as(status), 'On track', 'On track'],
    ['a listed value in another letter case', as(status), 'ON TRACK', 'On track'],
    ['several listed values', as(holds), 'influence; Money', ['Influence', 'Money']],
    ['a day', as(due), 46350, '2026-11-24'],
    ['a day, without its time', as(due), 46350.75, '2026-11-24'],
    ['a fraction', as(progress), 0.4, 0.4],
    ['a percentage that was left as text', as(progress), '40 %', 0.4],
    ['one item', as(fidelityItems), 7, [7]],
    ['several items', as(fidelityItems), '1; 26, 39', [1, 26, 39]],
    ['IDs of two tables', as(linkedTo), 'g2; W1', ['G2', 'W1']],
    ['everybody', as(audience), 'All', ['All']],
    ['everybody in small letters, beside an ID', as(audience), 'all; s4', ['All', 'S4']],
    ['some of the stakeholders', as(audience), 'S4; S10', ['S4', 'S10']],
    ['a figure of any size', as(figure), -12.5, -12.5],
    ['no hours at all', as(hours), 0, 0],
    ['half hours', as(hours), 1.5, 1.5],
    ['whole people', as(people), 7, 7],
    ['the highest score', as(score), 5, 5],
  ])('%s', (_, field, cell, value) => {
    expect(readCell(field, cell, 1900)).toMatchObject({ value, fault: null });
  });
});

describe('a cell that cannot be read is blank, and says why', () => {
  test.each<[what: string, field: Field<never>, cell: CellValue, blank: unknown, reason: string]>([
    ['an error of Excel’s', as(action), '#REF!', null, 'formula-error'],
    ['an error in a list', as(dependsOn), '#N/A', [], 'formula-error'],
    ['a text where a date belongs', as(due), '30/10/2026', null, 'unreadable-date'],
    ['an ISO text where a date belongs', as(due), '2026-10-30', null, 'unreadable-date'],
    ['a logical value where a date belongs', as(due), true, null, 'unreadable-date'],
    ['a number that is no day', as(due), -3, null, 'unreadable-date'],
    ['the day that never was', as(due), 60, null, 'unreadable-date'],
    ['a number beyond the calendar', as(due), 2958466, null, 'unreadable-date'],
    ['a word that is not in the list', as(status), 'Done', null, 'unlisted-value'],
    ['a number where a word belongs', as(status), 3, null, 'unlisted-value'],
    ['a percentage above 100', as(progress), 40, null, 'unreadable-number'],
    ['a text where a percentage belongs', as(progress), 'half', null, 'unreadable-number'],
    ['an item beyond 39', as(fidelityItems), '1; 40', [], 'unreadable-number'],
    ['a fraction of an item', as(fidelityItems), 1.5, [], 'unreadable-number'],
    ['a date where items belong', as(fidelityItems), 46350, [], 'unreadable-number'],
    ['a figure that was left as text', as(figure), '72', null, 'unreadable-number'],
    ['a figure with its unit', as(figure), '72 minutes', null, 'unreadable-number'],
    ['a logical value where a figure belongs', as(figure), true, null, 'unreadable-number'],
    ['hours below nothing', as(hours), -1, null, 'unreadable-number'],
    ['half a person', as(people), 6.5, null, 'unreadable-number'],
    ['a score beyond 5', as(score), 6, null, 'unreadable-number'],
    ['an error where the audience belongs', as(audience), '#REF!', [], 'formula-error'],
  ])('%s', (_, field, cell, value, reason) => {
    expect(readCell(field, cell, 1900)).toEqual({ value, fault: expect.objectContaining({ reason, value: String(cell).replace('true', 'TRUE') }) as unknown });
  });

  test('of several listed values those that are known are read', () => {
    expect(readCell(holds, 'Money; Fame', 1900)).toMatchObject({ value: ['Money'], fault: { reason: 'unlisted-value', value: 'Fame' } });
  });
});

test.each([
  [figure, 'soon', 'a number'],
  [hours, -1, 'a number, 0 or more'],
  [people, 6.5, 'a whole number, 0 or more'],
  [score, 6, 'a whole number from 1 to 5'],
] as const)('%#: what a number may be is said in words', (field, cell, expected) => {
  expect(readCell(field, cell, 1900).fault).toEqual({ reason: 'unreadable-number', value: String(cell), expected });
});

test.each([
  ['a listed value', status, ' On track ', 'On track'],
  ['a listed value with a space that does not break', status, 'On\u00a0track', 'On track'],
  ['an ID', id, 'A7 ', 'A7'],
])('%s with stray spaces is understood, and the spaces are named', (_, field, cell, value) => {
  expect(readCell(as(field), cell, 1900)).toEqual({ value, fault: { reason: 'stray-spaces', value: cell } });
});

test.each([
  ['a listed value', status, 'on track', 'On track', true],
  ['an ID', id, 'a7', 'A7', true],
  ['several IDs', dependsOn, 'a3; A5', ['A3', 'A5'], true],
  ['several values of a list', holds, 'Influence, MONEY', ['Influence', 'Money'], true],
  ['everybody', audience, 'all; s2', ['All', 'S2'], true],
  ['a listed value as it is listed', status, 'On track', 'On track', undefined],
  ['IDs as they are', dependsOn, 'A3; A5', ['A3', 'A5'], undefined],
  ['an ID that stands twice', dependsOn, 'A3; a3', ['A3'], undefined],
  ['spaces, too', status, ' on track', 'On track', undefined],
  ['free text', action, 'ring them', 'ring them', undefined],
] as const)('that letter case is all that differs is noticed: %s', (_, field, cell, value, isOtherCase) => {
  const reading = readCell(as(field), cell, 1900);
  expect([reading.value, reading.isOtherCase]).toEqual([value, isOtherCase]);
});

describe('what is written', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['- the ward', "'- the ward"],
    ['@home', "'@home"],
    ['\tindented', "'\tindented"],
    ['\rreturned', "'\rreturned"],
    ["'quoted", "''quoted"],
    ['3/4', "'3/4"],
    ['95', "'95"],
    ['40%', "'40%"],
    ['TRUE', "'TRUE"],
    ['March 2026', "'March 2026"],
    ['#REF!', "'#REF!"],
    ['Test an evening rota', 'Test an evening rota'],
    ['Log of 40 call-backs', 'Log of 40 call-backs'],
  ])('%j is written as %j, so that Excel keeps it as text', (text, written) => {
    expect(writeCell(action, text, 1900)).toBe(written);
  });

  test('a single item is a number, and several are a text', () => {
    expect(writeCell(fidelityItems, [26], 1900)).toBe(26);
    expect(writeCell(fidelityItems, [1, 26], 1900)).toBe("'1; 26");
  });

  test.each([1900, 1904] as const)('any value of any field is read back the same in a workbook that counts from %s', (system) => {
    for (const entity of Object.values(ENTITIES))
      for (const [name, field] of Object.entries(entity.fields as Readonly<Record<string, Field>>))
        fc.assert(
          fc.property(anyValueOf(field), (value) => {
            const written = writeCell(field, value, system);
            const cell = written === null ? '' : typeof written === 'string' ? written.replace(/^'/, '') : written;
            expect({ name, ...readCell(field, cell, system) }).toEqual({ name, value, fault: null });
          }),
          { numRuns: 60 },
        );
  });

  test('no cell makes reading throw', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('#REF!', '#N/A', ';;', '=', '\u0000'));
    for (const { fields } of Object.values(ENTITIES))
      for (const field of Object.values(fields as Readonly<Record<string, Field>>)) fc.assert(fc.property(cell, (value) => void readCell(field, value, 1900)), { numRuns: 60 });
  });
});

/** Values as the model holds them: texts that are not blank or an error, IDs, days that both date systems have. */
function anyValueOf({ kind }: Field): fc.Arbitrary<unknown> {
  const identifier = fc.tuple(fc.constantFrom('A', 'G', 'S'), fc.nat(9999)).map(([letter, number]) => `${letter}${number}`);
  const orNull = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(values);
  switch (kind.type) {
    case 'identifier':
    case 'reference':
      return orNull(identifier);
    case 'references':
      return fc.uniqueArray(identifier, { maxLength: 4 });
    case 'audience':
      return fc.uniqueArray(fc.oneof(identifier, fc.constant('All')), { maxLength: 4 });
    case 'text':
      return orNull(fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '' && !text.trim().startsWith('#')));
    case 'choice':
      return orNull(fc.constantFrom(...kind.list.values, ...kind.alsoReads));
    case 'choices':
      return fc.subarray([...kind.list.values]);
    case 'date':
      return orNull(fc.integer({ min: 0, max: 60000 }).map((days): CalendarDate => addDays(calendarDate('1904-01-02'), days)));
    case 'fraction':
      return orNull(fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0));
    case 'number':
      return orNull(
        kind.whole
          ? fc.integer({ min: kind.minimum ?? -1000, max: kind.maximum ?? 1000 })
          : fc.double({ min: kind.minimum ?? -1e9, max: kind.maximum ?? 1e9, noNaN: true }).map((number) => number + 0),
      );
    case 'wholeNumbers':
      return fc.uniqueArray(fc.integer({ min: kind.minimum, max: kind.maximum }), { maxLength: 5 });
  }
}

/** A table of examples holds fields of many types. */
function as(field: unknown): Field<never> {
  return field as Field<never>;
}
