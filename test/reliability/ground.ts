import type { Rows } from '../../src/domain/model/workspace';
import type { Book } from '../../src/host/model/book';
import type { Sheet } from '../../src/host/model/sheet';

/** A table in which people and panes work at once, as it is read here: by the words of its headers, wherever they stand. */
export interface Ground {
  readonly collection: keyof Rows | 'settings';
  /** How its sheet's name begins. */
  readonly sheet: string;
  /** The headers of what tells its rows apart. */
  readonly key: readonly string[];
  /** The headers of what else people type. */
  readonly typed: readonly string[];
  /** Of the fields that panes write, by header. */
  readonly fields: Readonly<Record<string, string>>;
  /** What a person types over, beside what panes write. */
  readonly theirs: string;
  /** The letter of its IDs; null where it has none. */
  readonly letter: string | null;
}

export const GROUNDS: readonly Ground[] = [
  {
    collection: 'actions', sheet: 'Plan', key: ['ID'], letter: 'A', theirs: 'Blocked by',
    typed: ['Goal', 'Group', 'Action', 'Lead', 'Start', 'Due', 'Status', 'Progress', 'Blocked by', 'Depends on', 'Evidence and learning'],
    fields: { 'Evidence and learning': 'evidence', Lead: 'lead', Action: 'action' },
  },
  {
    collection: 'stakeholders', sheet: 'Stakeholders', key: ['ID'], letter: 'S', theirs: 'Stakeholder',
    typed: ['Stakeholder', 'Organisation', 'Pathway', 'Holds', 'Depends on', 'Risk if left out', 'Power', 'Interest', 'On the SIG'],
    fields: { Organisation: 'organisation', Stakeholder: 'stakeholder' },
  },
  {
    collection: 'meetings', sheet: 'Meetings', key: ['ID'], letter: 'M', theirs: 'Agenda',
    typed: ['Date', 'Type', 'Venue', 'Hours', 'People', 'Attended', 'Apologies', 'Agenda', 'Notes'],
    fields: { Notes: 'notes', Venue: 'venue' },
  },
  {
    collection: 'commitmentRatings', sheet: 'Commitment', key: ['Stakeholder', 'Rated on'], letter: null, theirs: 'Owner',
    typed: ['Now', 'Needed', 'How sure', 'Why', 'Next step', 'Owner', 'By when'],
    fields: { Why: 'why', 'Next step': 'nextStep' },
  },
  {
    collection: 'members', sheet: 'Members', key: ['Role'], letter: null, theirs: 'Name',
    typed: ['Name', 'Seat', 'Joined', 'Left', 'Hours available', 'Hours committed', 'Offers'],
    fields: { Offers: 'offers', Name: 'name' },
  },
  { collection: 'settings', sheet: 'Lists', key: ['Setting'], letter: null, theirs: 'Value', typed: ['Value'], fields: { Value: 'existingGroup' } },
];

/** A row of a ground: what it is called, where it stands, and its cells, `Header=text`. */
export interface GroundRow {
  readonly key: string;
  readonly row: number;
  readonly cells: readonly string[];
}

export function sheetOf(book: Book, { sheet: name }: Ground): Sheet {
  const sheet = book.sheets.find((one) => one.name.startsWith(name));
  if (!sheet) throw new Error(`The sheet ${name} is gone`);
  return sheet;
}

/** Every row that says what it is, from above. */
export function rowsOf(book: Book, ground: Ground): GroundRow[] {
  const sheet = sheetOf(book, ground);
  const { row: headerRow, columns } = headersOf(sheet, ground);
  const textAt = (row: number, header: string): string => String(sheet.cell(row, columns.get(header) ?? -1).value ?? '');
  return [...sheet.cells.keys()]
    .filter((row) => row > headerRow && ground.key.every((header) => textAt(row, header) !== ''))
    .sort((one, other) => one - other)
    .map((row) => ({ key: ground.key.map((header) => textAt(row, header)).join(' '), row, cells: ground.typed.map((header) => `${header}=${textAt(row, header)}`) }));
}

export function columnOf(book: Book, ground: Ground, header: string): number {
  const column = headersOf(sheetOf(book, ground), ground).columns.get(header);
  if (column === undefined) throw new Error(`The column ${header} is gone`);
  return column;
}

/** Not while something of a pane's stands on a header, which it is about to give back. */
export function hasHeaders(book: Book, ground: Ground): boolean {
  return findHeaders(sheetOf(book, ground), ground) !== null;
}

interface Headers {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

function headersOf(sheet: Sheet, ground: Ground): Headers {
  const found = findHeaders(sheet, ground);
  if (found === null) throw new Error(`The headers of ${sheet.name} are gone`);
  return found;
}

/** The first row in which all headers stand, and the column of each. */
function findHeaders(sheet: Sheet, { key, typed }: Ground): Headers | null {
  for (const row of [...sheet.cells.keys()].sort((one, other) => one - other)) {
    const columns = new Map<string, number>();
    for (const [column, { value }] of [...(sheet.cells.get(row) ?? [])].sort(([one], [other]) => one - other))
      if (typeof value === 'string' && [...key, ...typed].includes(value) && !columns.has(value)) columns.set(value, column);
    if ([...key, ...typed].every((header) => columns.has(header))) return { row, columns };
  }
  return null;
}
