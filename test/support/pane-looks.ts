import { axeFindings, cutOffAt, type PaneLook, type PanePage } from './pane-page';

/** In which looks a view is tried that the tests of the whole pane do not come to. */
export const USUAL_LOOKS: Readonly<Record<string, PaneLook>> = {
  'light-320': { width: 320, colorScheme: 'light', forcedColors: 'none' },
  'dark-350': { width: 350, colorScheme: 'dark', forcedColors: 'none' },
  'contrast-320': { width: 320, colorScheme: 'dark', forcedColors: 'active' },
};

export interface LookAt {
  /** Of the pane, what axe looks at: all of it where this is left out. */
  readonly part?: string;
  /** At which sizes nothing may be cut off: as it is, and at 200 %, where this is left out. */
  readonly zooms?: readonly number[];
}

/**
 * What axe finds in what the pane shows now, and what is cut off, in one look after the other: `light-320: …`, a line a
 * finding. The way to a state costs more than another look at it. Leaves the pane in the first of the looks, and a
 * picture of each.
 */
export async function faultsInLooks(pane: PanePage, looks: Readonly<Record<string, PaneLook>>, state: string, { part, zooms = [1, 2] }: LookAt = {}): Promise<string[]> {
  const found: string[] = [];
  for (const [name, look] of Object.entries(looks)) {
    await pane.wear(look);
    await pane.picture(`${state}-${name}`);
    const here = await axeFindings(pane.frame, part);
    for (const zoom of zooms) here.push(...(await cutOffAt(pane, zoom)));
    found.push(...here.map((what) => `${name}: ${what}`));
  }
  const [first] = Object.values(looks);
  if (first !== undefined) await pane.wear(first);
  return found;
}
