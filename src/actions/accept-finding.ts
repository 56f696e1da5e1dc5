import type { CalendarDate } from '../domain/model/calendar-date';
import type { Finding } from '../domain/model/finding';
import { isAlwaysListed } from '../domain/rules/apply-choices';
import { markOf } from '../domain/rules/finding-mark';
import type { ExcelPort } from '../excel/excel-port';
import { acceptedIn, withdrawnFrom } from '../sheets/check-choices';
import type { Location } from '../sheets/locate';
import type { LocatedAcceptedFinding, LocatedFinding } from './check-workspace';
import { changeState } from './change-state';
import { judgeWorkbook, type JudgedWorkspace } from './judge-workbook';
import { stopped, type Outcome, type Trouble } from './outcome';
import { troubleInReason } from './own-words';

const CHANGED: Trouble = { code: 'gone', sentence: 'What this is about has changed in the meantime.', wayOn: 'Check again, and look at it anew.' };

const ALWAYS_LISTED: Trouble = {
  code: 'not-acceptable',
  sentence: 'What cannot be read cannot be accepted, because every count and summary lacks it.',
  wayOn: 'Mend the cell.',
};

export const acceptFinding = {
  id: 'accept-finding',
  label: 'Accept',
  /**
   * Notes in the workbook that people know of a finding and leave it so: it counts no more until what was judged changes.
   * The workbook is read anew, and nothing is noted where the finding is no longer as it was seen. Of one that has been
   * accepted already, the reason is replaced.
   */
  async run(host: ExcelPort, { finding, reason, today }: { readonly finding: LocatedFinding; readonly reason: string; readonly today: CalendarDate }): Promise<Outcome> {
    const said = reason.trim();
    if (isAlwaysListed(finding.rule)) return stopped(ALWAYS_LISTED);
    const trouble = troubleInReason(said);
    if (trouble !== null) return stopped(trouble);
    return changeState(host, (found) => {
      const judged = judgeWorkbook(found, today);
      const present = sameFinding(finding, [...judged.findings, ...judged.accepted], judged);
      if (present === null) return CHANGED;
      return { edit: acceptedIn(found.reading.state, { ...markOf(present, judged.workspace), reason: said, on: today }), result: {} };
    });
  },
};

export const withdrawAcceptance = {
  id: 'withdraw-acceptance',
  label: 'Count it again',
  /** Takes an acceptance back. Where that has been done already, or its finding is gone, nothing is left to do. */
  async run(host: ExcelPort, { finding, today }: { readonly finding: LocatedAcceptedFinding; readonly today: CalendarDate }): Promise<Outcome> {
    return changeState(host, (found) => {
      const judged = judgeWorkbook(found, today);
      const present = sameFinding(finding, judged.accepted, judged);
      return { edit: present === null ? null : withdrawnFrom(found.reading.state, markOf(present, judged.workspace)), result: {} };
    });
  },
};

/**
 * The finding that somebody saw, among those that there are now: of the same rule, about the same row, column and value,
 * wherever the row has gone. Of several the one on the same cell; about a whole table, the one with the same sentence.
 */
function sameFinding<One extends Finding>(seen: Finding & Location, present: readonly One[], { locate }: JudgedWorkspace): One | null {
  const alike = present
    .filter(({ rule, at }) => rule === seen.rule && at.collection === seen.at.collection && at.field === seen.at.field)
    .filter((one) => seen.at.index !== null || one.message === seen.message)
    .map((one) => ({ one, place: locate(one.at) }))
    .filter(({ place }) => place.row === seen.row && place.value === seen.value);
  return (alike.find(({ place }) => place.cell === seen.cell) ?? alike[0])?.one ?? null;
}
