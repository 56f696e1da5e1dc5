import type { Edit } from '../../src/actions/edit';
import { editWorkspace, undoEdits, type Edited } from '../../src/actions/edit-workspace';
import type { Outcome } from '../../src/actions/outcome';
import type { Workspace } from '../../src/domain/model/workspace';
import type { Book } from '../../src/host/model/book';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
import { copyOfBook } from './book-copy';
import { check, openExcel, openWorkspace, resultOf, type OpenExcel } from './open-workspace';

/** What somebody asks for who looks at the workspace as it was read. */
export type Asked = (seen: Workspace) => readonly Edit[];

/** Reads the workspace and asks for edits to it; `meanwhile` is what others do between the two. */
export async function tryEdit(opened: OpenExcel, asked: Asked, meanwhile: () => unknown = () => undefined): Promise<Outcome<Edited>> {
  const { workspace } = await check(opened);
  await meanwhile();
  return editWorkspace.run(opened.excel, { edits: asked(workspace) });
}

export async function edit(opened: OpenExcel, asked: Asked, meanwhile?: () => unknown): Promise<Edited> {
  return resultOf(await tryEdit(opened, asked, meanwhile));
}

export async function undo({ excel }: OpenExcel, { undo: edits }: Edited): Promise<Edited> {
  return resultOf(await undoEdits.run(excel, { edits }));
}

/** The sample as it comes out of a file into which it was saved. The file is written and read once for all tests of a file. */
export async function openSample(): Promise<OpenExcel> {
  sample ??= savedSample();
  return openExcel({ book: copyOfBook(await sample) });
}

let sample: Promise<Book> | undefined;

async function savedSample(): Promise<Book> {
  const { book } = await openWorkspace();
  return (await readXlsx(await writeXlsx(book), () => new Date(2026, 10, 24, 12))).book;
}
