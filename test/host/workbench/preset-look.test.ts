import { ConditionalLook } from '../../../src/host/workbench/look/conditional-look';
import { Book } from '../../../src/host/model/book';
import { rectangle } from '../../../src/host/model/address';
import { EMPTY_CELL } from '../../../src/host/model/cell';
import type { PresetCriterion } from '../../../src/host/model/features';
import { CellError, type Scalar } from '../../../src/host/model/scalar';

/** 24 November 2026, a Tuesday: Excel's weeks begin on Sundays. */
const TODAY = 46_350;

describe('a preset format holds', () => {
  test.each<[PresetCriterion, Scalar[], string]>([
    ['Blanks', [1, null, ' ', 'a'], '.##.'],
    ['NonBlanks', [1, null, 'a'], '#.#'],
    ['Errors', [1, CellError.of('#N/A')], '.#'],
    ['NonErrors', [1, CellError.of('#N/A')], '#.'],
    ['Today', [TODAY - 1, TODAY, TODAY + 0.5, TODAY + 1], '.##.'],
    ['Yesterday', [TODAY - 1, TODAY], '#.'],
    ['Tomorrow', [TODAY, TODAY + 1], '.#'],
    ['LastSevenDays', [TODAY - 7, TODAY - 6, TODAY, TODAY + 1], '.##.'],
    ['ThisWeek', [TODAY - 3, TODAY - 2, TODAY + 4, TODAY + 5], '.##.'],
    ['LastWeek', [TODAY - 10, TODAY - 9, TODAY - 3, TODAY - 2], '.##.'],
    ['NextWeek', [TODAY + 4, TODAY + 5, TODAY + 11, TODAY + 12], '.##.'],
    ['LastMonth', [TODAY - 24, TODAY - 23], '#.'],
    ['ThisMonth', [TODAY - 24, TODAY - 23], '.#'],
    ['NextMonth', [TODAY + 6, TODAY + 7], '.#'],
    ['AboveAverage', [1, 2, 3, 'x'], '..#.'],
    ['BelowAverage', [1, 2, 3], '#..'],
    ['EqualOrAboveAverage', [1, 2, 3], '.##'],
    ['EqualOrBelowAverage', [1, 2, 3], '##.'],
    ['OneStdDevAboveAverage', [1, 1, 1, 1, 9], '....#'],
    ['OneStdDevBelowAverage', [9, 9, 9, 9, 1], '....#'],
    ['TwoStdDevAboveAverage', [1, 1, 1, 1, 9], '.....'],
    ['UniqueValues', ['a', 'A', 'b', 1, '1', null], '..###.'],
    ['DuplicateValues', ['a', 'A', 'b', 1, 1, null], '##.##.'],
  ])('%s of %j: %s', (criterion, values, expected) => {
    const book = new Book(() => new Date(Date.UTC(2026, 10, 24, 12)));
    const sheet = book.addSheet('Sheet1');
    values.forEach((value, row) => sheet.setCell(row, 0, { ...EMPTY_CELL, value }));
    const areas = [rectangle(0, 0, values.length, 1)];
    sheet.conditionalFormats = [{ id: '1', areas, rule: { type: 'PresetCriteria', criterion }, format: { fill: '#FF0000' }, priority: 0, stopIfTrue: false }];
    const look = new ConditionalLook(book);
    expect(values.map((_, row) => (look.at(sheet, row, 0).length > 0 ? '#' : '.')).join('')).toBe(expected);
  });
});
