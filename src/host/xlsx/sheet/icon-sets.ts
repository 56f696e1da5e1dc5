/** Icon sets: Excel's names for them, a file's, and whether the file keeps them in an extension (Excel 2010 and later). */
export interface IconSet {
  readonly name: string;
  readonly word: string;
  readonly isExtended: boolean;
}

const SETS: readonly IconSet[] = [
  ...sets('3', 'Three', 'Arrows ArrowsGray Flags TrafficLights1 TrafficLights2 Signs Symbols Symbols2'),
  ...sets('4', 'Four', 'Arrows ArrowsGray RedToBlack Rating TrafficLights'),
  ...sets('5', 'Five', 'Arrows ArrowsGray Rating Quarters'),
  ...sets('3', 'Three', 'Stars Triangles', true),
  ...sets('5', 'Five', 'Boxes', true),
];

/** The three traffic lights where a name is not known. */
export function iconSetNamed(name: string): IconSet {
  return SETS.find((set) => set.name === name) ?? iconSetOf('3TrafficLights1');
}

export function iconSetOf(word: string | undefined): IconSet {
  const found = SETS.find((set) => set.word === (word ?? '3TrafficLights1')) ?? SETS[3];
  if (!found) throw new Error('There are icon sets');
  return found;
}

function sets(digit: string, number: string, names: string, isExtended = false): IconSet[] {
  return names.split(' ').map((name) => ({
    name: number + name,
    word: digit + name,
    isExtended,
  }));
}
