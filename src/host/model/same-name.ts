/** Sheets, tables, columns and names are told apart without letter case, as in Excel; mostly they are written as they are called. */
export function isSameName(one: string, other: string): boolean {
  return one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());
}
