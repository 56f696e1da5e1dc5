/** Long computing, step by step. Whoever carries it out may let others have their turn between two steps. */
export type Steps<Result> = Generator<void, Result>;

/** Carries out all steps, one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
