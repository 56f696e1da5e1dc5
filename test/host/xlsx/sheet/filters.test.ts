import { readFilters, writeAutoFilter } from '../../../../src/host/xlsx/sheet/filters';
import { parseXml } from '../../../../src/host/xlsx/xml/parse';
import { rectangle } from '../../../../src/host/model/address';
import type { FilterCriterion } from '../../../../src/host/model/features';

const AREA = rectangle(0, 0, 5, 9);

function throughFile(filters: readonly FilterCriterion[]): FilterCriterion[] {
  return readFilters(parseXml(new TextEncoder().encode(writeAutoFilter(AREA, filters)), 'filter'));
}

describe('filters on dates', () => {
  const filters: readonly FilterCriterion[] = [
    { filterOn: 'Values', values: ['', 'On track', { date: '2026-11-24', specificity: 'Month' }, { date: '2026-11-24T13:30:00', specificity: 'Minute' }] },
    { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodFebruray' },
    { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodQuarter4' },
    { filterOn: 'Dynamic', dynamicCriteria: 'YearToDate' },
  ].map((criteria, column) => ({ column, criteria }));

  test('stand in files in their own words', () => {
    const xml = writeAutoFilter(AREA, filters);
    expect(xml).toContain('<filter val="On track"/><dateGroupItem year="2026" month="11" dateTimeGrouping="month"/>');
    expect(xml).toContain('<dynamicFilter type="M2"/>');
    expect(xml).toContain('<dynamicFilter type="Q4"/>');
    expect(xml).toContain('<dynamicFilter type="yearToDate"/>');
  });

  test('come back as they were, as far as they count', () => {
    const [first, ...others] = filters;
    const values = ['', 'On track', { date: '2026-11-01', specificity: 'Month' }, { date: '2026-11-24T13:30:00', specificity: 'Minute' }];
    expect(throughFile(filters)).toEqual([{ ...first, criteria: { filterOn: 'Values', values } }, ...others]);
  });

  test('numbers that scripts pass are kept as texts', () => {
    const criteria = { filterOn: 'Values', values: [1, 2] };
    expect(throughFile([{ column: 0, criteria }])).toEqual([{ column: 0, criteria: { filterOn: 'Values', values: ['1', '2'] } }]);
  });
});
