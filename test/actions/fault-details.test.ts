import { faultDetails } from '../../src/actions/fault-details';
import { calendarDate } from '../../src/domain/model/calendar-date';

const CELL = 'Mrs Example, 943 476 5919';

test.each<[what: string, fault: unknown, details: string]>([
  ['an error of ours that quotes a cell', thrownBy(() => calendarDate(CELL)), 'RangeError: “…” is not a date written as YYYY-MM-DD'],
  ['JSON that is none', thrownBy(() => JSON.parse(`{"a": ${CELL}}`) as unknown), "SyntaxError: Unexpected token 'M', “…”... is not valid JSON"],
  ['a property that is not there', new TypeError("Cannot read properties of undefined (reading 'lead')"), "TypeError: Cannot read properties of undefined (reading 'lead')"],
  ['a quotation within a quotation', new Error(`“The "${CELL}" of”`), 'Error: “…”'],
  ['a quotation that is cut off', new Error(`Row “${CELL}`), 'Error: Row “…”'],
  ['what is no error', `There is "${CELL}"`, 'There is “…”'],
])('%s tells its kind, and no text of the workbook', (_, fault, details) => {
  expect(faultDetails(fault)).toBe(details);
});

test('it stays short', () => {
  expect(faultDetails(new Error('x'.repeat(5000)))).toHaveLength(300);
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
