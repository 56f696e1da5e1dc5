import { SEVERITIES, type Finding } from '../model/finding';
import { isUnreadable } from '../model/reading-fault';
import { withoutNhsNumbers } from '../model/nhs-number';
import { inSeries } from '../model/row-name';
import type { Place, Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { RowReference, Sentence } from './summary';
import { beFor, counted } from './wording';

/** Faults of reading that are spelt out; the check lists them all. */
const MOST_SPELT_OUT = 5;

/** What the check found beside, and the team does not count. */
export interface SetAside {
  readonly accepted: readonly Finding[];
  /** Of checks that the team has switched off. */
  readonly switchedOff: readonly Finding[];
}

export const NOTHING_ASIDE: SetAside = { accepted: [], switchedOff: [] };

/**
 * How far the summary can be relied on: what the check found, what of it the team does not count, and what could not be
 * read and so is missing here.
 *
 * @param quotes whether it may be said what stands in a cell; what may not is only counted.
 * @param isByKind whether the reader knows errors, warnings and prompts apart.
 */
export function basis(workspace: Workspace, findings: readonly Finding[], { accepted, switchedOff }: SetAside, quotes: (place: Place) => boolean = () => true, isByKind = true): Sentence[] {
  const faults = findings.filter(({ rule }) => isUnreadable(rule));
  const spelt = faults.filter(({ at }) => quotes(at)).slice(0, MOST_SPELT_OUT);
  const rest = faults.filter((fault) => !spelt.includes(fault));
  return [
    checkSentence(workspace, findings, isByKind),
    ...(accepted.length > 0 ? [{ text: `${counted(accepted.length, 'more finding')} ${accepted.length === 1 ? 'was' : 'were'} accepted with a reason.`, rows: rowsOf(workspace, accepted) }] : []),
    ...(switchedOff.length > 0 ? [{ text: `${counted(switchedOff.length, 'more finding')} ${switchedOff.length === 1 ? 'is' : 'are'} of checks that the team has switched off.`, rows: rowsOf(workspace, switchedOff) }] : []),
    ...spelt.map((fault) => ({ text: `Left out of this summary: ${withoutNhsNumbers(fault.message)}`, rows: rowsOf(workspace, [fault]) })),
    ...(rest.length > 0 ? [{ text: restInWords(rest.length, spelt.length > 0), rows: rowsOf(workspace, rest) }] : []),
  ];
}

function restInWords(count: number, areSomeSpelt: boolean): string {
  return areSomeSpelt
    ? `${counted(count, 'more cell')} could not be read; the check lists them all.`
    : `${counted(count, 'place')} in the workbook could not be read, and ${beFor(count)} left out.`;
}

function checkSentence(workspace: Workspace, findings: readonly Finding[], isByKind: boolean): Sentence {
  const counts = SEVERITIES.map((severity) =>
    counted(findings.filter((finding) => finding.severity === severity).length, severity),
  );
  const told = counts.filter((count) => !count.startsWith('0 '));
  return {
    text: `A check of the workbook found ${told.length === 0 ? 'nothing to mend' : isByKind ? inSeries(told) : `${counted(findings.length, 'thing')} to put right or to look at`}.`,
    rows: rowsOf(workspace, findings),
  };
}

function rowsOf(workspace: Workspace, findings: readonly Finding[]): RowReference[] {
  return findings.flatMap(({ at: { collection, index } }) =>
    collection === 'settings' || index === null || index >= workspace[collection].length ? [] : [rowReference(workspace, collection, index)],
  );
}
