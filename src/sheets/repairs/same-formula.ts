/**
 * Whether two formulas are one and the same, however Excel or another program spells them: spaces, letter case, quotation
 * marks around a sheet's name, and the several ways to name a cell of a table's own row.
 */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || (beginsAlike(one, other) && plainFormula(one) === plainFormula(other));
}

/** Most texts are no formula at all: they need not be spelled out. */
function beginsAlike(one: string, other: string): boolean {
  return one.trimStart()[0] === other.trimStart()[0];
}

/** A formula as all its spellings have it in common, to compare one with many. */
export function plainFormula(formula: string): string {
  // Texts between quotation marks are kept letter by letter.
  const parts = formula.split(/("(?:[^"]|"")*")/);
  return parts.map((part, index) => (index % 2 === 1 ? part : plainReferences(part))).join('');
}

function plainReferences(part: string): string {
  return part
    .toLowerCase()
    .replaceAll('_xlfn.', '')
    .replace(/'([^'[\]]+)'!/g, '$1!')
    .replace(/[\p{L}_\\][\p{L}\p{N}_.\\]*\[\[#this row\],\s*\[([^[\]]+)\]\]/gu, '[@$1]')
    .replace(/[\p{L}_\\][\p{L}\p{N}_.\\]*\[@/gu, '[@')
    .replace(/\[@\[([^[\]]+)\]\]/g, '[@$1]')
    .replaceAll('[#data]', '')
    .replace(/\s+(?![^[\]]*\])/g, '');
}
