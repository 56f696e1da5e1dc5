import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../src/host/xlsx/write';
import { blankBook, openWorkspace } from '../support/open-workspace';

/** Files that a command must turn down with one sentence, as people come by them, one that an earlier version made, and a damaged one. */
export async function writeBadFiles(folder: string): Promise<void> {
  const save = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  save('letter.xlsx', 'Dear all,\nhere is the plan.\n');
  save('empty.xlsx', '');
  // An old compound file that names an encrypted package: what Excel writes for a workbook with a password.
  save('locked.xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]));
  const plain = await writeXlsx(blankBook());
  save('other.xlsx', plain);
  save('cut.xlsx', plain.subarray(0, plain.length / 2));
  save('newer.xlsx', await (newer ??= newerVersion()));
  save('damaged.xlsx', await (broken ??= damaged()));
  copyFileSync(join(__dirname, '../fixtures/workspaces/schema-1-sample.xlsx'), join(folder, 'version-1.xlsx'));
}

let newer: Promise<Uint8Array> | undefined;
let broken: Promise<Uint8Array> | undefined;

async function newerVersion(): Promise<Uint8Array> {
  const { book, run, close } = await openWorkspace({ sample: false });
  await run(async (context) => {
    context.workbook.names.getItem('sig.schemaVersion').formula = '=99';
    await context.sync();
  });
  close();
  return writeXlsx(book);
}

/** Somebody has pasted over the plan: a word over a formula, and no dropdowns any more. */
async function damaged(): Promise<Uint8Array> {
  const { book, run, close } = await openWorkspace();
  await run(async (context) => {
    const plan = context.workbook.worksheets.getItem('Plan');
    plan.getRange('Q6').values = [['when Ann is back']];
    plan.getRange('H5:H16').dataValidation.clear();
    await context.sync();
  });
  close();
  return writeXlsx(book);
}
