import { sheetPrefix } from '../address';

/**
 * What a formula was before a sheet was deleted that it speaks of, by what it may have been: Excel puts `#REF!` in place of
 * every cell of that sheet. Null where it was none of these.
 */
export function beforeItBroke(broken: string, declared: readonly string[], sheet: string): string | null {
  if (!broken.includes('#REF!')) return null;
  const prefix = sheetPrefix(sheet).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const reference = new RegExp(`${prefix}\\$?[A-Z]{1,3}\\$?\\d+(:\\$?[A-Z]{1,3}\\$?\\d+)?`, 'g');
  return declared.find((formula) => formula.replace(reference, '#REF!') === broken) ?? null;
}
