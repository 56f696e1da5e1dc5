/** Which formulas depend on which cells. Cells without formulas are no part of it: areas know by place who reads them. */
import { containsCell, intersection, MAX_COLUMNS, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { Matrix } from './matrix';
import { NO_TRAITS, precedentsOf, type Traits } from './precedents';
import { parseFormula, type FormulaNode } from './syntax';
import type { SheetArea } from './value';

/** A block of cells that formulas read. One for all its readers. */
export class AreaNode {
  readonly dependents = new Set<FormulaCell>();
  /** Counts the changes of what stands in the area. */
  version = 0;
  /** What stands in the area, while that is known. */
  matrix: Matrix | null = null;

  constructor(readonly sheet: Sheet, readonly area: Rectangle) {}
}

/** A cell with a formula. */
export class FormulaCell {
  precedents: readonly AreaNode[] = [];
  /** Areas that the last evaluation reached without the formula's text showing it. */
  reached: readonly AreaNode[] = [];
  traits: Traits = NO_TRAITS;
  /** True while it is part of a circle of references. */
  isCircular = false;
  /** Where its array stands, the cell itself included; null for a single value. */
  spill: Rectangle | null = null;
  /** Where its array would stand if it found room. */
  blocked: Rectangle | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    /** Null where the text is no formula. */
    readonly tree: FormulaNode | null,
  ) {}

  get extent(): Rectangle {
    return this.spill ?? { row: this.row, column: this.column, rowCount: 1, columnCount: 1 };
  }
}

export class DependencyGraph {
  private readonly sheets = new Map<string, SheetNodes>();

  constructor(private readonly book: Book) {}

  /** Every formula, in no promised order. */
  *formulas(): Generator<FormulaCell> {
    for (const nodes of this.sheets.values()) yield* nodes.formulas.values();
  }

  formulaAt(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheet.id)?.formulas.get(keyOf(row, column));
  }

  formulasIn(sheet: Sheet, area: Rectangle): FormulaCell[] {
    const nodes = this.sheets.get(sheet.id);
    if (!nodes) return [];
    if (area.rowCount * area.columnCount > nodes.formulas.size)
      return [...nodes.formulas.values()].filter(({ row, column }) => containsCell(area, row, column));
    const found: FormulaCell[] = [];
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const formula = nodes.formulas.get(keyOf(row, column));
        if (formula) found.push(formula);
      }
    return found;
  }

  /** Formulas whose array fills cells of the area. */
  spillsTouching(sheet: Sheet, area: Rectangle): FormulaCell[] {
    return [...(this.sheets.get(sheet.id)?.spills ?? [])].filter(({ extent }) => intersection(extent, area));
  }

  /** Formulas whose array waits for cells of the area to become free. */
  blockedTouching(sheet: Sheet, area: Rectangle): FormulaCell[] {
    return [...(this.sheets.get(sheet.id)?.blocked ?? [])].filter(({ blocked }) => blocked && intersection(blocked, area));
  }

  addFormula(sheet: Sheet, row: number, column: number, text: string): FormulaCell {
    const formula = new FormulaCell(sheet, row, column, text, parseFormula(text));
    this.nodesOf(sheet).formulas.set(keyOf(row, column), formula);
    this.resolve(formula);
    return formula;
  }

  removeFormula(formula: FormulaCell): void {
    const nodes = this.nodesOf(formula.sheet);
    nodes.formulas.delete(keyOf(formula.row, formula.column));
    nodes.spills.delete(formula);
    nodes.blocked.delete(formula);
    for (const area of [...formula.precedents, ...formula.reached]) this.release(area, formula);
  }

  /** Works out anew what a formula points at: names and tables may have changed. */
  resolve(formula: FormulaCell): void {
    const { sheet, row, column, tree } = formula;
    const before = formula.precedents;
    const { areas, traits } = precedentsOf(tree, { sheet, row, column, rowOffset: 0, columnOffset: 0 }, this.book);
    formula.traits = traits;
    formula.precedents = areas.map((area) => this.join(area, formula));
    this.releaseAll(before, formula);
  }

  /** Replaces what the formula was seen to reach; true where that is not what it was. */
  setReached(formula: FormulaCell, areas: readonly SheetArea[]): boolean {
    const before = formula.reached;
    if (areas.length === 0 && before.length === 0) return false;
    formula.reached = areas.map((area) => this.join(area, formula));
    this.releaseAll(before, formula);
    return before.length !== areas.length || formula.reached.some((area) => !before.includes(area));
  }

  /** Notes where the formula's array stands, or would stand. */
  setSpill(formula: FormulaCell, spill: Rectangle | null, blocked: Rectangle | null): void {
    const nodes = this.nodesOf(formula.sheet);
    formula.spill = spill;
    formula.blocked = blocked;
    setMembership(nodes.spills, formula, spill !== null);
    setMembership(nodes.blocked, formula, blocked !== null);
  }

  findArea({ sheet, area }: SheetArea): AreaNode | undefined {
    return this.sheets.get(sheet.id)?.areas.get(areaKey(area));
  }

  /** Calls `visit` once for every area that has a cell in common with this one. */
  eachAreaTouching(sheet: Sheet, area: Rectangle, visit: (node: AreaNode) => void): void {
    const nodes = this.sheets.get(sheet.id);
    if (!nodes) return;
    const single = area.rowCount === 1 && area.columnCount === 1 ? nodes.areas.get(areaKey(area)) : undefined;
    if (single) visit(single);
    for (const candidates of nodes.candidatesFor(area))
      for (const node of candidates) if (node !== single && intersection(node.area, area)) visit(node);
  }

  private nodesOf(sheet: Sheet): SheetNodes {
    let nodes = this.sheets.get(sheet.id);
    if (!nodes) this.sheets.set(sheet.id, (nodes = new SheetNodes()));
    return nodes;
  }

  private join({ sheet, area }: SheetArea, formula: FormulaCell): AreaNode {
    const nodes = this.nodesOf(sheet);
    const key = areaKey(area);
    let node = nodes.areas.get(key);
    if (!node) {
      node = new AreaNode(sheet, area);
      nodes.add(key, node);
    }
    node.dependents.add(formula);
    return node;
  }

  /** Lets go of areas that the formula does not point at any more. */
  private releaseAll(before: readonly AreaNode[], formula: FormulaCell): void {
    const kept = new Set([...formula.precedents, ...formula.reached]);
    for (const area of before) if (!kept.has(area)) this.release(area, formula);
  }

  private release(area: AreaNode, formula: FormulaCell): void {
    area.dependents.delete(formula);
    if (area.dependents.size > 0) return;
    this.nodesOf(area.sheet).delete(areaKey(area.area), area);
    // Whoever still remembers it must not take it for unchanged.
    area.version += 1;
  }
}

