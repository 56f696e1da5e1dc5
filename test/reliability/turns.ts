import type { FaultyPane } from './faulty-excel';

/** What a pane does while others do something, too. */
export interface Work<Result> {
  readonly pane: FaultyPane;
  run(): Promise<Result>;
}

/**
 * Lets panes work at once, and decides whose request Excel answers next: the same decisions give the same course.
 *
 * @param choose of the panes that wait, by their place, the one that is answered next.
 * @param before called before each answer, with its number from 1: what a person does then.
 */
export async function inTurns<Result>(works: readonly Work<Result>[], choose: (waiting: readonly number[]) => number, before: (number: number) => void): Promise<Result[]> {
  const waiting = new Map<number, () => void>();
  const working = new Set(works.keys());
  const results = works.map(({ pane, run }, place) => {
    const letGo = pane.hold((send) => waiting.set(place, send));
    return run().finally(() => {
      letGo();
      working.delete(place);
    });
  });
  // Whatever fails is told at the end; none is left unheard meanwhile.
  const settled = Promise.allSettled(results);
  for (let number = 1; ; number++) {
    while (working.size > waiting.size) await new Promise(setImmediate);
    if (working.size === 0) break;
    before(number);
    const place = choose([...waiting.keys()].sort());
    const send = waiting.get(place);
    waiting.delete(place);
    send?.();
  }
  await settled;
  return Promise.all(results);
}
