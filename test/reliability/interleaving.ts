import fc from 'fast-check';
import { acceptFinding } from '../../src/actions/accept-finding';
import type { Checked } from '../../src/actions/check-workspace';
import { addRow, changeRow, setSetting, type Edit } from '../../src/actions/edit';
import { editWorkspace, undoEdits } from '../../src/actions/edit-workspace';
import type { Outcome } from '../../src/actions/outcome';
import type { ExcelPort } from '../../src/actions/this-excel';
import { deleteSheet } from '../../src/host/editing/sheets';
import { ExcelHost } from '../../src/host/excel-host';
import type { Book } from '../../src/host/model/book';
import { copyOfBook } from '../support/book-copy';
import { check, openWorkspace, resultOf, TODAY } from '../support/open-workspace';
import { openPane } from './faulty-excel';
import { GROUNDS, rowsOf, type Ground } from './ground';
import { Ledger, type Asked } from './ledger';
import { makeMove, MOVES, type Move } from './person';
import { inTurns } from './turns';

/** What a pane is asked: to write into a row, two rows or a new one, to undo such a writing, or to accept a finding. */
export type Wish = 'one' | 'other' | 'several' | 'add' | 'undo one' | 'undo several' | 'accept';

export interface Interleaving {
  /** By its place among the tables. */
  readonly ground: number;
  /** Of each pane: its row, and what it does there. */
  readonly panes: readonly { readonly row: number; readonly wish: Wish }[];
  /** Whose request is answered next, where both wait. */
  readonly turns: readonly number[];
  /** What a person does before which answer, from 1. */
  readonly moves: readonly { readonly before: number; readonly move: Move; readonly at: number }[];
}

const WISHES: readonly Wish[] = ['one', 'one', 'other', 'several', 'add', 'undo one', 'undo several', 'accept'];

/** Mostly between reading and writing; sometimes between the writing and what follows from it. A second pane works in every other. */
export const anyInterleaving: fc.Arbitrary<Interleaving> = fc.record({
  // The plan is where most work is done at once.
  ground: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5),
  panes: fc.array(fc.record({ row: fc.nat(11), wish: fc.constantFrom(...WISHES) }), { minLength: 1, maxLength: 2 }),
  turns: fc.array(fc.nat(1), { minLength: 12, maxLength: 12 }),
  moves: fc.array(fc.record({ before: fc.constantFrom(1, 2, 2, 2, 3, 3, 4, 5), move: fc.constantFrom(...MOVES), at: fc.nat(11) }), { maxLength: 3 }),
});

/** A workbook in which people work, and what a pane that has just been opened knows of it. */
export interface Sample {
  readonly book: Book;
  readonly seen: Checked;
}

/** Sheets that only reckon are left out: nobody types there, and half of the time would be theirs. */
export async function openSample(): Promise<Sample> {
  const opened = await openWorkspace({ modules: [] });
  for (const name of ['Overview', 'Commitment map', 'Start here']) {
    const sheet = opened.book.sheetNamed(name);
    if (sheet) deleteSheet(opened.book, sheet);
  }
  opened.host.settle();
  return { seen: await check(opened), book: opened.book };
}

/** Plays one, and tells what went wrong: null where every row holds what somebody meant for it. */
export async function play({ book: sample, seen }: Sample, { ground: place, panes: asked, turns, moves }: Interleaving): Promise<string | null> {
  const ground = GROUNDS[place];
  if (ground === undefined) throw new RangeError(`There is no ground ${place}`);
  const host = new ExcelHost({ book: copyOfBook(sample) });
  const panes = await Promise.all(asked.map(() => openPane(host)));
  try {
    const works = [];
    for (const [index, { row, wish }] of asked.entries()) {
      const pane = panes[index];
      if (pane) works.push({ pane, ...(await prepared(pane.excel, sample, ground, { seen, row, wish, name: PANES[index] ?? '' })) });
    }
    const ledger = new Ledger(host.book, ground, works.map((work) => work.asked));
    const known = new Set(rowsOf(sample, ground).map(({ key }) => key));
    let turn = 0;
    const outcomes = await inTurns(
      works,
      (waiting) => waiting[(turns[turn++] ?? 0) % waiting.length] ?? 0,
      (number) => {
        for (const { before, move, at } of moves) if (before === number) ledger.note(makeMove(host, ground, move, at, headerOf(ground, 0), known));
      },
    );
    return ledger.trouble(outcomes);
  } finally {
    for (const pane of panes) pane.close();
  }
}

