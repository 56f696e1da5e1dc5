/** What a formula's value depends on, as far as its text shows. */
import type { Book } from '../model/book';
import { childrenOf, REACHING_FUNCTIONS } from './placeless';
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
  const walk = new Walk(book);
  if (tree) walk.visit(tree, place, 0);
  return { areas: walk.areas, traits: walk };
}

const ALWAYS = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'SHEET', 'SHEETS']);
/** Functions that look at where their first argument is, not at what stands there. */
const PLACE_READING = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'AREAS', 'OFFSET']);

class Walk implements Traits {
  readonly areas: SheetArea[] = [];
  readonly words = new Set<string>();
  isInsideTable = false;
  clock: Traits['clock'] = 'never';
  readsRows = false;
  isReaching = false;

  constructor(private readonly book: Book) {}

  visit(node: FormulaNode, place: Place, depth: number, isRead = true): void {
    switch (node.kind) {
      case 'reference':
        if (isRead) this.add(resolveReference(this.book, node, place));
        return;
      case 'structured':
        if (node.reference.table === null) this.isInsideTable = true;
        else this.words.add(node.reference.table.toLowerCase());
        if (isRead) this.add(resolveStructured(this.book, node.reference, place));
        return;
      case 'name':
        this.visitName(node.name, node.sheet, place, depth, isRead);
        return;
      case 'call':
        this.noteFunction(node.name);
        node.args.forEach((arg, index) => this.visit(arg, place, depth, index > 0 || !PLACE_READING.has(node.name)));
        return;
      default:
        for (const child of childrenOf(node)) this.visit(child, place, depth, isRead);
    }
  }

  private visitName(name: string, sheetName: string | null, place: Place, depth: number, isRead: boolean): void {
    this.words.add(name.toLowerCase());
    const sheet = sheetName === null ? place.sheet : this.book.sheetNamed(sheetName);
    const found = sheet && findName(this.book, name, sheet);
    if (!found) {
      if (isRead && sheetName === null) this.add(resolveTable(this.book, name));
      return;
    }
    const tree = parseFormula(found.formula);
    if (tree && depth < DEEPEST_NAME) this.visit(tree, { ...place, rowOffset: place.row, columnOffset: place.column }, depth + 1, isRead);
  }

  private noteFunction(name: string): void {
    if (ALWAYS.has(name)) this.clock = 'always';
    else if (name === 'TODAY' && this.clock === 'never') this.clock = 'daily';
    if (name === 'SUBTOTAL' || name === 'AGGREGATE') this.readsRows = true;
    if (REACHING_FUNCTIONS.has(name)) this.isReaching = true;
  }

  private add(area: SheetArea | null): void {
    if (area) this.areas.push(area);
  }
}
