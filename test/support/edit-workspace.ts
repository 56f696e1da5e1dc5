import type { Edit } from '../../src/actions/edit';
import { editWorkspace, undoEdits, type Edited } from '../../src/actions/edit-workspace';
import type { Outcome } from '../../src/actions/outcome';
import type { Workspace } from '../../src/domain/model/workspace';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
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

/** The sample as it was saved to a file: opened in a moment, where making it takes longer. */
export async function openSample(): Promise<OpenExcel> {
  sample ??= openWorkspace().then(({ book }) => writeXlsx(book));
  const { book } = await readXlsx(await sample, () => new Date(2026, 10, 24, 12));
  return openExcel({ book });
}

let sample: Promise<Uint8Array> | undefined;
