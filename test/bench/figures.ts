/** One line of the printed table. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** What it is held to or aimed at; an empty text where it is only said. */
  readonly budget: string;
  /** False where a budget that does not hang on the machine is broken. */
  readonly isKept: boolean;
}

/** A count with a budget: too many is a failure, on every machine. */
export function counted(what: string, count: number, atMost: number): Figure {
  return { what, measured: String(count), budget: `≤ ${atMost}`, isKept: count <= atMost };
}

/** A size with a budget; bytes. */
export function heldBytes(what: string, size: number, atMost: number): Figure {
  return { what, measured: bytes(size), budget: `≤ ${bytes(atMost)}`, isKept: size <= atMost };
}

/** A ratio of one run, which a busy machine disturbs but does not make: too much is a failure. */
export function ratio(what: string, value: number, atMost: number): Figure {
  return { what, measured: `×${value.toFixed(1)}`, budget: `≤ ×${atMost}`, isKept: value <= atMost };
}

/** Something to know, with an aim where there is one: machines differ, so it never fails. */
export function said(what: string, measured: string, aim = ''): Figure {
  return { what, measured, budget: aim && `aim ${aim}`, isKept: true };
}

export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value).toLocaleString('en-GB')} ms`;
}

export function bytes(value: number): string {
  return value < 1e6 ? `${Math.round(value / 1e3)} KB` : `${(value / 1e6).toFixed(1)} MB`;
}

/** @returns whether every budget was kept. */
export function print(title: string, figures: readonly Figure[]): boolean {
  const widths = [longest(figures, 'what'), longest(figures, 'measured'), longest(figures, 'budget')] as const;
  console.log(`\n${title}`);
  for (const { what, measured, budget, isKept } of figures)
    console.log(`  ${what.padEnd(widths[0])}  ${measured.padStart(widths[1])}  ${budget.padEnd(widths[2])}${isKept ? '' : '  OVER'}`.trimEnd());
  return figures.every(({ isKept }) => isKept);
}

function longest(figures: readonly Figure[], key: 'what' | 'measured' | 'budget'): number {
  return Math.max(...figures.map((figure) => figure[key].length));
}
