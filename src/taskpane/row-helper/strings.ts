/** What the row helper says. */
export const strings = {
  label: 'The selected cell',
  example: (example: string): string => `Example: ${example}`,
  problems: 'In this row',
  names: 'Behind the IDs',
  ratingsHidden: 'Ratings are hidden in this pane.',
  unknown: 'no row has this ID',
  several: (header: string): string => `${header}: tick what applies`,
  one: (header: string): string => `Choose for ${header}`,
  nothing: 'Nothing yet',
  nextFreeId: (id: string): string => `Next free ID: ${id}`,
  useId: (id: string): string => `Use ${id}`,
  addRow: (noun: string): string => `Add ${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
  added: (noun: string): string => `Added ${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
  changed: (header: string, row: string): string => `Changed ${header} of ${row}`,
} as const;
