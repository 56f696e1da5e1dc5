import { CellError, type Scalar } from '../model/scalar';

/**
 * A rectangle of values, row by row. Immutable. Where nearly all values are the same, such as the answers of
 * `ids="S7"`, only the others are kept, so that what follows costs as much as there are answers, not rows.
 */
export class Matrix {
  private dense: readonly Scalar[] | null;
  private positionsByKey: Positions | null = null;
  private equalitySearches = 0;
  private numbersOnly: boolean | null = null;
  private ascending: readonly number[] | null = null;

  private constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    dense: readonly Scalar[] | null,
    /** Set where the matrix is kept as one common value and its exceptions. */
    readonly sparse: { readonly common: Scalar; readonly exceptions: ReadonlyMap<number, Scalar> } | null,
  ) {
    this.dense = dense;
  }

  /** @param values row by row, `rowCount * columnCount` of them. */
  static of(rowCount: number, columnCount: number, values: readonly Scalar[]): Matrix {
    return new Matrix(rowCount, columnCount, values, null);
  }

  static ofRows(rows: readonly (readonly Scalar[])[]): Matrix {
    return Matrix.of(rows.length, rows[0]?.length ?? 0, rows.flat());
  }

  /** @param exceptions by position, row by row. */
  static mostly(common: Scalar, rowCount: number, columnCount: number, exceptions: ReadonlyMap<number, Scalar>): Matrix {
    return new Matrix(rowCount, columnCount, null, { common, exceptions });
  }

  get size(): number {
    return this.rowCount * this.columnCount;
  }

  /** All values, row by row. */
  get values(): readonly Scalar[] {
    if (this.dense) return this.dense;
    const values = new Array<Scalar>(this.size).fill(this.sparse?.common ?? null);
    for (const [position, value] of this.sparse?.exceptions ?? []) values[position] = value;
    this.dense = values;
    return values;
  }

  at(row: number, column: number): Scalar {
    return this.values[row * this.columnCount + column] ?? null;
  }

  rows(): Scalar[][] {
    const { values, columnCount } = this;
    return Array.from({ length: this.rowCount }, (_, row) => values.slice(row * columnCount, (row + 1) * columnCount));
  }

  map(change: (value: Scalar) => Scalar): Matrix {
    if (!this.sparse) return Matrix.of(this.rowCount, this.columnCount, this.values.map(change));
    const exceptions = new Map([...this.sparse.exceptions].map(([position, value]) => [position, change(value)]));
    return Matrix.mostly(change(this.sparse.common), this.rowCount, this.columnCount, exceptions);
  }

  /** True where every value counts as a number in arithmetic: numbers, booleans and blanks. */
  get isNumeric(): boolean {
    const values = this.sparse ? [this.sparse.common, ...this.sparse.exceptions.values()] : this.values;
    return (this.numbersOnly ??= values.every((value) => typeof value === 'number' || typeof value === 'boolean' || value === null));
  }

  /** Its numbers in ascending order, other values left out; sorted once. */
  get ascendingNumbers(): readonly number[] {
    return (this.ascending ??= this.values.filter((value) => typeof value === 'number').sort((a, b) => a - b));
  }

  /** Calls `visit` for each value, for the common one of a sparse matrix once, with how often it stands there. */
  eachRun(visit: (value: Scalar, times: number) => void): void {
    if (!this.sparse) {
      for (const value of this.values) visit(value, 1);
      return;
    }
    const { common, exceptions } = this.sparse;
    if (exceptions.size < this.size) visit(common, this.size - exceptions.size);
    for (const value of exceptions.values()) visit(value, 1);
  }

  /**
   * Where values stand, by value, once it pays: a matrix that is searched for the second time is indexed. Null before.
   */
  positions(): Positions | null {
    this.equalitySearches += 1;
    if (this.equalitySearches < 2 && !this.positionsByKey) return null;
    return (this.positionsByKey ??= new Positions(this.values));
  }
}

const NONE: readonly number[] = [];

/** An index of a matrix's values: text without letter case, numbers, booleans, blanks and errors apart. */
export class Positions {
  private readonly byKey = new Map<string | number | boolean, number[]>();
  readonly blanks: readonly number[];
  readonly errors: readonly number[];

  constructor(values: readonly Scalar[]) {
    const blanks: number[] = [];
    const errors: number[] = [];
    values.forEach((value, position) => {
      if (value === null) blanks.push(position);
      else if (value instanceof CellError) errors.push(position);
      else this.add(keyOf(value), position);
    });
    this.blanks = blanks;
    this.errors = errors;
  }

  /** Ascending positions of this very value; blanks are never found here. */
  of(value: number | string | boolean): readonly number[] {
    return this.byKey.get(keyOf(value)) ?? NONE;
  }

  private add(key: string | number | boolean, position: number): void {
    const found = this.byKey.get(key);
    if (found) found.push(position);
    else this.byKey.set(key, [position]);
  }
}

function keyOf(value: number | string | boolean): number | string | boolean {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
