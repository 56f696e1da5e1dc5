import { WHOLE_SHEET, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Journal } from '../model/change';
import type { Sheet } from '../model/sheet';
import { BookOutline } from './book-outline';
import { calculationOrder } from './calculation-order';
import { CellWriter, type CellPlace } from './cell-writer';
import { compile } from './compile';
import { serialOfMoment } from './functions/calendar';
import { AreaNode, DependencyGraph, FormulaCell } from './graph';
import { GraphReader } from './graph-reader';
import { Matrix } from './matrix';
import { valuesOf, type Scope } from './scope';
import { NAME_ERROR, type Value } from './value';

export type { CellPlace } from './cell-writer';

/** More rounds than this only come from formulas that go round in a circle through OFFSET or INDIRECT. */
const MOST_ROUNDS = 100;

/**
 * Keeps the values of a book's formulas up to date, evaluating only what a change can have changed. A circle of
 * references is 0 in all its cells, as Excel leaves it after its warning.
 */
export class Recalculation {
  private graph: DependencyGraph;
  private reader: GraphReader;
  private outline: BookOutline;
  private readonly writer = new CellWriter((sheet, area) => this.noteChanged(sheet, area));
  /** Formulas that something happened to since they were last evaluated. */
  private readonly pending = new Set<FormulaCell>();
  private isBuilt = false;
  private today = NaN;

  constructor(private readonly book: Book) {
    this.graph = new DependencyGraph(book);
    this.reader = new GraphReader(book, this.graph);
    this.outline = new BookOutline(book);
  }

  /** Brings every dependent value up to date after these changes; returns what changed. */
  run(journal: Journal): CellPlace[] {
    if (!this.isBuilt || this.needsRebuilding(journal)) return this.runAll();
    for (const change of journal) {
      const sheet = 'sheetId' in change ? this.book.sheet(change.sheetId) : undefined;
      if (change.kind === 'cells' && change.what === 'contents' && sheet) this.noteEdited(sheet, change.area);
      else if (change.kind === 'lines' && sheet) this.await(({ traits }) => traits.readsRows);
    }
    this.followNames(journal);
    if (this.pending.size > 0 || journal.some(({ kind }) => kind === 'cells')) this.noteTime();
    this.settle();
    return this.writer.takeChanged();
  }

  /** Recalculates everything; returns what changed. */
  runAll(): CellPlace[] {
    this.graph = new DependencyGraph(this.book);
    this.reader = new GraphReader(this.book, this.graph);
    this.outline = new BookOutline(this.book);
    this.pending.clear();
    this.isBuilt = true;
    for (const sheet of this.book.sheets) {
      this.writer.clearAllSpilled(sheet);
      for (const { row, column, cell } of sheet.cellsIn(WHOLE_SHEET))
        if (cell.formula !== null) this.pending.add(this.graph.addFormula(sheet, row, column, cell.formula));
    }
    this.noteTime();
    this.settle();
    return this.writer.takeChanged();
  }

  private needsRebuilding(journal: Journal): boolean {
    const isMoved = journal.some(({ kind }) => kind === 'shifted');
    return isMoved || (journal.some(({ kind }) => kind.startsWith('sheet')) && this.outline.hasOtherSheets(this.book));
  }

  /** Takes over what now stands in the cells, and wakes whoever reads them. */
  private noteEdited(sheet: Sheet, area: Rectangle): void {
    for (const formula of this.graph.formulasIn(sheet, area))
      if (sheet.cell(formula.row, formula.column).formula !== formula.text) this.removeFormula(formula);
    for (const { row, column, cell } of sheet.cellsIn(area)) {
      if (cell.formula === null) continue;
      this.pending.add(this.graph.formulaAt(sheet, row, column) ?? this.graph.addFormula(sheet, row, column, cell.formula));
    }
    for (const formula of this.graph.spillsTouching(sheet, area)) this.pending.add(formula);
    this.noteChanged(sheet, area);
  }

  private removeFormula(formula: FormulaCell): void {
    this.graph.removeFormula(formula);
    this.pending.delete(formula);
    this.writer.clearSpill(formula);
  }

  /** Forgets what was read from these cells, and wakes the formulas that read them. */
  private noteChanged(sheet: Sheet, area: Rectangle): void {
    this.graph.eachAreaTouching(sheet, area, (node) => {
      node.version += 1;
      node.matrix = null;
      for (const formula of node.dependents) this.pending.add(formula);
    });
  }

  /** Names and tables that came, went or changed: the formulas that mention them point elsewhere now. */
  private followNames(journal: Journal): void {
    const isConcerned = journal.some(({ kind }) => kind === 'names' || kind.startsWith('table'));
    if (!isConcerned) return;
    const words = this.outline.update(this.book, journal);
    for (const formula of this.graph.formulas()) {
      const { traits } = formula;
      if (!traits.isInsideTable && !traits.isReaching && !mentions(traits.words, words)) continue;
      this.graph.resolve(formula);
      this.pending.add(formula);
    }
  }

  /** Wakes what changes by itself. */
  private noteTime(): void {
    const today = Math.floor(serialOfMoment(this.book.now()));
    const isNewDay = today !== this.today;
    this.today = today;
    this.await(({ traits }) => traits.clock === 'always' || (isNewDay && traits.clock === 'daily'));
  }

  private await(isConcerned: (formula: FormulaCell) => boolean): void {
    for (const formula of this.graph.formulas()) if (isConcerned(formula)) this.pending.add(formula);
  }

  private settle(): void {
    for (let round = 0; this.pending.size > 0 && round < MOST_ROUNDS; round++)
      for (const group of calculationOrder<FormulaCell | AreaNode>(this.pending, (node) => this.successorsOf(node))) {
        const formulas = group.filter((node) => node instanceof FormulaCell);
        if (group.length > 1) formulas.forEach((formula) => this.breakCircle(formula));
        else formulas.forEach((formula) => this.evaluateIfPending(formula));
      }
    for (const formula of [...this.pending]) this.breakCircle(formula);
    this.pending.clear();
  }

  private successorsOf(node: FormulaCell | AreaNode): readonly (FormulaCell | AreaNode)[] {
    if (node instanceof AreaNode) return [...node.dependents];
    const areas: AreaNode[] = [];
    this.graph.eachAreaTouching(node.sheet, node.extent, (area) => areas.push(area));
    return areas;
  }

  private breakCircle(formula: FormulaCell): void {
    this.pending.delete(formula);
    formula.isCircular = true;
    this.writer.write(formula, 0, this.graph);
    this.pending.delete(formula);
  }

  private evaluateIfPending(formula: FormulaCell): void {
    const wasCircular = formula.isCircular;
    if (!this.pending.delete(formula) && !wasCircular) return;
    formula.isCircular = false;
    this.reader.reached = [];
    const value = this.evaluate(formula);
    const waitsFor = this.writer.write(formula, value, this.graph);
    this.graph.setReached(formula, [...this.reader.reached, ...waitsFor]);
    if (wasCircular) this.noteChanged(formula.sheet, formula.extent);
  }

  private evaluate({ sheet, row, column, tree }: FormulaCell): Value {
    if (!tree) return NAME_ERROR;
    const scope: Scope = { reader: this.reader, sheet, row, column, rowOffset: 0, columnOffset: 0, locals: null, depth: 0 };
    const value = valuesOf(compile(tree)(scope), scope);
    return value instanceof Matrix && value.size === 1 ? value.at(0, 0) : value;
  }
}

function mentions(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}
