import fc from 'fast-check';
import { addRow, changeRow, type Edit } from '../../src/actions/edit';
import { editWorkspace } from '../../src/actions/edit-workspace';
import type { Outcome } from '../../src/actions/outcome';
import type { Workspace } from '../../src/domain/model/workspace';
import { insertCells } from '../../src/host/editing/insert-delete';
import { renameSheet } from '../../src/host/editing/sheets';
import { sortArea } from '../../src/host/editing/sort';
import { convertToRange } from '../../src/host/editing/tables';
import { addTableRows, deleteTableRow } from '../../src/host/editing/table-lines';
import { ExcelHost } from '../../src/host/excel-host';
import type { Book } from '../../src/host/model/book';
import { rectangle } from '../../src/host/model/address';
import { bodyArea } from '../../src/host/model/table';
import { check, TODAY } from '../support/open-workspace';
import { typeInto } from '../support/type-into';
import { copyOfBook } from '../support/book-copy';
import { openPane } from './faulty-excel';

/** What another person does in the workbook; numbers choose where. */
export type Move = 'insert rows above' | 'insert a row' | 'sort' | 'delete the row' | 'change the cell' | 'rename the sheet' | 'insert a column' | 'convert to a range' | 'add an action' | 'change another cell';

export interface Interleaving {
  /** Which action of the plan is edited, and how. */
  readonly asked: { readonly row: number; readonly what: 'status' | 'evidence' | 'lead' | 'several' | 'add' };
  /** Before which request of ours each happens, from 1: the first is before our reading. */
  readonly moves: readonly { readonly before: number; readonly move: Move; readonly at: number }[];
}

const MOVES: readonly Move[] = ['insert rows above', 'insert a row', 'sort', 'delete the row', 'change the cell', 'rename the sheet', 'insert a column', 'convert to a range', 'add an action', 'change another cell'];

