import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DOCUMENTS } from './documents';

/** `npm run docs`: writes the documents that follow from the declarations, and says which of them have changed. */
async function writeDocuments(): Promise<void> {
  for (const { path, render } of DOCUMENTS) {
    const text = render();
    const isNew = text !== (await writtenAt(path));
    await mkdir(dirname(path), { recursive: true });
    if (isNew) await writeFile(path, text);
    process.stdout.write(`${path}: ${isNew ? 'written' : 'up to date'}\n`);
  }
}

/** Null where there is no such file yet. */
async function writtenAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (trouble) {
    if ((trouble as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw trouble;
  }
}

void writeDocuments();
