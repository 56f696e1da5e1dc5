import { readWorkspaceFile, type FileReading, type WorkspaceFile } from '../domain/exchange/workspace-file';
import type { Field } from '../domain/model/field';
import { DEFAULT_SETTINGS } from '../domain/model/settings';
import { ENTITIES, NO_ROWS, type Rows } from '../domain/model/workspace';
import { createWorkspace as writeWorkspace } from '../excel/create-workspace';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook } from '../excel/read-workbook';
import { writeEdits } from '../excel/write-edits';
import { writeState } from '../excel/write-state';
import { planRestoring, tablesToRestore } from '../sheets/restore-edits';
import type { WorkspaceContent } from '../sheets/workspace-sheets';
import { troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { attempt, HAS_WORKSPACE, NEWER_VERSION, PROTECTED } from './trouble';

export interface RestoredWorkspace {
  readonly team: string | null;
  readonly sheets: readonly string[];
}

export const restoreWorkspace = {
  id: 'restore-workspace',
  label: 'Bring back a workspace',
  /** Makes the workspace of a file that `exportWorkspace` has made, in a workbook that holds none. */
  async run(host: ExcelPort, { text }: { readonly text: string }): Promise<Outcome<RestoredWorkspace>> {
    const reading = readWorkspaceFile(text);
    if (reading.file === null) return stopped(troubleInFile(reading));
    const { file } = reading;
    return attempt(async () => {
      const creation = await writeWorkspace(host, contentOf(file), () => undefined);
      if (!creation.made) return stopped(creation.because === 'has-workspace' ? HAS_WORKSPACE : PROTECTED);
      const trouble = await host.run((context) => bringBack(context, file));
      return trouble === null ? succeeded({ team: file.settings.team ?? null, sheets: creation.sheets }) : stopped(trouble);
    });
  },
};

/** What no column asks for, and what the workbook is to remember. */
async function bringBack(context: Parameters<typeof writeEdits>[0], file: WorkspaceFile): Promise<Trouble | null> {
  const found = await readWorkbook(context, tablesToRestore(file));
  if (!found.found) return troubleInFinding(found);
  const isWritten = await writeEdits(context, planRestoring(file, found.reading, found.contents));
  if (!isWritten) return { code: 'changed', sentence: 'Somebody has written into the new workspace while it was made.', wayOn: 'Delete its sheets, then try again.' };
  if (file.memory.length > 0) await writeState(context, found, { rows: [], added: file.memory.map(([key, value]) => ({ key, value })) });
  return null;
}

function contentOf({ modules, settings, tables }: WorkspaceFile): WorkspaceContent {
  const rows = [...tables].map(([collection, table]) => {
    const blank = blankRow(collection);
    return [collection, table.rows.map(({ values }) => ({ ...blank, ...values }))];
  });
  return {
    rows: { ...NO_ROWS, ...(Object.fromEntries(rows) as Partial<Rows>) },
    settings: { ...DEFAULT_SETTINGS, ...settings },
    modules: [...new Set(['core' as const, ...modules])],
  };
}

function blankRow(collection: keyof Rows): Record<string, unknown> {
  const fields: Readonly<Record<string, Field>> = ENTITIES[collection].fields;
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema.safeParse(null).success ? null : []]));
}

function troubleInFile(reading: Extract<FileReading, { file: null }>): Trouble {
  switch (reading.because) {
    case 'newer-version':
      return NEWER_VERSION;
    case 'damaged':
      return { code: 'not-text', sentence: `The file cannot be read at ${reading.where}.`, wayOn: 'Export the workspace again, and leave the file as it is.' };
    case 'not-json':
    case 'other-format':
      return { code: 'not-text', sentence: 'This is no file that a workspace was exported to.', wayOn: 'Choose a .json file that was made by exporting a workspace.' };
  }
}
