import { createContext, useCallback, useContext, useState, type ReactElement, type ReactNode } from 'react';

/** What views keep while another one is shown: filters, a chosen date. It lasts as long as the pane is open. */
export type Kept = Map<string, unknown>;

const KeptContext = createContext<Kept>(new Map());

export function KeptProvider({ kept, children }: { kept: Kept; children: ReactNode }): ReactElement {
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** For a view that is shown next. */
export function keepAll(kept: Kept, keeping: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(keeping)) kept.set(key, value);
}

/** Like `useState`, for what should still be there when the person comes back to this view. The key begins with the view's name. */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const keep = useCallback(
    (next: Value) => {
      kept.set(key, next);
      setValue(next);
    },
    [kept, key],
  );
  return [value, keep];
}
