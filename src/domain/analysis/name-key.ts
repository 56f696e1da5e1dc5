/** The form in which roles and people's names are compared: letter case and spaces make no difference. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The names in a cell that lists several, separated by semicolons, commas or line breaks, in the form in which they are compared. */
export function nameKeys(names: string | null): string[] {
  return (names ?? '').split(/[;,\n]/).map(nameKey).filter((name) => name !== '');
}
