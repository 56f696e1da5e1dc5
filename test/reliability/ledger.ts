import type { Outcome } from '../../src/actions/outcome';
import type { Book } from '../../src/host/model/book';
import { rowsOf, type Ground, type GroundRow } from './ground';
import type { Meant } from './person';

/** What a pane was asked to write. */
export interface Asked {
  readonly changes: readonly { readonly key: string; readonly header: string; readonly before: string; readonly text: string }[];
  /** The cell by which its new row is known, `Header=text`; null where it adds none. */
  readonly adds: string | null;
  /** The reason with which it accepts a finding; null where it accepts none. */
  readonly accepts: string | null;
}

/** What every row is to hold, by what people and panes meant. */
export class Ledger {
  private readonly rows: { readonly key: string; cells: readonly string[] }[];
  /** Cells that a person typed into: theirs is the last word, or the pane was to be refused. */
  private readonly theirs = new Map<string, { overOurs: boolean }>();
  /** Cells of panes' new rows that a person has typed over, or deleted. */
  private readonly gone = new Set<string>();
  /** What a person typed into such a row. */
  private readonly strays = new Set<string>();
  private readonly accepted: readonly string[];

  constructor(private readonly book: Book, private readonly ground: Ground, private readonly asked: readonly Asked[]) {
    this.rows = rowsOf(book, ground).map(({ key, cells }) => ({ key, cells }));
    this.accepted = acceptancesIn(book);
  }

  note(meant: Meant | null): void {
    if (meant === null) return;
    switch (meant.type) {
      case 'typed': {
        const { key, header, over, text } = meant;
        const row = this.rows.find((one) => one.key === key);
        if (row === undefined) {
          // It is the new row of a pane, or shows as one for a moment.
          this.gone.add(`${header}=${over}`);
          this.strays.add(`${header}=${text}`);
          return;
        }
        const overOurs = this.asked.some(({ changes }) => changes.some((change) => change.key === key && change.header === header && change.text === over));
        row.cells = row.cells.map((cell) => (cell.startsWith(`${header}=`) ? `${header}=${text}` : cell));
        this.theirs.set(`${key} ${header}`, { overOurs: overOurs || (this.theirs.get(`${key} ${header}`)?.overOurs ?? false) });
        return;
      }
      case 'added':
        this.rows.push({ key: meant.key, cells: meant.cells });
        return;
      case 'deleted': {
        const { key, cells, isOnly } = meant;
        // Of two rows with one ID the one that was meant is the more alike; what stands on it by mistake goes with it.
        const alike = (row: { readonly cells: readonly string[] }): number => row.cells.filter((cell) => cells.includes(cell)).length;
        const [likest] = this.rows.filter((row) => row.key === key).sort((one, other) => alike(other) - alike(one));
        if (likest !== undefined && (isOnly || 2 * alike(likest) >= cells.length)) this.rows.splice(this.rows.indexOf(likest), 1);
        else for (const cell of cells) this.gone.add(cell);
      }
    }
  }