const PANES = ['Ours, 24 November', 'Also ours, 24 November'];

interface Wanted {
  readonly seen: Checked;
  readonly row: number;
  readonly wish: Wish;
  /** The text that this pane writes. */
  readonly name: string;
}

/** What the pane is to do, and what is to come of it. What is undone is written first, undisturbed. */
async function prepared(excel: ExcelPort, book: Book, ground: Ground, { seen, row, wish, name }: Wanted): Promise<{ asked: Asked; run: () => Promise<Outcome> }> {
  if (wish === 'accept') {
    const finding = seen.findings.filter(({ severity }) => severity === 'warning')[row % 3];
    if (finding === undefined) throw new Error('There is nothing to accept');
    return { asked: { changes: [], adds: null, accepts: name }, run: () => acceptFinding.run(excel, { finding, reason: name, today: TODAY }) };
  }
  const edits = editsFor(seen, ground, row, wish, name);
  const changes = changesOf(book, ground, edits, name);
  if (wish.startsWith('undo')) {
    const done = await editWorkspace.run(excel, { edits });
    // Where the other pane has written first, there is nothing to undo.
    if (!done.ok) return { asked: { changes: [], adds: null, accepts: null }, run: () => Promise.resolve(done) };
    return { asked: { changes: changes.map(({ before, ...rest }) => ({ ...rest, before: name, text: before })), adds: null, accepts: null }, run: () => undoEdits.run(excel, { edits: resultOf(done).undo }) };
  }
  const adds = edits.some(({ type }) => type === 'add') ? `${headerOf(ground, 0)}=${name}` : null;
  return { asked: { changes, adds, accepts: null }, run: () => editWorkspace.run(excel, { edits }) };
}

function editsFor({ workspace }: Checked, ground: Ground, row: number, wish: Wish, name: string): Edit[] {
  const { collection, fields } = ground;
  if (collection === 'settings') return [setSetting(workspace, 'existingGroup', name)];
  const [field = '', other = field] = Object.values(fields);
  const count = workspace[collection].length;
  const change = (at: number, into: string): Edit => changeRow(workspace, collection, at % count, { [into]: name });
  if (wish === 'add') return [addRow(collection, { [field]: name, ...(collection === 'members' ? { role: name } : collection === 'commitmentRatings' ? { stakeholder: 'S1', ratedOn: TODAY } : {}) })];
  if (wish === 'other') return [change(row, other)];
  return wish.endsWith('several') ? [change(row, field), change(row + 5, field), change(row, other)] : [change(row, field)];
}

/** What is written where, in the words of the sheet. */
function changesOf(book: Book, ground: Ground, edits: readonly Edit[], text: string): Asked['changes'] {
  const rows = rowsOf(book, ground);
  return edits.flatMap((edit) => {
    const row = edit.type === 'change' ? rows[edit.index] : edit.type === 'set' ? rows.find(({ key }) => key === 'Existing group') : undefined;
    if (row === undefined) return [];
    const written = edit.type === 'change' ? Object.keys(edit.values) : ['existingGroup'];
    return Object.entries(ground.fields).flatMap(([header, field]) => (written.includes(field) ? [{ key: row.key, header, before: textIn(row.cells, header), text }] : []));
  });
}

function textIn(cells: readonly string[], header: string): string {
  return cells.find((cell) => cell.startsWith(`${header}=`))?.slice(header.length + 1) ?? '';
}

function headerOf({ fields }: Ground, place: number): string {
  return Object.keys(fields)[place] ?? '';
}
