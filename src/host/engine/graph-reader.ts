import type { Book } from '../model/book';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { readArea } from './area-values';
import type { AreaNode, DependencyGraph } from './graph';
import type { Matrix } from './matrix';
import { precedentsOf } from './precedents';
import type { CellReader } from './scope';
import type { FormulaNode } from './syntax';
import type { Reference, SheetArea, Value } from './value';

/**
 * Reads cells for formulas that stand in the dependency graph, and remembers what several of them read: the values of an
 * area until one of its cells changes, the value of a shared part of formulas until one of its areas does.
 */
export class GraphReader implements CellReader {
  /** What the formula under evaluation reached so far. */
  reached: SheetArea[] = [];
  private remembered = new WeakMap<FormulaNode, Map<string, Remembered>>();

  constructor(readonly book: Book, private readonly graph: DependencyGraph) {}

  value(sheet: Sheet, row: number, column: number): Scalar {
    return sheet.cells.get(row)?.get(column)?.value ?? null;
  }

  matrix(area: SheetArea): Matrix {
    const node = this.graph.findArea(area);
    // An area with one reader is read as often as it changes: nothing is gained by keeping it.
    if (!node || node.dependents.size < 2) return readArea(area);
    return (node.matrix ??= readArea(area));
  }

  noteReached(reference: Reference): void {
    this.reached.push(...reference.areas);
  }

  shared(node: FormulaNode, sheet: Sheet, compute: () => Value): Value {
    let bySheet = this.remembered.get(node);
    if (!bySheet) this.remembered.set(node, (bySheet = new Map<string, Remembered>()));
    const known = bySheet.get(sheet.id);
    if (known && known.stamps.every(({ area, version }) => area.version === version)) return known.value;
    const value = compute();
    const stamps = this.stampsOf(node, sheet);
    if (stamps) bySheet.set(sheet.id, { value, stamps });
    return value;
  }

  /** Names and tables point elsewhere now: what was computed of where they pointed is of no use. */
  forgetShared(): void {
    this.remembered = new WeakMap();
  }

  /** Null where nobody would tell of changes in one of the areas. */
  private stampsOf(node: FormulaNode, sheet: Sheet): Stamp[] | null {
    const place = { sheet, row: 0, column: 0, rowOffset: 0, columnOffset: 0 };
    const stamps: Stamp[] = [];
    for (const each of precedentsOf(node, place, this.book).areas) {
      const area = this.graph.findArea(each);
      if (!area) return null;
      stamps.push({ area, version: area.version });
    }
    return stamps;
  }
}

interface Stamp {
  readonly area: AreaNode;
  readonly version: number;
}

interface Remembered {
  readonly value: Value;
  readonly stamps: readonly Stamp[];
}
