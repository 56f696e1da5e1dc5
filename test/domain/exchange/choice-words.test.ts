import { choiceOfWords } from '../../../src/domain/exchange/choice-words';
import { actionStatuses, pathwaySegments, yesNo } from '../../../src/domain/model/choice-list';

const status = (text: string, legend: { status: string; colour: string | null; meaning: null }[] = [], own = new Map<string, string>()) => choiceOfWords(actionStatuses, text, legend, own);

test.each([
  ['Green', 'On track'], ['G', 'On track'], ['amber', 'At risk'], ['A', 'At risk'], ['Yellow', 'At risk'], ['RED', 'Off track'], ['r', 'Off track'], ['Blue', 'Complete'], ['B', 'Complete'],
  ['Done', 'Complete'], ['Complete', 'Complete'], ['completed ', 'Complete'], ['Closed', 'Complete'], ['In progress', 'On track'], ['in-progress', 'On track'], ['Ongoing', 'On track'], ['On-going', 'On track'],
  ['Not started', 'Not started'], ['NOT STARTED', 'Not started'], ['Not yet started', 'Not started'], ['Overdue', 'Off track'], ['Stalled', 'Blocked'], ['Withdrawn', 'Cancelled'],
  ['Green – on track', 'On track'], ['Amber (at risk)', 'At risk'],
])('%p stands for %s', (text, value) => {
  expect(status(text)).toBe(value);
});

test.each(['On hold', 'Open', 'Pending', 'Delayed', 'Amber/Red', 'Green – complete', 'Grey-ish', '?', '50%', 'Pink'])('%p stands for nothing that is plain', (text) => {
  expect(status(text)).toBeNull();
});

test('a colour stands for what the team’s own legend says', () => {
  const legend = (green: string, blue: string) => [{ status: 'On track', colour: blue, meaning: null }, { status: 'complete', colour: green, meaning: null }];
  expect(status('Green', legend('Green', 'Blue'))).toBe('Complete');
  expect(status('B', legend('Green', 'Blue'))).toBe('On track');
  // Two statuses of one colour: it tells nothing.
  expect(status('Green', legend('Green', 'Green'))).toBeNull();
  expect(status('Blue', legend('Green', 'Green'))).toBeNull();
});

test('words that somebody has explained come first', () => {
  const own = new Map([['parked', 'cancelled'], ['green', 'Complete'], ['odd', 'no status']]);
  expect(['Parked', 'Green', 'Odd', 'Red'].map((word) => status(word, [], own))).toEqual(['Cancelled', 'Complete', null, 'Off track']);
});

test('other lists have words of their own', () => {
  expect(['y', 'N', 'true', 'maybe'].map((word) => choiceOfWords(yesNo, word, [], new Map()))).toEqual(['Yes', 'No', 'Yes', null]);
  expect(['Inpatient', 'GP', 'carers', 'VCSE', 'Police'].map((word) => choiceOfWords(pathwaySegments, word, [], new Map()))).toEqual(['In-patient', 'Primary care', 'Carers and supports', 'Voluntary and community', null]);
});
