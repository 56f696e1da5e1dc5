import { useCallback, useSyncExternalStore } from 'react';

/**
 * A switch of this person's on this computer: unlike the settings of the team it is not kept in the workbook. Every part
 * of the pane that uses it changes with it. Where the browser keeps nothing, it lasts as long as the pane is open.
 *
 * @param key begins with `sig.`; the pane shares its storage with other pages of its server.
 */
export function useStored(key: string, initial: boolean): [boolean, (value: boolean) => void] {
  const value = useSyncExternalStore(subscribe, () => read(key) ?? initial);
  const store = useCallback((next: boolean) => write(key, next), [key]);
  return [value, store];
}

const listeners = new Set<() => void>();
/** What has been chosen since the pane was opened. */
const chosen = new Map<string, boolean>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(key: string): boolean | null {
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const stored = withStorage((storage) => storage.getItem(partitioned(key)));
  return stored === null ? null : stored === 'yes';
}

function write(key: string, value: boolean): void {
  chosen.set(key, value);
  withStorage((storage) => storage.setItem(partitioned(key), value ? 'yes' : 'no'));
  for (const listener of listeners) listener();
}

/** A browser may refuse its storage to a page in a frame, and say so by an error, as soon as it is asked for. */
function withStorage<Result>(work: (storage: Storage) => Result): Result | null {
  try {
    return work(window.localStorage);
  } catch (refusal) {
    if (refusal instanceof DOMException) return null;
    throw refusal;
  }
}

/** Excel on the web gives each site around the pane a part of the storage. */
function partitioned(key: string): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return `${partition ?? ''}${key}`;
}
