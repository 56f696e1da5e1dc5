import { GOLDEN_REPORTS, goldenText, readGolden } from './golden-reports';

/** The files were read as prose. Where a report is meant to change: `npx tsx test/reports/write-golden-reports.ts`, and read it again. */
test.each(GOLDEN_REPORTS)('the sample on $day for $audience reads as in its golden file', (report) => {
  expect(goldenText(report)).toBe(readGolden(report));
});
