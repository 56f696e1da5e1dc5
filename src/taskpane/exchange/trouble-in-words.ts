import type { Hindrance } from '../work/work';

/** What is in the way, and the way on. */
export function inWords({ sentence, wayOn }: Hindrance): string {
  return `${sentence} ${wayOn}`;
}
