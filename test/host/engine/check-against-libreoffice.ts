/**
 * Lets LibreOffice calculate the formula examples and says where it differs from what stands there, unless
 * `LIBREOFFICE_DIFFERS` gives the reason. Needs `soffice`; ends with "N passed, N failed" and exits 1 where any failed.
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
import { LIBREOFFICE_DIFFERS, NEWER_THAN_LIBREOFFICE } from './libreoffice-differences';

const COLUMN = 12;

const { 'not served': _, ...served } = ALL_EXAMPLES;
const examples = Object.values(served).flat().filter(({ formula }) => !NEWER_THAN_LIBREOFFICE.test(formula));

void check();

async function check(): Promise<void> {
  const calculated = await calculateElsewhere();
  const unlike = examples.flatMap(({ formula, value }, row) => (isSame(calculated[row] ?? null, value) ? [] : [{ formula, value, other: calculated[row] }]));
  const unexplained = unlike.filter(({ formula }) => !(formula in LIBREOFFICE_DIFFERS));
  console.log(`LibreOffice calculated ${examples.length} formulas; ${unlike.length - unexplained.length} differ for a reason that is known`);
  for (const { formula, value, other } of unexplained) console.log(`${formula} is ${String(value)} here, ${String(other)} in LibreOffice`);
  console.log(`${examples.length - unexplained.length} passed, ${unexplained.length} failed`);
  process.exitCode = unexplained.length > 0 ? 1 : 0;
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
