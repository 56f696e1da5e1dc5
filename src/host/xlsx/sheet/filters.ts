import { formatAddress, rectangle, type Rectangle } from '../../model/address';
import type { FilterCriterion } from '../../model/features';
import { element } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';

/** Criteria in the words of Excel's `FilterCriteria`; which rows they hide stands in the rows. */

interface SortField {
  readonly column: number;
  readonly ascending: boolean;
}

const TOP_KINDS: Readonly<Record<string, { percent: boolean; top: boolean }>> = {
  TopItems: { percent: false, top: true },
  TopPercent: { percent: true, top: true },
  BottomItems: { percent: false, top: false },
  BottomPercent: { percent: true, top: false },
};

/** Comparisons as people type them; the longer first, so that `>=` is not read as `>`. */
const COMPARISONS: readonly (readonly [sign: string, operator: string])[] = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

/** An `autoFilter` element. Criteria on colours and icons are not kept in files. */
export function writeAutoFilter(area: Rectangle, filters: readonly FilterCriterion[]): string {
  const columns = filters.map(({ column, criteria }) => {
    const content = writeCriteria(criteria);
    return content && element('filterColumn', { colId: column }, content);
  });
  return element('autoFilter', { ref: formatAddress(area) }, columns);
}

export function readFilters(autoFilter: XmlElement | undefined): FilterCriterion[] {
  return (autoFilter?.all('filterColumn') ?? []).flatMap((entry) => {
    const criteria = readCriteria(entry);
    return criteria ? [{ column: entry.number('colId') ?? 0, criteria }] : [];
  });
}

/** @param body the rows that are sorted, without header and totals */
export function writeSortState(body: Rectangle, fields: readonly SortField[]): string {
  if (fields.length === 0 || body.rowCount < 1) return '';
  return element(
    'sortState',
    { ref: formatAddress(body) },
    fields.map(({ column, ascending }) =>
      element('sortCondition', {
        descending: ascending ? null : true,
        ref: formatAddress(rectangle(body.row, body.column + column, body.rowCount)),
      }),
    ),
  );
}

function writeCriteria(criteria: Readonly<Record<string, unknown>>): string {
  const { filterOn, criterion1, criterion2, operator, values, dynamicCriteria } = criteria;
  const kind = String(filterOn);
  if (kind === 'Values' && Array.isArray(values)) {
    const texts = values.filter((value) => typeof value !== 'object').map(String);
    return element(
      'filters',
      { blank: texts.includes('') || null },
      texts.filter((text) => text !== '').map((val) => element('filter', { val: toExcelText(val) })),
      values.filter((value): value is object => typeof value === 'object' && value !== null).map(writeDate),
    );
  }
  if (kind === 'Custom') {
    const conditions = [criterion1, criterion2].filter((one) => typeof one === 'string' || typeof one === 'number').map((one) => writeCondition(String(one)));
    return element('customFilters', { and: conditions.length > 1 && operator === 'And' ? true : null }, conditions);
  }
  const top = TOP_KINDS[kind];
  if (top)
    return element('top10', { top: top.top ? null : false, percent: top.percent || null, val: String(criterion1) });
  if (kind === 'Dynamic' && typeof dynamicCriteria === 'string')
    return element('dynamicFilter', { type: dynamicWord(dynamicCriteria) });
  return '';
}

/** Months and quarters of every year are `M1` and `Q1` in files (ISO/IEC 29500-1, 18.18.26). */
const PERIODS: readonly (readonly [criterion: string, word: string])[] = [
  ...'January Februray March April May June July August September October November December'
    .split(' ')
    .map((month, index) => [`AllDatesInPeriod${month}`, `M${index + 1}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`] as const),
];

function dynamicWord(criterion: string): string {
  return PERIODS.find(([known]) => known === criterion)?.[1] ?? criterion.charAt(0).toLowerCase() + criterion.slice(1);
}

function dynamicCriterion(word: string): string {
  return PERIODS.find(([, known]) => known === word)?.[0] ?? word.charAt(0).toUpperCase() + word.slice(1);
}

const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** An `Excel.FilterDatetime` as a `dateGroupItem`, which names the parts that count and no others. */
function writeDate(value: { readonly date?: unknown; readonly specificity?: unknown }): string {
  const digits = String(value.date).match(/\d+/g) ?? [];
  const grouping = String(value.specificity).toLowerCase();
  const parts = DATE_PARTS.slice(0, DATE_PARTS.findIndex((part) => part === grouping) + 1);
  const numbers: Record<string, number> = Object.fromEntries(parts.map((part, index) => [part, Number(digits[index] ?? (index < 3 ? 1 : 0))]));
  return element('dateGroupItem', { ...numbers, dateTimeGrouping: grouping });
}

function readDate(entry: XmlElement): Record<string, string> {
  const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = DATE_PARTS.map((part) => entry.number(part));
  const two = (number: number): string => String(number).padStart(2, '0');
  const grouping = entry.get('dateTimeGrouping') ?? 'day';
  const time = DATE_PARTS.findIndex((part) => part === grouping) > 2 ? `T${two(hour)}:${two(minute)}:${two(second)}` : '';
  return { date: `${year}-${two(month)}-${two(day)}${time}`, specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1) };
}

function writeCondition(text: string): string {
  const [sign, operator] = COMPARISONS.find(([known]) => text.startsWith(known)) ?? ['', 'equal'];
  return element('customFilter', {
    operator: operator === 'equal' ? null : operator,
    val: toExcelText(text.slice(sign.length)),
  });
}

function readCriteria(entry: XmlElement): FilterCriterion['criteria'] | null {
  const list = entry.child('filters');
  if (list) {
    const values = list.all('filter').map((one) => fromExcelText(one.get('val') ?? ''));
    const dates = list.all('dateGroupItem').map(readDate);
    return { filterOn: 'Values', values: [...(list.flag('blank') ? [''] : []), ...values, ...dates] };
  }
  const custom = entry.child('customFilters');
  if (custom) {
    const [criterion1, criterion2] = custom.all('customFilter').map(readCondition);
    if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
    return { filterOn: 'Custom', criterion1, criterion2, operator: custom.flag('and') ? 'And' : 'Or' };
  }
  const top = entry.child('top10');
  if (top) {
    const kind = `${top.flag('top', true) ? 'Top' : 'Bottom'}${top.flag('percent') ? 'Percent' : 'Items'}`;
    return { filterOn: kind, criterion1: top.get('val') ?? '10' };
  }
  const dynamic = entry.child('dynamicFilter')?.get('type');
  return dynamic ? { filterOn: 'Dynamic', dynamicCriteria: dynamicCriterion(dynamic) } : null;
}

function readCondition(entry: XmlElement): string {
  const operator = entry.get('operator') ?? 'equal';
  const sign = COMPARISONS.find(([, word]) => word === operator)?.[0] ?? '=';
  return sign + fromExcelText(entry.get('val') ?? '');
}
