import { useStored } from '../shell/use-stored';

/** Whether this person wants the row helper. */
export function useRowHelper(): [boolean, (isWanted: boolean) => void] {
  return useStored('sig.rowHelper', true);
}
