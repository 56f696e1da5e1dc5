import { calendarDate } from '../../../src/domain/model/calendar-date';
import type { Settings } from '../../../src/domain/model/settings';
import { readTypedSetting, settingText } from '../../../src/taskpane/settings/read-setting';

const NO_PLAN = { planStart: null, planEnd: null };
const PLAN = { planStart: calendarDate('2026-06-02'), planEnd: calendarDate('2027-06-02') };

test.each<[setting: keyof Settings, typed: string, value: unknown]>([
  ['team', '  Eastvale CRT ', 'Eastvale CRT'],
  ['team', '   ', null],
  ['externalSustainabilityScore', '61.5', '61.5'],
  ['reportingWeeks', '1', 1],
  ['dueSoonDays', ' 999 ', 999],
  ['staleRatingDays', '', null],
  ['planStart', '2000-01-01', '2000-01-01'],
  ['externalSustainabilityScoreDate', '2099-12-31', '2099-12-31'],
  ['planEnd', '', null],
])('%s: “%s” is taken', (setting, typed, value) => {
  expect(readTypedSetting(setting, typed, NO_PLAN)).toEqual({ value });
});

test.each<[setting: keyof Settings, typed: string, problem: RegExp]>([
  ['reportingWeeks', '0', /from 1 to 999/],
  ['reportingWeeks', '1000', /from 1 to 999/],
  ['dueSoonDays', '2.5', /whole number/],
  ['dueSoonDays', '-3', /whole number/],
  ['staleRatingDays', 'ninety', /whole number/],
  ['staleRatingDays', '1e2', /whole number/],
  ['planStart', '1999-12-31', /from 2000 to 2099/],
  ['planStart', '2026-02-30', /from 2000 to 2099/],
  ['planEnd', '0027-06-02', /from 2000 to 2099/],
  ['planEnd', '2026-06-02', /starts on 2 Jun 2026/],
  ['planStart', '2027-06-03', /ends on 2 Jun 2027/],
])('%s: “%s” is refused in words', (setting, typed, problem) => {
  expect(readTypedSetting(setting, typed, PLAN)).toEqual({ problem: expect.stringMatching(problem) as string });
});

test('the plan’s days are held against each other only where both are set', () => {
  expect(readTypedSetting('planStart', '2030-01-01', NO_PLAN)).toEqual({ value: '2030-01-01' });
  expect(readTypedSetting('planEnd', '2026-06-03', PLAN)).toEqual({ value: '2026-06-03' });
});

test('a field holds what the workbook does, and nothing for nothing', () => {
  expect([null, 9, 'Eastvale CRT', calendarDate('2026-06-02')].map(settingText)).toEqual(['', '9', 'Eastvale CRT', '2026-06-02']);
});
