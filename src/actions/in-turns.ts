import type { Steps } from '../domain/model/steps';
import { stopIfCancelled } from '../excel/cancelled';

/** After so long somebody else has a turn; milliseconds. People notice when a page has not answered them for 100. */
const LONGEST_TURN = 40;

/** Long computing after its first turn. What takes a moment is done by then. */
export type InTurns<Result> =
  | { readonly isDone: true; readonly result: Result }
  /** Rejects as soon as the signal is given. */
  | { readonly isDone: false; readonly finish: (signal?: AbortSignal) => Promise<Result> };

/** Carries out long computing, and lets the page draw and hear what people do in between. What takes a moment is done at once. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  const begun = beginInTurns(steps);
  return begun.isDone ? begun.result : begun.finish();
}

/** The first turn of it. */
export function beginInTurns<Result>(steps: Steps<Result>): InTurns<Result> {
  const first = turn(steps);
  return first.done ? { isDone: true, result: first.value } : { isDone: false, finish: (signal) => finished(steps, signal) };
}

async function finished<Result>(steps: Steps<Result>, signal: AbortSignal | undefined): Promise<Result> {
  for (;;) {
    await nextTurn();
    stopIfCancelled(signal);
    const step = turn(steps);
    if (step.done) return step.value;
  }
}

/** As many steps as there is time for. */
function turn<Result>(steps: Steps<Result>): { readonly done: true; readonly value: Result } | { readonly done: false } {
  const begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { done: true, value: step.value };
    if (performance.now() - begun >= LONGEST_TURN) return { done: false };
  }
}

/** A message to oneself: it comes after what the page has to do already, and a page in the background is not slowed down. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
