import type { Rectangle } from '../model/address';
import { invalidArgument } from '../model/excel-error';
import type { Border, BorderEdge } from '../model/style';
import { ApiCollection, ApiObject, type Identity, type MembersBySet } from './api-object';
import { oneOf, wholeNumber } from './arguments';
import { color } from './color';
import type { StyleTarget } from './style-target';

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
    const { sheet, areas } = this.target;
    for (const area of areas)
      for (const [row, column, edge] of edgesOf(this.side, area)) values.add(read(sheet.cell(row, column).style.borders[edge] ?? NO_LINE));
    // A range of one row has no lines between its rows.
    if (values.size === 0) values.add(read(NO_LINE));
    const [value] = values;
    return values.size === 1 ? (value ?? null) : null;
  }

  private change(next: (border: Border) => Border | null): void {
    const places = new Set(this.target.areas.flatMap((area) => [...edgesOf(this.side, area)].map(String)));
    this.target.restyleBy((style, row, column) => {
      const edges = CELL_EDGES.filter((edge) => places.has(String([row, column, edge])));
      return { borders: Object.fromEntries(edges.map((edge) => [edge, next(style.borders[edge] ?? THIN_LINE)])) };
    });
  }
}

const CELL_EDGES: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'];

/** The cell edges that make up one border of an area. A line between two cells is the edge of both. */
function* edgesOf(side: Side, { row, column, rowCount, columnCount }: Rectangle): Generator<[number, number, BorderEdge]> {
  const [lastRow, lastColumn] = [row + rowCount - 1, column + columnCount - 1];
  for (let r = row; r <= lastRow; r++)
    for (let c = column; c <= lastColumn; c++)
      switch (side) {
        case 'EdgeTop':
          if (r === row) yield [r, c, side];
          break;
        case 'EdgeBottom':
          if (r === lastRow) yield [r, c, side];
          break;
        case 'EdgeLeft':
          if (c === column) yield [r, c, side];
          break;
        case 'EdgeRight':
          if (c === lastColumn) yield [r, c, side];
          break;
        case 'InsideHorizontal':
          if (r < lastRow) yield [r, c, 'EdgeBottom'];
          if (r > row) yield [r, c, 'EdgeTop'];
          break;
        case 'InsideVertical':
          if (c < lastColumn) yield [r, c, 'EdgeRight'];
          if (c > column) yield [r, c, 'EdgeLeft'];
          break;
        default:
          yield [r, c, side];
      }
}
