import { cadence } from '../analysis/cadence';
import { inWords } from '../model/calendar-date';
import { briefName, quoted } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Section } from './summary';

/**
 * What was completed on or after the day of the last SIG meeting, and what was learnt, the latest first. Before the
 * first meeting, all that is complete. Actions without a completion date are left out: a rule asks for it.
 */
export function completedSections(workspace: Workspace, { withLearning }: { readonly withLearning: boolean } = { withLearning: true }): Section[] {
  const since = cadence(workspace).last?.date ?? null;
  const completed = workspace.actions.flatMap(({ id, action, status, completedOn, evidence }, index) =>
    status === 'Complete' && completedOn !== null && (since === null || completedOn >= since) ? [{ id, action, evidence, completedOn, index }] : [],
  );
  const sentences = completed
    .sort((first, second) => Number(first.completedOn < second.completedOn) - Number(first.completedOn > second.completedOn))
    .map(({ id, action, evidence, completedOn, index }) => ({
      text: `${briefName(id, action)} was completed on ${inWords(completedOn)}${withLearning ? learning(evidence) : ''}.`,
      rows: [rowReference(workspace, 'actions', index)],
    }));
  const nothing = since === null ? 'No action has been completed yet.' : `No action has been completed since ${inWords(since)}.`;
  return [{ heading: null, sentences: sentences.length > 0 ? sentences : [{ text: nothing, rows: [] }] }];
}

function learning(evidence: string | null): string {
  return evidence === null ? '; what was learnt is not noted yet' : `: ${quoted(evidence, LONGEST_EVIDENCE)}`;
}

/** What was learnt is worth more room than a name; characters. */
const LONGEST_EVIDENCE = 120;
