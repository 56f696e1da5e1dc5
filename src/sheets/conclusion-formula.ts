import { CONCLUSIONS } from '../domain/analysis/continuum';

/**
 * The conclusion about a stakeholder (domain.md, section 3: Unknown, then nothing needed, then a needed Opposed, then
 * Opposed, then the gap), given the texts or references of a formula. Nothing where `named` is empty.
 */
export function conclusionFormula(now: string, needed: string, gap: string, named: string): string {
  const { findOut, decide, dataError, opposed, buildSupport, inPlace, mildlyOver, overCommitted } = CONCLUSIONS;
  const byGap = choose(`${gap}>0`, buildSupport.words, `IF(${gap}=0,${quote(inPlace.words)},IF(${gap}=-1,${quote(mildlyOver.words)},${quote(overCommitted.words)}))`);
  const ifStanding = choose(`${now}="Opposed"`, opposed.words, byGap);
  const ifNeeded = choose(`${needed}="Opposed"`, dataError.words, ifStanding);
  const ifKnown = choose(`OR(${needed}="",${needed}="Unknown")`, decide.words, ifNeeded);
  return `=IF(${named}="","",${choose(`OR(${now}="",${now}="Unknown")`, findOut.words, ifKnown)})`;
}

function choose(condition: string, words: string, otherwise: string): string {
  return `IF(${condition},${quote(words)},${otherwise})`;
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
