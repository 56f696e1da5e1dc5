import { WHOLE_SHEET, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { calculationOrder } from './calculation-order';
import type { CellWriter } from './cell-writer';
import { compile } from './compile';
import { AreaNode, DependencyGraph, FormulaCell } from './graph';
import { GraphReader } from './graph-reader';
import { Matrix } from './matrix';
import { valuesOf, type Scope } from './scope';
import { NAME_ERROR, type Value } from './value';

/** More rounds than this only come from formulas that go round in a circle which shows nowhere. */
const MOST_ROUNDS = 100;

/**
 * The formulas of a book, and which of them are to be evaluated. A change of a cell wakes the formulas that read it; they
 * are evaluated in the order of their references, and wake others only where their own value changes.
 */
export class Evaluation {
  private readonly graph: DependencyGraph;
  /** True once a circle was met that leads through an array or a reached cell: each edit may loosen it from anywhere. */
  isTangled = false;
  private readonly reader: GraphReader;
  private readonly pending = new Set<FormulaCell>();

  constructor(book: Book, private readonly writer: CellWriter) {
    this.graph = new DependencyGraph(book);
    this.reader = new GraphReader(book, this.graph);
    writer.onChanged = (sheet, area) => this.noteChanged(sheet, area);
  }

  get isPending(): boolean {
    return this.pending.size > 0;
  }

  /** Takes in a sheet's formulas, row by row, so that the same cells give the same values in whatever order they were written. */
  addSheet(sheet: Sheet): void {
    const cells = [...sheet.cellsIn(WHOLE_SHEET)].sort((a, b) => a.row - b.row || a.column - b.column);
    for (const { row, column, cell } of cells) if (cell.formula !== null) this.wake(this.graph.addFormula(sheet, row, column, cell.formula));
  }

  /** Takes over what now stands in the cells, and wakes whoever reads them. */
  noteEdited(sheet: Sheet, area: Rectangle): void {
    for (const formula of this.graph.formulasIn(sheet, area))
      if (sheet.cell(formula.row, formula.column).formula !== formula.text) this.removeFormula(formula);
    for (const { row, column, cell } of sheet.cellsIn(area)) {
      if (cell.formula === null) continue;
      this.wake(this.graph.formulaAt(sheet, row, column) ?? this.graph.addFormula(sheet, row, column, cell.formula));
    }
    for (const formula of this.graph.spillsTouching(sheet, area)) this.wake(formula);
    this.noteChanged(sheet, area);
  }

  wake(formula: FormulaCell): void {
    this.pending.add(formula);
  }

  wakeWhere(isConcerned: (formula: FormulaCell) => boolean): void {
    for (const formula of this.graph.formulas()) if (isConcerned(formula)) this.wake(formula);
  }

  /** Wakes the formulas that mention names or tables which point elsewhere now. */
  followNames(isConcerned: (formula: FormulaCell) => boolean): void {
    this.reader.forgetShared();
    for (const formula of this.graph.formulas()) {
      if (!isConcerned(formula)) continue;
      this.graph.resolve(formula);
      this.wake(formula);
    }
  }

  /**
   * Evaluates all that is awake, and what wakes through it.
   * @param isFromScratch true where every formula is awake.
   * @returns false, with work left, where a circle was met that only a calculation from scratch can judge.
   */
  settle(isFromScratch: boolean): boolean {
    const broken = new Set<FormulaCell>();
    for (let round = 0; this.isPending && round < MOST_ROUNDS; round++)
      for (const group of calculationOrder<FormulaCell | AreaNode>(this.pending, (node) => this.successorsOf(node))) {
        const formulas = group.filter((node) => node instanceof FormulaCell);
        const isCircle = group.length > 1;
        if (isCircle && formulas.some(isTangling)) {
          if (!isFromScratch) return false;
          this.isTangled = true;
        }
        for (const formula of formulas) {
          if (isCircle) broken.add(formula);
          if (broken.has(formula)) this.breakCircle(formula);
          else this.evaluateIfAwake(formula);
        }
      }
    for (const formula of [...this.pending]) this.breakCircle(formula);
    this.pending.clear();
    return true;
  }

  private removeFormula(formula: FormulaCell): void {
    this.graph.removeFormula(formula);
    this.pending.delete(formula);
    this.writer.clearSpill(formula);
  }

  /** Forgets what was read from these cells, and wakes the formulas that read them or wait for them to become free. */
  private noteChanged(sheet: Sheet, area: Rectangle): void {
    this.graph.eachAreaTouching(sheet, area, (node) => {
      node.version += 1;
      node.matrix = null;
      for (const formula of node.dependents) this.wake(formula);
    });
    for (const formula of this.graph.blockedTouching(sheet, area)) this.wake(formula);
  }

  private successorsOf(node: FormulaCell | AreaNode): readonly (FormulaCell | AreaNode)[] {
    if (node instanceof AreaNode) return [...node.dependents];
    const areas: AreaNode[] = [];
    this.graph.eachAreaTouching(node.sheet, node.extent, (area) => areas.push(area));
    return areas;
  }

  private breakCircle(formula: FormulaCell): void {
    formula.isCircular = true;
    this.writer.write(formula, 0, this.graph);
    this.pending.delete(formula);
  }

  private evaluateIfAwake(formula: FormulaCell): void {
    const wasCircular = formula.isCircular;
    if (!this.pending.delete(formula) && !wasCircular) return;
    formula.isCircular = false;
    const value = this.evaluate(formula);
    const { reached } = this.reader;
    this.writer.write(formula, value, this.graph);
    // Reaching other cells than before may have closed a circle, which only a new order shows.
    if (this.graph.setReached(formula, reached)) this.wake(formula);
    if (wasCircular) this.noteChanged(formula.sheet, formula.extent);
  }

  private evaluate({ sheet, row, column, tree }: FormulaCell): Value {
    this.reader.reached = [];
    if (!tree) return NAME_ERROR;
    const scope: Scope = { reader: this.reader, sheet, row, column, rowOffset: 0, columnOffset: 0, locals: null, depth: 0 };
    const value = valuesOf(compile(tree)(scope), scope);
    return value instanceof Matrix && value.size === 1 ? value.at(0, 0) : value;
  }
}

/** Where such a formula leads shows only as it is evaluated, and depends on what was there before. */
function isTangling({ spill, reached }: FormulaCell): boolean {
  return spill !== null || reached.length > 0;
}
