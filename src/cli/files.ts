import { randomUUID } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { Book } from '../host/model/book';
import { readXlsx, type OpenedFile } from '../host/xlsx/read';
import { XlsxError } from '../host/xlsx/xlsx-error';
import { CannotDo } from './command';
import { clockAt } from './embedded-excel';

/** Opens a workbook to read it. @throws CannotDo with one sentence where it cannot be opened. */
export async function openWorkbook(path: string, today: CalendarDate): Promise<Book> {
  return (await openWhole(path, today)).book;
}

/** The same, with what a copy of it that is saved here would lack. */
export async function openWhole(path: string, today: CalendarDate): Promise<OpenedFile> {
  const bytes = await readBytes(path);
  try {
    return await readXlsx(bytes, clockAt(today));
  } catch (error) {
    if (error instanceof XlsxError) throw new CannotDo(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Whether something of this name is there. */
export async function exists(path: string): Promise<boolean> {
  return (await look(path)) !== null;
}

/** Whether a folder of this name is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await look(path))?.isDirectory() ?? false;
}

/** Whether both names, however they are written, lead to one file that is there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([look(one), look(other)]);
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

/**
 * Writes a file whole or not at all: under another name beside it first, which then takes its place.
 *
 * @throws CannotDo with one sentence where it cannot be written.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CannotDo(`${path}: ${REASONS[codeOf(error)] ?? 'it cannot be written.'}`, { cause: error });
  }
}

async function look(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new CannotDo(`${path}: ${REASONS[codeOf(error)] ?? 'it cannot be looked at.'}`, { cause: error });
  }
}

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CannotDo(`${path}: ${REASONS[codeOf(error)] ?? 'it cannot be read.'}`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EISDIR: 'this is a folder, not a file.',
  ENOTDIR: 'a part of this path is no folder.',
  EACCES: 'you may not open or write it.',
  EPERM: 'you may not open or write it.',
  EROFS: 'this disk can only be read.',
  ENOSPC: 'the disk is full.',
  EBUSY: 'another program has it open.',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/**
 * For commands that write what becomes of a workbook into a copy.
 *
 * @throws CannotDo where there is nowhere to write, or where a file would be lost.
 */
export async function refuseOut(file: string, out: string | undefined, { copy, isForced }: { readonly copy: string; readonly isForced: boolean }): Promise<void> {
  if (out === undefined) throw new CannotDo(`Name a file for the ${copy} copy, such as --out=NEW.xlsx, or look first with --preview.`);
  if (await isSameFile(file, out)) throw new CannotDo(`${out}: this is the workbook itself. Name another file for the ${copy} copy.`);
  if (!isForced && (await exists(out))) throw new CannotDo(`${out} is there already. Choose another name, or add --force to replace it.`);
}
