import { boundingRectangle, type Rectangle } from '../../model/address';
import { translateFormula } from '../../engine/references';

/**
 * Relative references in a rule: the model writes them for the first cell of the first area, a file for the top left
 * corner of all areas together, whose bounds every rule has ([MS-XLS] 2.5.56, `refBound`; LibreOffice reads it so too).
 * Where an area has that corner it is written first, so that readers of either opinion agree.
 */
export interface RuleBase {
  readonly areas: readonly Rectangle[];
  /** Moves a formula with its leading `=` from the one to the other. */
  readonly move: (formula: string) => string;
}

export function baseForFile(areas: readonly Rectangle[]): RuleBase {
  const corner = cornerOf(areas);
  const first = areas[0] ?? corner;
  const atCorner = areas.findIndex(({ row, column }) => row === corner.row && column === corner.column);
  const ordered =
    atCorner > 0 ? [...areas.slice(atCorner, atCorner + 1), ...areas.filter((_, index) => index !== atCorner)] : areas;
  return {
    areas: ordered,
    move: (formula) => translateFormula(formula, corner.row - first.row, corner.column - first.column),
  };
}

export function baseForModel(areas: readonly Rectangle[]): RuleBase {
  const corner = cornerOf(areas);
  const first = areas[0] ?? corner;
  return { areas, move: (formula) => translateFormula(formula, first.row - corner.row, first.column - corner.column) };
}

function cornerOf(areas: readonly Rectangle[]): Rectangle {
  return areas.reduce(boundingRectangle, areas[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
}
