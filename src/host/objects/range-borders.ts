import { restyleArea } from '../editing/restyle';
import { intersection, type Rectangle } from '../model/address';
import { invalidArgument } from '../model/excel-error';
import { restyle, type Border, type BorderEdge, type Style, type StyleChange } from '../model/style';
import { ApiCollection, ApiObject, type Identity, type MembersBySet } from './api-object';
import { oneOf, wholeNumber } from './arguments';
import { color } from './color';
import { isUnbounded, type StyleTarget } from './style-target';

const SIDES = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES: readonly Border['style'][] = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS: readonly Border['weight'][] = ['Hairline', 'Thin', 'Medium', 'Thick'];
const THIN_LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const NO_LINE: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** The eight borders of a range: its outer edges, the lines between its cells, and the diagonals. */
export class RangeBorderCollection extends ApiCollection<RangeBorder> {
  static override readonly className = 'RangeBorderCollection';
  static override readonly members: MembersBySet<RangeBorderCollection> = { '1.1': ['Count', 'GetItem', 'GetItemAt'] };

  constructor(private readonly target: StyleTarget) {
    super();
  }

  items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.target, side));
  }

  get Count(): number {
    return SIDES.length;
  }

  GetItem(side: unknown): RangeBorder {
    return new RangeBorder(this.target, oneOf(SIDES, side));
  }

  /** Of a single cell, by the names that these have among its properties. */
  ofCell(): Readonly<Record<string, RangeBorder>> {
    return {
      bottom: this.GetItem('EdgeBottom'),
      top: this.GetItem('EdgeTop'),
      left: this.GetItem('EdgeLeft'),
      right: this.GetItem('EdgeRight'),
      diagonalDown: this.GetItem('DiagonalDown'),
      diagonalUp: this.GetItem('DiagonalUp'),
    };
  }

  GetItemAt(index: unknown): RangeBorder {
    const side = SIDES[wholeNumber(index)];
    if (!side) throw invalidArgument();
    return new RangeBorder(this.target, side);
  }
}

export class RangeBorder extends ApiObject {
  static override readonly className = 'RangeBorder';
  static override readonly members: MembersBySet<RangeBorder> = { '1.1': ['Color', 'SideIndex', 'Style', 'Weight'] };

  constructor(
    private readonly target: StyleTarget,
    private readonly side: Side,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string | null {
    return this.shared((border) => border.style);
  }

  set Style(value: unknown) {
    const style = oneOf(STYLES, value);
    this.change((border) => (style === 'None' ? null : { ...border, style }));
  }

  get Weight(): string | null {
    return this.shared((border) => border.weight);
  }

  /** A border that there was none of becomes a line. */
  set Weight(value: unknown) {
    const weight = oneOf(WEIGHTS, value);
    this.change((border) => ({ ...border, weight }));
  }

  get Color(): string {
    return this.shared((border) => border.color) ?? '';
  }

  set Color(value: unknown) {
    const read = color(value);
    this.change((border) => ({ ...border, color: read }));
  }

  private shared<T>(read: (border: Border) => T): T | null {
    const values = new Set<T>();
    const { sheet } = this.target;
    for (const area of this.areas)
      for (let row = area.row; row < area.row + area.rowCount; row++)
        for (let column = area.column; column < area.column + area.columnCount; column++)
          for (const edge of edgesAt(this.side, area, row, column)) values.add(read(sheet.cell(row, column).style.borders[edge] ?? NO_LINE));
    // A range of one row has no lines between its rows.
    if (values.size === 0) values.add(read(NO_LINE));
    const [value] = values;
    return values.size === 1 ? (value ?? null) : null;
  }

  private change(next: (border: Border) => Border | null): void {
    const { session, sheet } = this.target;
    // One change object for cells of one look: what came of it is remembered by it.
    const changes = new Map<Style, Map<string, StyleChange>>();
    for (const area of this.areas)
      restyleArea(session.book, sheet, area, (style, row, column) => {
        const edges = edgesAt(this.side, area, row, column);
        if (edges.length === 0) return style;
        const known = changes.get(style) ?? new Map<string, StyleChange>();
        changes.set(style, known);
        const key = edges.join();
        const change = known.get(key) ?? { borders: Object.fromEntries(edges.map((edge) => [edge, next(style.borders[edge] ?? THIN_LINE)])) };
        known.set(key, change);
        return restyle(style, change);
      });
  }

  /** Of whole rows and columns as much as the sheet is used: lines around a million cells are more than a file should hold. */
  private get areas(): readonly Rectangle[] {
    const used = this.target.sheet.usedArea();
    return this.target.areas.flatMap((area) => (isUnbounded(area) ? ((used && intersection(area, used)) ?? []) : [area]));
  }
}

/** The edges of one cell that are part of one border of an area. A line between two cells is the edge of both. */
function edgesAt(side: Side, area: Rectangle, row: number, column: number): BorderEdge[] {
  const [lastRow, lastColumn] = [area.row + area.rowCount - 1, area.column + area.columnCount - 1];
  switch (side) {
    case 'EdgeTop':
      return row === area.row ? [side] : [];
    case 'EdgeBottom':
      return row === lastRow ? [side] : [];
    case 'EdgeLeft':
      return column === area.column ? [side] : [];
    case 'EdgeRight':
      return column === lastColumn ? [side] : [];
    case 'InsideHorizontal':
      return [...(row < lastRow ? (['EdgeBottom'] as const) : []), ...(row > area.row ? (['EdgeTop'] as const) : [])];
    case 'InsideVertical':
      return [...(column < lastColumn ? (['EdgeRight'] as const) : []), ...(column > area.column ? (['EdgeLeft'] as const) : [])];
    default:
      return [side];
  }
}
