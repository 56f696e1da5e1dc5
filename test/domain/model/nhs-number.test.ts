import fc from 'fast-check';
import { findNhsNumbers, withoutNhsNumbers } from '../../../src/domain/model/nhs-number';

describe('an NHS number is found', () => {
  test.each([
    ['alone', '9434765919', ['9434765919']],
    ['in groups with spaces', 'seen 943 476 5919 today', ['943 476 5919']],
    ['in groups with hyphens', '943-476-5919', ['943-476-5919']],
    ['in groups with spaces that do not break', '943\u00a0476\u00a05919', ['943\u00a0476\u00a05919']],
    ['beside other digits', 'Flat 12, 943 476 5919, born 1980', ['943 476 5919']],
    ['with a letter before it', 'NHS9434765919.', ['9434765919']],
    ['whose check digit is 0', '9876543210, 4010232137 and 4000000500', ['9876543210', '4010232137', '4000000500'].filter(isRight)],
    ['twice', '9434765919; 943 476 5870', ['9434765919', '943 476 5870'].filter(isRight)],
  ])('%s', (_, text, numbers) => {
    expect(findNhsNumbers(text)).toEqual(numbers);
  });
});

test.each([
  ['a wrong check digit', '9434765918'],
  ['two digits swapped', '9434756919'],
  ['a number whose check would be ten', '1000000010'],
  ['eleven digits', '94347659190'],
  ['nine digits', '943476591'],
  ['a telephone number', '+44 7911 123456 or 0151 496 0123'],
  ['other groups', '9434 765 919'],
  ['a date and a time', '2026-11-24 14:30'],
  ['two rows of digits that only together are ten', '943\n476\n5919'],
])('%s is none', (_, text) => {
  expect(findNhsNumbers(text)).toEqual([]);
});

test('of ten digits with the same first nine, at most one is an NHS number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{8}$/), (nine) => {
      const found = [...'0123456789'].filter((last) => findNhsNumbers(nine + last).length > 0);
      expect(found.map(Number)).toEqual(checkDigitOf(nine) === 10 ? [] : [checkDigitOf(nine)]);
    }),
  );
});

test('can be taken out of a text, and nothing else with it', () => {
  expect(withoutNhsNumbers('Ring 943 476 5919 on 0151 496 0123')).toBe('Ring (number) on 0151 496 0123');
});

function isRight(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return Number(digits[9]) === checkDigitOf(digits);
}

/** As the NHS describes it, step by step. */
function checkDigitOf(digits: string): number {
  const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];
  const remainder = weights.reduce((sum, weight, position) => sum + weight * Number(digits[position]), 0) % 11;
  return remainder === 0 ? 0 : 11 - remainder;
}
