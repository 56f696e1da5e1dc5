/**
 * Lets LibreOffice calculate the formula examples and lists where it differs from what stands there.
 * Run by hand or before a release: `npx tsx test/host/engine/check-against-libreoffice.ts`. It needs `soffice`; exits 1 on a
 * difference that is not in `LIBREOFFICE_DIFFERS`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scalar } from '../../../src/host/model/scalar';
import { readXlsx } from '../../../src/host/xlsx/read';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { exampleBook } from './example-book';
import { ALL_EXAMPLES } from './formula-examples';
import { LIBREOFFICE_DIFFERS } from './libreoffice-differences';

const COLUMN = 12;

const examples = Object.values(ALL_EXAMPLES).flat();

void check();

async function check(): Promise<void> {
  const calculated = await calculateElsewhere();
  const unlike = examples.flatMap(({ formula, value }, row) => (isSame(calculated[row] ?? null, value) ? [] : [{ formula, value, other: calculated[row] }]));
  const unexplained = unlike.filter(({ formula }) => !(formula in LIBREOFFICE_DIFFERS));
  const needless = Object.keys(LIBREOFFICE_DIFFERS).filter((formula) => !unlike.some((each) => each.formula === formula));
  console.log(`${examples.length} formulas: ${unlike.length} differ, ${unlike.length - unexplained.length} of them for a known reason`);
  for (const { formula, value, other } of unexplained) console.log(`${formula}: LibreOffice ${String(other)}, here ${String(value)}`);
  for (const formula of needless) console.log(`${formula}: listed as a difference, but there is none`);
  process.exitCode = unexplained.length + needless.length > 0 ? 1 : 0;
}

/** The examples' values as LibreOffice gives them, from a file without any. */
async function calculateElsewhere(): Promise<Scalar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  try {
    const { book, sheet } = exampleBook();
    examples.forEach(({ formula }, row) => book.writeCell(sheet, row, COLUMN, { value: null, formula }));
    writeFileSync(join(folder, 'examples.xlsx'), await writeXlsx(book));
    const out = join(folder, 'out');
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx', '--outdir', out, join(folder, 'examples.xlsx')], { stdio: 'ignore' });
    const { book: converted } = await readXlsx(readFileSync(join(out, 'examples.xlsx')));
    const data = converted.sheetNamed('Data');
    return examples.map((_, row) => data?.cell(row, COLUMN).value ?? null);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isSame(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return a === b;
}
