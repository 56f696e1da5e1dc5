import { keptMark } from '../../sheets/hidden-names';
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

/**
 * Queues the same without knowing what the name stands for at the moment: what it was before goes first, since another pane may
 * have made it a moment ago, or this one in a mending that was broken off.
 */
export function putNameAnew(context: Excel.RequestContext, { name, formula, isVisible }: Parameters<typeof putName>[1]): void {
  context.workbook.names.getItemOrNullObject(name).delete();
  if (formula !== null) putName(context, { name, formula, isVisible }, undefined);
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

/** Queues that the hidden name of what is being moved stands for this, or is gone. */
export function putMark(context: Excel.RequestContext, what: string, formula: string | null): void {
  putNameAnew(context, { name: keptMark(what), formula, isVisible: false });
}
