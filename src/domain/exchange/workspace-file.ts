/**
 * A whole workspace as data, for keeping and for moving: all that people have typed, chosen and noted. What the add-in makes of it,
 * such as formulas, charts, formats and the sheets of reports, is made anew and is not in it.
 */
import * as z from 'zod/mini';
import type { Field } from '../model/field';
import { MODULE_IDS, type ModuleId } from '../model/module';
import { SETTINGS, type Settings } from '../model/settings';
import { ENTITIES, type Rows } from '../model/workspace';

export const FILE_FORMAT = 'sig-workspace';
export const FILE_VERSION = 1;

/** A cell that could not be read as what its column asks for, as it stands. */
export type RawCell = string | number | boolean;

export interface FileRow {
  /** By field; what is blank is left out. */
  readonly values: Readonly<Record<string, unknown>>;
  /** By field: what could not be read, or not without tidying it up. */
  readonly unread: Readonly<Record<string, RawCell>>;
  /** By the header of a column of the team's own. */
  readonly extra: Readonly<Record<string, RawCell>>;
}

export interface WorkspaceFile {
  readonly modules: readonly ModuleId[];
  readonly settings: Partial<Settings>;
  readonly unreadSettings: Readonly<Record<string, RawCell>>;
  readonly legend: readonly { readonly status: string; readonly colour: string | null; readonly meaning: string | null }[];
  /** The tables that the workbook has. */
  readonly tables: ReadonlyMap<keyof Rows, { readonly extraColumns: readonly string[]; readonly rows: readonly FileRow[] }>;
  /** The highest number that an ID of each table was given. */
  readonly highestIds: Readonly<Record<string, number>>;
  /** What the workbook remembers: accepted findings, chosen checks, notes, reports, snapshots; each with its key. */
  readonly memory: readonly (readonly [key: string, value: string])[];
}

export type FileReading = { readonly file: WorkspaceFile } | { readonly file: null; readonly because: 'not-json' | 'other-format' | 'newer-version' } | { readonly file: null; readonly because: 'damaged'; readonly where: string };

/** As a text for people and programs: columns have the names that the sheets show. */
export function writeWorkspaceFile({ modules, settings, unreadSettings, legend, tables, highestIds, memory }: WorkspaceFile): string {
  const tablesByName = [...tables].map(([collection, { extraColumns, rows }]) => {
    const fields = fieldsOf(collection);
    const named = (record: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.keys(fields).flatMap((field) => (field in record ? [[fields[field]?.header ?? field, record[field]] as const] : [])));
    const written = rows.map(({ values, unread, extra }) => ({ ...named(values), ...unlessEmpty('unread', named(unread)), ...unlessEmpty('extra', extra) }));
    return [ENTITIES[collection].table, { ...(extraColumns.length === 0 ? {} : { extraColumns }), rows: written }];
  });
  const content = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    modules,
    settings: { ...settings, ...unlessEmpty('unread', unreadSettings) },
    legend,
    tables: Object.fromEntries(tablesByName) as object,
    highestIds,
    memory,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads such a text; nothing of it is believed before it has been looked at. */
export function readWorkspaceFile(text: string): FileReading {
  const json = parsed(text);
  if (json === undefined) return { file: null, because: 'not-json' };
  const head = HEAD.safeParse(json);
  if (!head.success) return { file: null, because: 'other-format' };
  if (head.data.version > FILE_VERSION) return { file: null, because: 'newer-version' };
  const body = BODY.safeParse(json);
  if (!body.success) return damaged(body.error.issues[0]?.path ?? []);
  const { unread: unreadSettings = {}, ...settings } = body.data.settings;
  const known = settingsOf(settings);
  if (known === null) return damaged(['settings']);
  const tables = new Map<keyof Rows, { extraColumns: string[]; rows: FileRow[] }>();
  for (const collection of Object.keys(ENTITIES) as (keyof Rows)[]) {
    const table = body.data.tables[ENTITIES[collection].table];
    if (table === undefined) continue;
    const rows: FileRow[] = [];
    for (const [index, row] of table.rows.entries()) {
      const read = rowOf(collection, row);
      if (typeof read === 'string') return damaged(['tables', ENTITIES[collection].table, 'rows', index, read]);
      rows.push(read);
    }
    tables.set(collection, { extraColumns: table.extraColumns ?? [], rows });
  }
  const { legend, highestIds, memory, modules } = body.data;
  return { file: { modules, settings: known, unreadSettings, legend, tables, highestIds, memory } };
}

const RAW = z.union([z.string(), z.number(), z.boolean()]);
const HEAD = z.object({ format: z.literal(FILE_FORMAT), version: z.int().check(z.minimum(1)) });
const BODY = z.object({
  modules: z.array(z.enum(MODULE_IDS)),
  settings: z.looseObject({ unread: z.optional(z.record(z.string(), RAW)) }),
  legend: z.array(z.object({ status: z.string(), colour: z.nullable(z.string()), meaning: z.nullable(z.string()) })),
  tables: z.record(
    z.string(),
    z.object({ extraColumns: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(255)))), rows: z.array(z.looseObject({ unread: z.optional(z.record(z.string(), RAW)), extra: z.optional(z.record(z.string(), RAW)) })) }),
  ),
  highestIds: z.record(z.string(), z.int().check(z.minimum(0), z.maximum(999_999_999))),
  memory: z.array(z.tuple([z.string(), z.string()])),
});

/** @returns the header of a value that is none of its column. */
function rowOf(collection: keyof Rows, { unread = {}, extra = {}, ...named }: Readonly<Record<string, unknown>> & { readonly unread?: Record<string, RawCell>; readonly extra?: Record<string, RawCell> }): FileRow | string {
  const fields = fieldsOf(collection);
  const fieldOf = new Map(Object.entries(fields).map(([field, { header }]) => [header, field]));
  const values: Record<string, unknown> = {};
  for (const [header, value] of Object.entries(named)) {
    const field = fieldOf.get(header);
    if (field === undefined || fields[field]?.schema.safeParse(value).success !== true) return header;
    values[field] = value;
  }
  const raw: Record<string, RawCell> = {};
  for (const [header, value] of Object.entries(unread)) {
    const field = fieldOf.get(header);
    if (field === undefined) return header;
    raw[field] = value;
  }
  return { values, unread: raw, extra };
}

/** Null where one of them is none of ours, or holds what it cannot. */
function settingsOf(given: Readonly<Record<string, unknown>>): Partial<Settings> | null {
  for (const [name, value] of Object.entries(given)) {
    const definition = (SETTINGS as Readonly<Record<string, { readonly type: keyof typeof SETTING_VALUES }>>)[name];
    if (definition === undefined || !SETTING_VALUES[definition.type].safeParse(value).success) return null;
  }
  return given;
}

const SETTING_VALUES = { text: z.string(), date: z.iso.date(), wholeNumber: z.int().check(z.minimum(1)) };

function fieldsOf(collection: keyof Rows): Readonly<Record<string, Field>> {
  return ENTITIES[collection].fields;
}

function unlessEmpty(name: string, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.keys(record).length === 0 ? {} : { [name]: record };
}

function damaged(path: readonly PropertyKey[]): FileReading {
  return { file: null, because: 'damaged', where: path.map(String).join(' › ') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    if (error instanceof Error && error.name === 'SyntaxError') return undefined;
    throw error;
  }
}
