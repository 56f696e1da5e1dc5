import type { FormulaNode } from './syntax';

/** Functions whose result depends on more than the values of their arguments: on time, chance, place, hidden rows, formulas. */
const UNSTEADY_FUNCTIONS: ReadonlySet<string> = new Set([
  'RAND', 'RANDBETWEEN', 'RANDARRAY', 'NOW', 'TODAY', 'CELL', 'SHEET', 'SHEETS', 'SUBTOTAL', 'AGGREGATE', 'ISFORMULA', 'FORMULATEXT',
]);
/** Functions that reach cells which their arguments do not show. */
export const REACHING_FUNCTIONS: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

const placeless = new WeakMap<FormulaNode, boolean>();

/**
 * True for a part of a formula that works over blocks of cells and is the same wherever on a sheet it stands: it is worth
 * remembering. References alone are not: the blocks they point at are remembered anyway.
 */
export function isPlaceless(node: FormulaNode): boolean {
  const known = placeless.get(node);
  if (known !== undefined) return known;
  const answer = isWork(node) && isSteady(node) && hasBlock(node);
  placeless.set(node, answer);
  return answer;
}

function isWork({ kind }: FormulaNode): boolean {
  return kind === 'binary' || kind === 'call' || kind === 'negation' || kind === 'percent';
}

/** Names are left out: what they stand for is judged where it is compiled, in its own tree. */
function isSteady(node: FormulaNode): boolean {
  switch (node.kind) {
    case 'reference': {
      const { first, last } = node;
      return first.rowAbsolute && first.columnAbsolute && last.rowAbsolute && last.columnAbsolute;
    }
    case 'structured':
      return node.reference.table !== null && !node.reference.parts.includes('this row');
    case 'name': case 'single': case 'spill': case 'range':
      return false;
    case 'call': {
      const isOwnPlace = (node.name === 'ROW' || node.name === 'COLUMN') && node.args.length === 0;
      const isLocal = node.name === 'LET';
      return !isOwnPlace && !isLocal && !UNSTEADY_FUNCTIONS.has(node.name) && !REACHING_FUNCTIONS.has(node.name) && node.args.every(isSteady);
    }
    default:
      return childrenOf(node).every(isSteady);
  }
}

function hasBlock(node: FormulaNode): boolean {
  if (node.kind === 'structured') return true;
  if (node.kind === 'reference') return node.first.row !== node.last.row || node.first.column !== node.last.column;
  return childrenOf(node).some(hasBlock);
}

export function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'call': return node.args;
    case 'binary': case 'range': case 'intersection': case 'union': return [node.left, node.right];
    case 'negation': case 'plus': case 'percent': case 'single': case 'spill': return [node.operand];
    default: return [];
  }
}
