import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Book } from '../../src/host/model/book';
import { writeXlsx } from '../../src/host/xlsx/write';
import { milliseconds, said, type Figure } from './figures';

/** What somebody would do without us, with the same workbook: a script that looks through its cells, and a recalculation of its formulas. */
export async function plainWay(book: Book, title: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-way-'));
  try {
    const file = join(folder, 'Workspace.xlsx');
    writeFileSync(file, await writeXlsx(book));
    return [openpyxl(file, `${title}, the plain way`), libreOffice(file, folder, `${title}, the plain way`)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What somebody would do without us to mend the plan of a damaged workbook: a script that writes its columns again, whatever stands there. */
export async function mendedPlainly(book: Book, formula: string, title: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-way-'));
  const what = `${title}: an openpyxl script that writes formula, dropdown and format again, over what was typed`;
  try {
    const [file, out] = [join(folder, 'Workspace.xlsx'), join(folder, 'Mended.xlsx')];
    writeFileSync(file, await writeXlsx(book));
    const begun = performance.now();
    const { status } = spawnSync('/usr/bin/python3', [resolve(__dirname, 'openpyxl_repair.py'), file, out, formula], { encoding: 'utf8' });
    if (status === 3 || status === null) return [said(what, 'no Python with openpyxl here')];
    if (status !== 0) throw new Error('The openpyxl script failed');
    return [said(what, milliseconds(performance.now() - begun))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Blank and overdue cells of the plan, found by a script over the file. */
function openpyxl(file: string, title: string): Figure {
  const what = `${title}: an openpyxl script that looks for blank and overdue cells`;
  const begun = performance.now();
  const { status, stdout } = spawnSync('/usr/bin/python3', [resolve(__dirname, 'openpyxl_check.py'), file, '2026-11-24'], { encoding: 'utf8' });
  if (status === 3 || status === null) return said(what, 'no Python with openpyxl here');
  if (status !== 0) throw new Error('The openpyxl script failed');
  return said(`${what}: found ${stdout.trim()}`, milliseconds(performance.now() - begun));
}

function libreOffice(file: string, folder: string, title: string): Figure {
  const what = `${title}: opened, recalculated and saved by LibreOffice`;
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const begun = performance.now();
  const { status } = spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'ods', '--outdir', folder, file], { encoding: 'utf8' });
  if (status === null) return said(what, 'no LibreOffice here');
  if (status !== 0) throw new Error('LibreOffice did not convert the workbook');
  return said(what, milliseconds(performance.now() - begun));
}

/** LibreOffice trusts the values that it finds in a file, unless it is told otherwise. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;
