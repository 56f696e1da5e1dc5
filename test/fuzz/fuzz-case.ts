/** What one case of the fuzz is: a workbook to begin with, and what people, programs and the add-in do to it in turn. */
import fc from 'fast-check';
import { AWKWARD_TEXTS } from '../support/awkward-texts';

export interface FuzzCase {
  readonly book: StartingBook;
  readonly edits: readonly FuzzEdit[];
}

/** Small ones come often, since most damage needs few rows; the others keep us honest. */
const STARTING_BOOKS = {
  'a few rows': 9,
  empty: 4,
  'sample, core': 2,
  'days from 1904': 2,
  'version 1, upgraded': 2,
  'beside others’ sheets': 2,
  'every part': 1,
} as const;
export type StartingBook = keyof typeof STARTING_BOOKS;

/** Where on a sheet: in one of its tables or around it. */
export type Where = 'body' | 'header' | 'below' | 'right' | 'further below' | 'anywhere';

/** What is done. Numbers choose where, whatever the workbook has become by then; each kind reads what it needs. */
export interface FuzzEdit {
  readonly what: FuzzDeed;
  readonly sheet: number;
  readonly where: Where;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What is typed: `#` becomes a number of its own, by which it is known again. */
  readonly text: string;
  /** Chooses between variants of a kind. */
  readonly turn: number;
}

/** How often each comes: what people do all day, then what programs and accidents do, then what the add-in does. */
const DEEDS = {
  type: 12,
  'paste values': 6,
  'paste with formats': 4,
  'copy rows': 3,
  'cut and paste': 2,
  'clear contents': 4,
  'clear all': 3,
  'clear formats': 2,
  'insert rows': 2,
  'delete rows': 2,
  'insert columns': 2,
  'delete columns': 2,
  'insert cells': 1,
  'delete cells': 1,
  'add a table row': 1,
  'delete a table row': 1,
  'add a table column': 1,
  'delete a table column': 3,
  'rename a header': 2,
  sort: 3,
  filter: 2,
  'rename a sheet': 2,
  'move a sheet': 1,
  'copy a sheet': 1,
  'delete a sheet': 3,
  'hide a sheet': 1,
  'rename a table': 1,
  'convert to a range': 2,
  'resize a table': 2,
  'totals row': 1,
  'header row': 1,
  'delete names': 3,
  'break a name': 2,
  'redirect a name': 2,
  'add a name': 1,
  'clear validation': 2,
  'add validation': 1,
  'clear conditional formats': 2,
  'add a conditional format': 1,
  'change a number format': 2,
  merge: 1,
  'protect a sheet': 2,
  'unlock cells': 1,
  'protect the workbook': 1,
  'replace all': 1,
  'damage names': 2,
  'show all sheets': 1,
  'sort some columns': 1,
  'save and open': 1,
  'our edit': 2,
  'our new row': 2,
  'our setting': 1,
  'our acceptance': 1,
  'our report': 1,
  'our new part': 1,
  'our mending': 1,
} as const;
export type FuzzDeed = keyof typeof DEEDS;

const TEXTS: readonly string[] = [
  'note #', 'note #', 'note #', '#', '#.5', '-#', ...AWKWARD_TEXTS.map(([, text]) => text).filter((text) => text.length < 1_000),
  'x'.repeat(300), '', ' ', '  note # ', "'=note #", '="note "&#', '=1/0', '=NOW()', '=A1', '#N/A', '#REF!', 'TRUE', 'false',
  '24/11/2026', '2026-11-30', '31/02/2026', '3/4', '1/1/1899', '12:30', '50%', '150%', '1e308', '0', '-1', '£#.00',
  'A1', 'A2', 'a2 ', 'A3; A4', 'G1', 'G9', 'S1', 'S2', 'M1', 'Complete', ' complete ', 'Cancelled', 'On track', 'Make it happen', 'Opposed', 'Unknown', 'Yes', 'Red',
  'ID', 'Status', 'Lead', '943 476 5919', 'sig.team', '=GoalStatusList',
];

const chosen = <Key extends string>(weights: Readonly<Record<Key, number>>): fc.Arbitrary<Key> =>
  fc.oneof(...(Object.keys(weights) as Key[]).map((key) => ({ weight: weights[key], arbitrary: fc.constant(key) })));

const anyEdit: fc.Arbitrary<FuzzEdit> = fc.record({
  what: chosen<FuzzDeed>(DEEDS),
  sheet: fc.nat(30),
  where: chosen<Where>({ body: 8, header: 1, below: 3, right: 1, 'further below': 1, anywhere: 3 }),
  row: fc.nat(12),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
  text: fc.constantFrom(...TEXTS),
  turn: fc.nat(11),
});

export const anyFuzzCase: fc.Arbitrary<FuzzCase> = fc.record({
  book: chosen<StartingBook>(STARTING_BOOKS),
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 8 }),
});

/** An edit for a named case: what is not said is the first. */
export function edit(what: FuzzDeed, details: Partial<Omit<FuzzEdit, 'what'>> = {}): FuzzEdit {
  return { what, sheet: 0, where: 'body', row: 0, column: 0, rows: 1, columns: 1, text: 'note #', turn: 0, ...details };
}
