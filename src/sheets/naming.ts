/**
 * What the sheets, tables and lists of a workspace are called in a given workbook. Nothing of other people's is touched:
 * where a name is taken, ours gets a number after it, and the hidden names still lead to it.
 */
import { parseCellReference } from './address';
import { MARK_PREFIX, sheetMark, tableMark } from './hidden-names';

export const SHEETS = {
  startHere: 'Start here',
  overview: 'Overview',
  goals: 'Goals',
  plan: 'Plan',
  stakeholders: 'Stakeholders',
  commitment: 'Commitment',
  commitmentMap: 'Commitment map',
  members: 'Members',
  groups: 'Groups',
  meetings: 'Meetings',
  decisions: 'Decisions',
  scoping: 'Scoping',
  scopingNotes: 'Scoping notes',
  communications: 'Communications',
  involvement: 'Involvement',
  measures: 'Measures',
  measureValues: 'Measure values',
  fidelity: 'Fidelity',
  sustainability: 'Sustainability',
  spread: 'Spread',
  hosting: 'Hosting',
  runCharts: 'sig run charts',
  lists: 'Lists',
  state: 'sig state',
} as const;

export type SheetKey = keyof typeof SHEETS;

export interface Naming {
  sheet(key: SheetKey): string;
  /** For formulas: the table that the contract calls so. */
  table(name: string): string;
  /** For formulas and dropdowns: the list (a workbook name) that the contract calls so. */
  list(name: string): string;
}

/** The names that a workbook already has. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** Chooses names that are free. Tables and workbook names share one room in Excel; letter case does not count. */
export function nameApart(taken: TakenNames): Naming {
  const sheets = new Set(taken.sheets.map(fold));
  const names = new Set([...taken.tables, ...taken.names].map(fold));
  const sheet = (name: string): string => firstFree(sheets, name, ' ');
  const workbookName = (name: string): string => firstFree(names, name, '');
  return { sheet: (key) => sheet(SHEETS[key]), table: workbookName, list: workbookName };
}

/** What a workspace in a workbook calls its tables and lists: hidden names and its own notes tell. */
export interface KnownNames {
  /** The workbook's names with their formulas. */
  readonly formulas: ReadonlyMap<string, string>;
  /** What is written on the state sheet, by key. */
  readonly state: ReadonlyMap<string, string>;
}

export interface KnownNaming extends Naming {
  /** Whether the table that the contract calls so is there. */
  hasTable(name: string): boolean;
  /** Whether a sheet without a table is there; of the others, ask for the table. */
  hasSheet(key: SheetKey): boolean;
}

/** The names of a workspace that is there, and free ones for what is added to it. */
export function nameWithin(taken: TakenNames, { formulas, state }: KnownNames): KnownNaming {
  const apart = nameApart(taken);
  const markedTable = (name: string): string | null => (formulas.has(tableMark(name)) ? tableCalled(name, formulas, taken.tables) : null);
  const markedSheet = (key: SheetKey): string | null => parseCellReference(formulas.get(sheetMark(key)) ?? '')?.sheet ?? null;
  return {
    sheet: (key) => markedSheet(key) ?? apart.sheet(key),
    hasSheet: (key) => markedSheet(key) !== null,
    table: (name) => markedTable(name) ?? apart.table(name),
    list: (name) => nameIn(state.get(listKey(name))) ?? name,
    hasTable: (name) => markedTable(name) !== null,
  };
}

/** What the table that the contract calls so is called here, by its hidden name; null where no table is called so. */
export function tableCalled(name: string, formulas: ReadonlyMap<string, string>, tables: readonly string[]): string | null {
  // After another program has saved the workbook the name may stand on cells instead.
  const marked = markedTable(formulas.get(tableMark(name)));
  if ((marked === null || isMistaken(name, formulas)) && isAnothers(name, formulas)) return null;
  return tables.find((table) => fold(table) === fold(marked ?? name)) ?? null;
}

/** Whether the Excel table of the contract's own name is known for another of ours: somebody has called that one so. */
export function isAnothers(name: string, formulas: ReadonlyMap<string, string>): boolean {
  const known = MARKED.get(formulas) ?? marksByTable(formulas);
  MARKED.set(formulas, known);
  return [...(known.get(fold(name)) ?? [])].some((mark) => mark !== tableMark(name));
}

/**
 * Whether the table's hidden name leads to an Excel table that is known for another of ours: its own was deleted, and
 * somebody has called that one so.
 */
export function isMistaken(name: string, formulas: ReadonlyMap<string, string>): boolean {
  const marked = markedTable(formulas.get(tableMark(name)));
  return marked !== null && fold(marked) === fold(name) && isAnothers(name, formulas);
}

/** Of each workbook's names, since all tables are asked for. */
const MARKED = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, readonly string[]>>();

function marksByTable(formulas: ReadonlyMap<string, string>): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const [name, formula] of formulas) {
    const table = name.startsWith(MARK_PREFIX) ? markedTable(formula) : null;
    if (table !== null) marks.set(fold(table), [...(marks.get(fold(table)) ?? []), name]);
  }
  return marks;
}

/** The Excel table on which a hidden name stands. */
function markedTable(formula: string | undefined): string | null {
  return /^=([^[!]+)\[#Data\]$/.exec(formula ?? '')?.[1] ?? null;
}

/** The key under which the state sheet says what a list is called. */
export function listKey(list: string): string {
  return `list.${list}`;
}

/** What somebody has made of the hidden sheet need not be a name, and Excel would refuse it. */
function nameIn(text: string | undefined): string | null {
  return text !== undefined && /^[\p{L}_\\][\p{L}\p{N}_.\\]{3,}$/u.test(text) && !/^[a-z]{1,3}\d+$/i.test(text) ? text : null;
}

/** The wanted name, or the first of `Plan 2`, `Plan 3`, … that is free. */
function firstFree(taken: ReadonlySet<string>, name: string, gap: string): string {
  if (!taken.has(fold(name))) return name;
  for (let number = 2; ; number++) {
    const candidate = `${name}${gap}${number}`;
    if (!taken.has(fold(candidate))) return candidate;
  }
}

function fold(name: string): string {
  return name.toLowerCase();
}
