import type { Snapshot } from '../view';

/**
 * What can be shown where others look on: sentences on ratings say where somebody stands, and that one is listed at all
 * lets others guess it.
 *
 * @returns how many entries are left out, too.
 */
export function withoutRatings(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly hidden: number } {
  const { findings, accepted, otherCase } = snapshot;
  const shown = { findings: findings.filter(isShown), accepted: accepted.filter(isShown), otherCase: otherCase.filter(isShown) };
  const hidden = findings.length + accepted.length + otherCase.length - shown.findings.length - shown.accepted.length - shown.otherCase.length;
  return { snapshot: { ...snapshot, ...shown }, hidden };
}

function isShown({ at }: { readonly at: { readonly collection: string } }): boolean {
  return at.collection !== 'commitmentRatings';
}
