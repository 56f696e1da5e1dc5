import type { NameLayout } from '../../sheets/workbook-layout';

/** Where a name leads whose cells were deleted: the rest of its formula says nothing more. */
const NOWHERE = '=#REF!';

/**
 * Queues that a workbook name stands for a formula.
 *
 * @param to a formula of null: that the name is gone.
 * @param now what it stands for at the moment; undefined where it is not there.
 */
export function putName({ workbook }: Excel.RequestContext, { name, formula, isVisible }: Omit<NameLayout, 'formula'> & { readonly formula: string | null }, now: string | undefined): void {
  if (formula === null) workbook.names.getItemOrNullObject(name).delete();
  else if (now === undefined) workbook.names.add(name, formula).visible = isVisible;
  else workbook.names.getItem(name).formula = formula;
}

/** What brings a name back that stood for this before. */
export function asBefore(before: string | undefined): string | null {
  return before === undefined ? null : before.includes('#REF!') ? NOWHERE : before;
}

/** Queues a look at a name. */
export function seenName({ workbook }: Excel.RequestContext, name: string): () => unknown {
  const item = workbook.names.getItemOrNullObject(name).load('formula');
  return () => (item.isNullObject ? null : String(item.formula));
}
