import type { Steps } from '../domain/model/steps';

/** After so long somebody else has a turn; milliseconds. People notice when a page has not answered them for 100. */
const LONGEST_TURN = 40;

/** Carries out long computing, and lets the page draw and hear what people do in between. What takes a moment is done at once. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < LONGEST_TURN) continue;
    await nextTurn();
    begun = performance.now();
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
