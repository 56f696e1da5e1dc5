/** Writes the golden reports anew: `npx tsx test/reports/write-golden-reports.ts`. Read what has changed before it is kept. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { GOLDEN_REPORTS, goldenText } from './golden-reports';

for (const report of GOLDEN_REPORTS) {
  mkdirSync(dirname(report.file), { recursive: true });
  writeFileSync(report.file, goldenText(report));
}