  /** @returns what is otherwise than somebody meant, or told otherwise than it is; null where all is well. */
  trouble(outcomes: readonly Outcome[]): string | null {
    const told = outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.trouble.code));
    return this.troubleInRows(outcomes, told) ?? this.troubleInAcceptances(outcomes, told);
  }

  private troubleInRows(outcomes: readonly Outcome[], told: readonly string[]): string | null {
    const left: GroundRow[] = rowsOf(this.book, this.ground);
    const doubted = this.asked.filter((_, pane) => told[pane] === 'half-written');
    for (const { key, cells } of this.rows) {
      const written = this.asked.flatMap(({ changes }, pane) => (outcomes[pane]?.ok === true ? changes.filter((change) => change.key === key) : []));
      for (const { header, before, text } of written) {
        const theirs = textOf(cells, header);
        if (this.theirs.get(`${key} ${header}`)?.overOurs === false && !isTold(outcomes, theirs)) return `${header} of ${key} was written over what a person had typed there; told ${told.join(', ')}`;
        // One after the other is well, where one has undone what the other goes by.
        if (written.some((other) => other.header === header && other.text !== text && other.before !== text && other.text !== before)) return `${header} of ${key} was written by both panes; told ${told.join(', ')}`;
      }
      const wanted = cells.map((cell) => {
        const changes = written.filter(({ header }) => cell.startsWith(`${header}=`) && !this.theirs.has(`${key} ${header}`));
        const change = changes.find(({ text }) => !changes.some(({ before }) => before === text)) ?? changes[0];
        return change === undefined ? cell : `${change.header}=${change.text}`;
      });
      const isDoubted = (cell: string): boolean => doubted.some(({ changes }) => changes.some((change) => change.key === key && cell.startsWith(`${change.header}=`)));
      const own = left.filter((row) => row.key === key);
      // Of two rows with one ID, which the check tells of, each is still to be there.
      const held = own.find((row) => wanted.every((cell) => isDoubted(cell) || row.cells.includes(cell) || isTold(outcomes, cell.slice(cell.indexOf('=') + 1)))) ?? own[0];
      if (held === undefined) return `${key} is lost; told ${told.join(', ')}`;
      left.splice(left.indexOf(held), 1);
      const isTypedOver = (cell: string): boolean => doubted.length > 0 && held.cells.some((one) => this.strays.has(one) && one.split('=')[0] === cell.split('=')[0]);
      // Something of ours may be left in a cell in which nothing stood: that is told, and nothing is lost by it.
      const isFilled = (cell: string): boolean => doubted.length > 0 && cell.endsWith('=');
      const missing = wanted.filter((cell) => !held.cells.includes(cell) && !isDoubted(cell) && !isTypedOver(cell) && !isFilled(cell) && !isTold(outcomes, cell.slice(cell.indexOf('=') + 1)) && !isTold(outcomes, textOf(held.cells, cell.slice(0, cell.indexOf('=')))));
      if (missing.length > 0) return `${key} holds ${held.cells.filter((cell) => !wanted.includes(cell)).join(', ')} and not ${missing.join(', ')}; told ${told.join(', ')}`;
    }
    for (const [pane, { adds }] of this.asked.entries()) {
      const place = adds === null ? -1 : left.findIndex(({ cells }) => cells.includes(adds));
      if (place >= 0 && (outcomes[pane]?.ok === true || told[pane] === 'half-written')) left.splice(place, 1);
      else if (adds !== null && outcomes[pane]?.ok === true && !this.gone.has(adds)) return `The row of ${adds} is not there; told ${told.join(', ')}`;
    }
    return left.length === 0 ? null : `${left.map(({ key }) => key).join(', ')} ${left.length === 1 ? 'was' : 'were'} added; told ${told.join(', ')}`;
  }

  private troubleInAcceptances(outcomes: readonly Outcome[], told: readonly string[]): string | null {
    const now = acceptancesIn(this.book);
    for (const [pane, { accepts }] of this.asked.entries()) {
      if (accepts === null || told[pane] === 'half-written') continue;
      const noted = now.filter((text) => text.includes(`"${accepts}"`)).length;
      if (noted > 1 || (noted === 0 && outcomes[pane]?.ok === true && !this.isReplaced(now)) || (noted === 1 && outcomes[pane]?.ok === false)) return `The acceptance of ${accepts} is noted ${noted} times; told ${told.join(', ')}`;
    }
    const lost = this.accepted.filter((text) => !now.includes(text));
    return lost.length === 0 ? null : `Lost: ${lost.join(', ')}`;
  }

  /** Both panes may have accepted the same finding: one reason stands then. */
  private isReplaced(now: readonly string[]): boolean {
    return now.length > this.accepted.length;
  }
}

/** Whether a pane has said that this text may be lost. */
function isTold(outcomes: readonly Outcome[], text: string): boolean {
  return text !== '' && outcomes.some((outcome) => !outcome.ok && outcome.trouble.code === 'half-written' && outcome.trouble.sentence.includes(text));
}

function textOf(cells: readonly string[], header: string): string {
  return cells.find((cell) => cell.startsWith(`${header}=`))?.slice(header.length + 1) ?? '';
}

function acceptancesIn(book: Book): string[] {
  const state = book.sheets.find(({ name }) => name === 'sig state');
  return [...(state?.cells.values() ?? [])].flatMap((cells) => (cells.get(0)?.value === 'accepted' ? [String(cells.get(1)?.value)] : []));
}