/** Blocks over more columns than this are looked through one by one instead of by column. */
const WIDE = 32;

class SheetNodes {
  readonly formulas = new Map<number, FormulaCell>();
  readonly spills = new Set<FormulaCell>();
  readonly blocked = new Set<FormulaCell>();
  readonly areas = new Map<string, AreaNode>();
  readonly singles = new Set<AreaNode>();
  readonly blocks = new Map<number, Set<AreaNode>>();
  readonly wide = new Set<AreaNode>();

  add(key: string, node: AreaNode): void {
    this.areas.set(key, node);
    for (const home of this.homesOf(node)) home.add(node);
  }

  delete(key: string, node: AreaNode): void {
    this.areas.delete(key);
    for (const home of this.homesOf(node)) home.delete(node);
  }

  /** Sets of areas, without overlap, in which all that touch this one are found. One cell does not look at other single cells. */
  candidatesFor({ column, rowCount, columnCount }: Rectangle): Iterable<AreaNode>[] {
    if (columnCount === 1) return [...(rowCount === 1 ? [] : [this.singles]), this.blocks.get(column) ?? [], this.wide];
    const last = column + columnCount - 1;
    const inColumns = new Set<AreaNode>();
    for (const [each, nodes] of this.blocks) if (each >= column && each <= last) for (const node of nodes) inColumns.add(node);
    return [this.singles, inColumns, this.wide];
  }

  private homesOf(node: AreaNode): Set<AreaNode>[] {
    const { column, rowCount, columnCount } = node.area;
    if (rowCount === 1 && columnCount === 1) return [this.singles];
    if (columnCount > WIDE) return [this.wide];
    return Array.from({ length: columnCount }, (_, step) => {
      let home = this.blocks.get(column + step);
      if (!home) this.blocks.set(column + step, (home = new Set()));
      return home;
    });
  }
}

function setMembership<T>(set: Set<T>, member: T, isMember: boolean): void {
  if (isMember) set.add(member);
  else set.delete(member);
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function areaKey({ row, column, rowCount, columnCount }: Rectangle): string {
  return rowCount === 1 && columnCount === 1 ? `${row},${column}` : `${row},${column},${rowCount},${columnCount}`;
}
