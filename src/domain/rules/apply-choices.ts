import { markKey, placeKey, type Acceptance, type AcceptedFinding, type CheckChoices, type OpenFinding } from '../model/acceptance';
import type { Finding } from '../model/finding';
import { isUnreadable, READING_RULES } from '../model/reading-fault';
import type { Workspace } from '../model/workspace';
import { markOf } from './finding-mark';

/** Findings, parted by what a team has chosen. Each part is in the order of the sheets. */
export interface SortedFindings {
  /** Those that count, as seriously as the team takes them. */
  readonly open: readonly OpenFinding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Those of checks that are switched off. */
  readonly switchedOff: readonly Finding[];
}

/** Parts the findings of a workspace by what its team has chosen. */
export function applyChoices(findings: readonly Finding[], workspace: Workspace, { acceptances, rules }: CheckChoices): SortedFindings {
  const found = findAcceptances(findings, workspace, acceptances);
  const open: OpenFinding[] = [];
  const accepted: AcceptedFinding[] = [];
  const switchedOff: Finding[] = [];
  for (const finding of findings) {
    const choice = isAlwaysListed(finding.rule) ? undefined : rules.get(finding.rule);
    if (choice === 'off') {
      switchedOff.push(finding);
      continue;
    }
    const graded = choice === undefined ? finding : { ...finding, severity: choice };
    const { holds, lapsed } = found.get(finding) ?? {};
    if (holds !== undefined) accepted.push({ ...graded, reason: holds.reason, on: holds.on });
    else open.push(lapsed === undefined ? graded : { ...graded, lapsed: { reason: lapsed.reason, on: lapsed.on } });
  }
  return { open, accepted, switchedOff };
}

/**
 * Whether these findings can be neither accepted nor switched off. What cannot be read is missing from every analysis:
 * whoever relies on one must hear of it. A note below a table may be meant to stand there.
 */
export function isAlwaysListed(rule: string): boolean {
  return isUnreadable(rule) && rule !== READING_RULES.rowsBelow.id;
}

interface FoundAcceptance {
  readonly holds?: Acceptance | undefined;
  readonly lapsed?: Acceptance | undefined;
}

/** Of several acceptances of one finding the last one counts. Findings of rules that nobody has accepted cost nothing. */
function findAcceptances(findings: readonly Finding[], workspace: Workspace, acceptances: readonly Acceptance[]): ReadonlyMap<Finding, FoundAcceptance> {
  const rules = new Set(acceptances.map(({ rule }) => rule));
  const marks = findings.filter(({ rule }) => rules.has(rule) && !isAlwaysListed(rule)).map((finding) => [finding, markOf(finding, workspace)] as const);
  const present = new Set(marks.map(([, mark]) => markKey(mark)));
  const holding = new Map(acceptances.map((acceptance) => [markKey(acceptance), acceptance]));
  const lapsed = new Map(acceptances.filter((acceptance) => !present.has(markKey(acceptance))).map((acceptance) => [placeKey(acceptance), acceptance]));
  return new Map(
    marks.map(([finding, mark]) => {
      const holds = holding.get(markKey(mark));
      // Where no row is named, one finding cannot be told from another whose acceptance has lapsed.
      return [finding, { holds, lapsed: holds === undefined && mark.row !== null ? lapsed.get(placeKey(mark)) : undefined }];
    }),
  );
}
