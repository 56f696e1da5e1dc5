/** What a formula's value depends on, as far as its text shows. */
import type { Book } from '../model/book';
import { childrenOf, REACHING_FUNCTIONS } from './placeless';
import type { ReferenceNode } from './reference-text';
import { DEEPEST_NAME, findName, resolveReference, resolveStructured, resolveTable, type Place } from './resolve';
import { parseFormula, type FormulaNode } from './syntax';
import type { SheetArea } from './value';

export interface Precedents {
  readonly areas: readonly SheetArea[];
  readonly traits: Traits;
}

/** What besides the values of its areas a formula's value depends on. */
export interface Traits {
  /** Names of tables and defined names that it mentions, in lower case, found or not. */
  readonly words: ReadonlySet<string>;
  /** True where it stands in a table that it does not name, as in `[@Column]`. */
  readonly isInsideTable: boolean;
  /** How often its value changes by itself: with each day (TODAY) or with each calculation (NOW, RAND). */
  readonly clock: 'never' | 'daily' | 'always';
  /** True where hidden rows matter (SUBTOTAL, AGGREGATE). */
  readonly readsRows: boolean;
  /** True where it may reach cells that its text does not show (OFFSET, INDIRECT). */
  readonly isReaching: boolean;
}

/** @param tree null for a text that is no formula. */
export function precedentsOf(tree: FormulaNode | null, place: Place, book: Book): Precedents {
  if (!tree) return { areas: [], traits: NO_TRAITS };
  const areas: SheetArea[] = [];
  const traits = new Gathered();
  const visit = (mentions: Mentions, at: Place, depth: number, isRead: boolean): void => {
    traits.add(mentions.traits);
    if (isRead) for (const node of mentions.pointing) keep(areas, node.kind === 'reference' ? resolveReference(book, node, at) : resolveStructured(book, node.reference, at));
    for (const { name, sheet: sheetName, isRead: isItsValueRead } of mentions.names) {
      const sheet = sheetName === null ? at.sheet : book.sheetNamed(sheetName);
      const found = sheet && findName(book, name, sheet);
      const inside = found && parseFormula(found.formula);
      if (inside && depth < DEEPEST_NAME) visit(mentionsIn(inside), { ...at, rowOffset: at.row, columnOffset: at.column }, depth + 1, isRead && isItsValueRead);
      else if (!found && isRead && isItsValueRead && sheetName === null) keep(areas, resolveTable(book, name));
    }
  };
  visit(mentionsIn(tree), place, 0, true);
  return { areas, traits: traits.all };
}

/** Of a text that is no formula. */
export const NO_TRAITS: Traits = { words: new Set(), isInsideTable: false, clock: 'never', readsRows: false, isReaching: false };

function keep(areas: SheetArea[], area: SheetArea | null): void {
  if (area) areas.push(area);
}

/** Of a formula and of the names that it leads to; mostly there are none, and its own are enough. */
class Gathered {
  all = NO_TRAITS;

  add(more: Traits): void {
    const { all } = this;
    this.all = all === NO_TRAITS ? more : {
      words: new Set([...all.words, ...more.words]),
      isInsideTable: all.isInsideTable || more.isInsideTable,
      clock: all.clock === 'always' || more.clock === 'never' ? all.clock : more.clock,
      readsRows: all.readsRows || more.readsRows,
      isReaching: all.isReaching || more.isReaching,
    };
  }
}

/** What a formula's own text says, wherever it stands. */
interface Mentions {
  /** Of whose cells it reads the values. */
  readonly pointing: readonly (ReferenceNode | Extract<FormulaNode, { kind: 'structured' }>)[];
  readonly names: readonly { readonly name: string; readonly sheet: string | null; readonly isRead: boolean }[];
  /** Without those of its names. */
  readonly traits: Traits;
}

/** A tree is one for all equal formulas: each is looked through once. */
function mentionsIn(tree: FormulaNode): Mentions {
  let mentions = known.get(tree);
  if (!mentions) known.set(tree, (mentions = new Walk().through(tree)));
  return mentions;
}

const known = new WeakMap<FormulaNode, Mentions>();

const ALWAYS = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'SHEET', 'SHEETS']);
/** Functions that look at where their first argument is, not at what stands there. */
const PLACE_READING = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'AREAS', 'OFFSET']);

class Walk implements Traits {
  readonly words = new Set<string>();
  isInsideTable = false;
  clock: Traits['clock'] = 'never';
  readsRows = false;
  isReaching = false;
  private readonly pointing: Mentions['pointing'][number][] = [];
  private readonly names: Mentions['names'][number][] = [];

  through(tree: FormulaNode): Mentions {
    this.visit(tree, true);
    const { pointing, names, words, isInsideTable, clock, readsRows, isReaching } = this;
    return { pointing, names, traits: { words, isInsideTable, clock, readsRows, isReaching } };
  }

  private visit(node: FormulaNode, isRead: boolean): void {
    switch (node.kind) {
      case 'reference':
        if (isRead) this.pointing.push(node);
        return;
      case 'structured':
        if (node.reference.table === null) this.isInsideTable = true;
        else this.words.add(node.reference.table.toLowerCase());
        if (isRead) this.pointing.push(node);
        return;
      case 'name':
        this.words.add(node.name.toLowerCase());
        this.names.push({ name: node.name, sheet: node.sheet, isRead });
        return;
      case 'call':
        this.noteFunction(node.name);
        node.args.forEach((arg, index) => this.visit(arg, index > 0 || !PLACE_READING.has(node.name)));
        return;
      default:
        for (const child of childrenOf(node)) this.visit(child, isRead);
    }
  }

  private noteFunction(name: string): void {
    if (ALWAYS.has(name)) this.clock = 'always';
    else if (name === 'TODAY' && this.clock === 'never') this.clock = 'daily';
    if (name === 'SUBTOTAL' || name === 'AGGREGATE') this.readsRows = true;
    if (REACHING_FUNCTIONS.has(name)) this.isReaching = true;
  }
}
