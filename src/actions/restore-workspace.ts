import { readWorkspaceFile, type FileReading, type WorkspaceFile } from '../domain/exchange/workspace-file';
import { COLLECTIONS } from '../domain/model/collection';
import { digestOf } from '../domain/model/digest';
import type { Field } from '../domain/model/field';
import { DEFAULT_SETTINGS } from '../domain/model/settings';
import { ENTITIES, NO_ROWS, type Rows } from '../domain/model/workspace';
import { createWorkspace as writeWorkspace } from '../excel/create-workspace';
import type { ExcelPort } from '../excel/excel-port';
import { EditHalfWritten, excelErrorCode } from '../excel/excel-refusal';
import { readWorkbook, type FoundWorkspaceReading } from '../excel/read-workbook';
import { writeEdits } from '../excel/write-edits';
import { queueState } from '../excel/write-state';
import { restoringMark } from '../sheets/hidden-names';
import { readRows } from '../sheets/read-workspace';
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
  /**
   * Makes the workspace of a file that `exportWorkspace` has made, in a workbook that holds none. Where that was broken off
   * once its sheets stood there, asking again with the same file finishes it.
   */
  async run(host: ExcelPort, { text }: { readonly text: string }): Promise<Outcome<RestoredWorkspace>> {
    const reading = readWorkspaceFile(text);
    if (reading.file === null) return stopped(troubleInFile(reading));
    const { file } = reading;
    const content = contentOf(file);
    const mark = restoringMark(digestOf(text));
    return attempt(async () => {
      const creation = await writeWorkspace(host, content, () => undefined, { unfinished: mark });
      if (!creation.made && creation.because === 'protected-workbook') return stopped(PROTECTED);
      return host.run(async (context) => {
        const found = await (creation.made ? orHalfWritten(() => readWorkbook(context, tablesToRestore(file))) : readWorkbook(context, tablesToRestore(file)));
        if (!found.found) return stopped(troubleInFinding(found));
        if (!found.reading.names.has(mark)) return stopped(HAS_WORKSPACE);
        if (!creation.made && !isAsMade(readRows(found.reading), content.rows)) return stopped(WRITTEN_SINCE);
        if (!(await orHalfWritten(() => bringBack(context, found, file, mark)))) return stopped(WRITTEN_SINCE);
        return succeeded({ team: file.settings.team ?? null, sheets: creation.made ? creation.sheets : found.report.sheets });
      });
    });
  },
};

const WRITTEN_SINCE: Trouble = { code: 'changed', sentence: 'Somebody has written into the new workspace while it was made.', wayOn: 'Delete its sheets, then try again.' };

/** Whether the rows stand there as they were written: what is still to come goes by their order. */
function isAsMade(now: Rows, made: Rows): boolean {
  const textOf = (row: object): string => JSON.stringify(Object.entries(row).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)).sort(([one], [other]) => (one < other ? -1 : 1)));
  // A row of which only a column of its own says anything is blank as yet.
  const texts = (rows: readonly object[]): string => rows.map(textOf).join('\n').replace(/(\n?\[\])+$/, '');
  return COLLECTIONS.every((collection) => texts(now[collection]) === texts(made[collection]));
}

/**
 * What no column asks for, and what the workbook is to remember; what stands there already is not written twice.
 *
 * @returns whether it is written: false where somebody else was quicker.
 */
async function bringBack(context: Parameters<typeof writeEdits>[0], found: FoundWorkspaceReading, file: WorkspaceFile, mark: string): Promise<boolean> {
  if (!(await writeEdits(context, planRestoring(file, found.reading, found.contents)))) return false;
  const noted = new Set(found.reading.state?.entries.map(({ key, value }) => JSON.stringify([key, value])));
  const added = file.memory.filter((entry) => !noted.has(JSON.stringify(entry))).map(([key, value]) => ({ key, value }));
  queueState(context, found, { rows: [], added });
  context.workbook.names.getItemOrNullObject(mark).delete();
  await context.sync();
  return true;
}

/** Once the sheets stand there, whatever Excel refuses leaves something behind. @throws EditHalfWritten: asking again finishes it. */
async function orHalfWritten<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof EditHalfWritten || excelErrorCode(cause) === null ? cause : new EditHalfWritten({ cause });
  }
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