/** Mostly between our reading and our writing; sometimes between our writing and what follows from it. */
export const anyInterleaving: fc.Arbitrary<Interleaving> = fc.record({
  asked: fc.record({ row: fc.nat(11), what: fc.constantFrom('status', 'evidence', 'lead', 'several', 'add') }),
  moves: fc.array(
    fc.record({ before: fc.constantFrom(2, 2, 2, 3, 4), move: fc.constantFrom(...MOVES), at: fc.nat(11) }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Plays one, and tells what went wrong: null where every row that people see holds what somebody meant for it. */
export async function play(sample: Book, { asked, moves }: Interleaving): Promise<string | null> {
  const book = copyOfBook(sample);
  const host = new ExcelHost({ book });
  const pane = await openPane(host);
  const { workspace: seen } = await check(pane as never);
  const edits = editsFor(seen, asked);
  const model = new Model(book);
  let number = 0;
  const end = host.intercept(({ Actions }) => {
    if (Actions.length === 0) return;
    number += 1;
    for (const { before, move, at } of moves) if (before === number) model.does(move, at, asked.row, host);
  });
  let outcome: Outcome;
  try {
    outcome = await editWorkspace.run(pane.excel, { edits });
  } finally {
    end();
    pane.close();
  }
  return model.trouble(outcome, edits);
}

function editsFor(seen: Workspace, { row, what }: Interleaving['asked']): Edit[] {
  switch (what) {
    case 'status':
      return [changeRow(seen, 'actions', row, { status: 'Cancelled' })];
    case 'evidence':
      return [changeRow(seen, 'actions', row, { evidence: OURS })];
    case 'lead':
      return [changeRow(seen, 'actions', row, { lead: OURS })];
    case 'several':
      return [changeRow(seen, 'actions', row, { evidence: OURS, due: TODAY }), changeRow(seen, 'actions', (row + 5) % 12, { evidence: OURS })];
    case 'add':
      return [addRow('actions', { action: OURS, evidence: OURS })];
  }
}

const OURS = 'Ours, 24 November';

/** What every row of the plan is to hold, by its ID, as people's moves make it. */
class Model {
  private readonly rows: Map<string, string[]>;
  private theirs = 0;
  private readonly overOurs = new Set<string>();

  constructor(private readonly book: Book) {
    this.rows = new Map(rowsOf(book));
  }

  does(move: Move, at: number, asked: number, host: ExcelHost): void {
    const sheet = planSheet(this.book);
    const table = sheet.tables[0];
    const place = placesOf(this.book);
    const [id, row] = place[move === 'delete the row' || move === 'change the cell' ? Math.min(asked, place.length - 1) : at % Math.max(place.length, 1)] ?? [];
    if (id === undefined || row === undefined) return;
    switch (move) {
      case 'insert rows above':
        insertCells(this.book, sheet, rectangle(1, 0, 1 + (at % 3), 16_384), 'Down');
        break;
      case 'insert a row':
        if (table) addTableRows(this.book, sheet, table, row - bodyArea(table).row, [Array.from({ length: table.columns.length }, () => null)]);
        break;
      case 'sort':
        if (table) sortArea(this.book, sheet, bodyArea(table), [{ key: at % 5, ascending: at % 2 === 0, textAsNumber: false }], { matchCase: false, orientation: 'Rows' });
        break;
      case 'delete the row':
        if (!table) break;
        deleteTableRow(this.book, sheet, table, row - bodyArea(table).row);
        this.rows.delete(id);
        break;
      case 'change the cell':
      case 'change another cell': {
        const text = `Theirs ${++this.theirs}`;
        const header = move === 'change the cell' ? 'Evidence and learning' : 'Blocked by';
        // Theirs is the last word where ours stood there already.
        if (sheet.cell(row, columnOf(this.book, header)).value === OURS) this.overOurs.add(id);
        typeInto(host, sheet.name, row, columnOf(this.book, header), text);
        this.rows.set(id, (this.rows.get(id) ?? []).map((cell) => (cell.startsWith(`${header}=`) ? `${header}=${text}` : cell)));
        break;
      }
      case 'rename the sheet':
        renameSheet(this.book, sheet, `Plan ${++this.theirs}`);
        break;
      case 'insert a column':
        insertCells(this.book, sheet, rectangle(0, 0, 1_048_576, 1), 'Right');
        break;
      case 'convert to a range':
        if (table) convertToRange(this.book, sheet, table);
        break;
      case 'add an action': {
        const last = place.at(-1)?.[1] ?? row;
        const next = `A${Math.max(...place.map(([one]) => Number(one.slice(1)))) + 1}`;
        typeInto(host, sheet.name, last + 1, columnOf(this.book, 'ID'), next);
        typeInto(host, sheet.name, last + 1, columnOf(this.book, 'Action'), `Theirs ${++this.theirs}`);
        this.rows.set(next, TYPED.map((header) => `${header}=${header === 'Action' ? `Theirs ${this.theirs}` : ''}`));
        break;
      }
    }
    host.settle();
  }

  /** Every row is as people made it, but for what was asked of exactly this row, all of it or nothing. */
  trouble(outcome: Outcome, edits: readonly Edit[]): string | null {
    const left = rowsOf(this.book);
    const isDone = outcome.ok;
    const isTold = !outcome.ok && outcome.trouble.code === 'half-written';
    for (const [id, cells] of this.rows) {
      const own = left.filter(([one]) => one === id);
      if (own.length === 0) return `${id} is lost`;
      const edit = edits.find((one) => one.type === 'change' && (one.seen as { id?: string }).id === id);
      const wanted = edit === undefined || !isDone ? cells : cells.map((cell) => (this.overOurs.has(id) && cell.startsWith('Evidence and learning=') ? cell : asAsked(cell, edit)));
      // Of two people's rows with one ID, which the check tells of, each is still to be there.
      const [meant = own[0]] = own.filter(([, cells]) => wanted.every((cell) => cells.includes(cell)));
      const held = meant?.[1] ?? [];
      left.splice(left.findIndex((row) => row === meant), 1);
      const others = wanted.filter((cell) => !held.includes(cell));
      if (others.length > 0 && !isTold) return `${id} holds ${held.filter((cell) => !wanted.includes(cell)).join(', ')} and not ${others.join(', ')}; told ${outcome.ok ? 'done' : outcome.trouble.code}`;
    }
    const asked = edits.filter(({ type }) => type === 'add').length;
    if (left.length !== (isDone ? asked : 0) && !isTold) return `${left.length} rows were added; told ${outcome.ok ? 'done' : outcome.trouble.code}`;
    return null;
  }
}

function asAsked(cell: string, edit: Edit): string {
  const values = (edit as { values: Record<string, unknown> }).values;
  const of: Record<string, string> = { status: 'Status', evidence: 'Evidence and learning', lead: 'Lead', due: 'Due' };
  for (const [field, value] of Object.entries(values)) if (cell.startsWith(`${of[field]}=`)) return `${of[field]}=${field === 'due' ? 46350 : String(value)}`;
  return cell;
}

function planSheet(book: Book) {
  const sheet = book.sheets.find(({ name }) => name.startsWith('Plan'));
  if (!sheet) throw new Error('The plan is gone');
  return sheet;
}

const TYPED = ['Goal', 'Group', 'Action', 'Lead', 'Start', 'Due', 'Status', 'Progress', 'Blocked by', 'Depends on', 'Evidence and learning'];

function headersOf(book: Book): Map<string, [row: number, column: number]> {
  const found = new Map<string, [number, number]>();
  const sheet = planSheet(book);
  for (const [row, cells] of sheet.cells) for (const [column, { value }] of cells) if (typeof value === 'string' && (value === 'ID' || TYPED.includes(value)) && !found.has(value)) found.set(value, [row, column]);
  return found;
}

function columnOf(book: Book, header: string): number {
  return headersOf(book).get(header)?.[1] ?? 0;
}

/** By row of the sheet, from above. */
function placesOf(book: Book): [id: string, row: number][] {
  const sheet = planSheet(book);
  const column = columnOf(book, 'ID');
  return [...sheet.cells.entries()]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]) => {
      const value = cells.get(column)?.value;
      return typeof value === 'string' && /^A\d+$/.test(value) ? [[value, row] as [string, number]] : [];
    });
}

function rowsOf(book: Book): [id: string, cells: string[]][] {
  const sheet = planSheet(book);
  const headers = headersOf(book);
  return placesOf(book).map(([id, row]) => [id, TYPED.map((header) => `${header}=${String(sheet.cell(row, headers.get(header)?.[1] ?? 0).value ?? '')}`)]);
}
