import { useSyncExternalStore } from 'react';

/**
 * Whether ratings of people are kept off the screen, until somebody shows them again. It lasts for the session of the
 * browser or Excel window, also where the pane is closed and opened anew, so that nothing appears unasked on a shared screen.
 */
export function useRatingsHidden(): [hidden: boolean, hide: (hidden: boolean) => void] {
  return [useSyncExternalStore(watch, () => hidden), hide];
}

const KEY = 'sig.ratingsHidden';
const watchers = new Set<() => void>();
let hidden = remembered();

function hide(next: boolean): void {
  hidden = next;
  storage()?.setItem(KEY, String(next));
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

function remembered(): boolean {
  return storage()?.getItem(KEY) === 'true';
}

/** Null where the browser keeps nothing for a page within another one: then it lasts as long as the pane is open. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch (refusal) {
    if (refusal instanceof DOMException) return null;
    throw refusal;
  }
}
