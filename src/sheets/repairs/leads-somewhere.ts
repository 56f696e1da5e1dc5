/**
 * Whether a workbook name still stands for something: not after the cells, or the table, that it stood for were deleted.
 *
 * @param tables every Excel table of the workbook.
 */
export function leadsSomewhere(formula: string | undefined, tables: readonly string[]): formula is string {
  if (formula === undefined || formula.includes('#REF!')) return false;
  const words = formula.replace(/"[^"]*"/g, '').matchAll(/([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu);
  return [...words].every(([, table = '']) => tables.some((one) => one.toLowerCase() === table.toLowerCase()));
}
