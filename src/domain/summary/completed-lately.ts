import { cadence } from '../analysis/cadence';
import { inWords } from '../model/calendar-date';
import { briefName, quoted } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';
import { beFor, counted } from './wording';

/**
 * What was completed on or after the day of the last SIG meeting, and what was learnt, the latest first. Before the
 * first meeting, all that is complete. What has no completion date, or one still to come, is counted: a rule asks for it.
 */
export function completedSections(workspace: Workspace, { withLearning }: { readonly withLearning: boolean } = { withLearning: true }): Section[] {
  const since = cadence(workspace).last?.date ?? null;
  const complete = workspace.actions.flatMap((action, index) => (action.status === 'Complete' ? [{ ...action, index }] : []));
  const dated = complete.flatMap(({ completedOn, ...rest }) => (completedOn !== null && completedOn <= workspace.today ? [{ ...rest, completedOn }] : []));
  const undated = complete.filter(({ completedOn }) => completedOn === null || completedOn > workspace.today).map(({ index }) => index);
  const completed = dated.filter(({ completedOn }) => since === null || completedOn >= since);
  const sentences = completed
    .sort((first, second) => Number(first.completedOn < second.completedOn) - Number(first.completedOn > second.completedOn))
    .map(({ id, action, evidence, completedOn, index }) => ({
      text: `${briefName(id, action)} was completed on ${inWords(completedOn)}${withLearning ? learning(evidence) : ''}.`,
      rows: [rowReference(workspace, 'actions', index)],
    }));
  const isKnown = undated.length === 0 && (['status', 'completedOn'] as const).every((field) => !unreadableOf(workspace).hasAnyIn({ collection: 'actions', field }));
  const nothing = `No action ${isKnown ? 'has' : 'is known to have'} been completed ${since === null ? 'yet' : `since ${inWords(since)}`}.`;
  return [{ heading: null, sentences: [...(sentences.length > 0 ? sentences : [{ text: nothing, rows: [] }]), ...undatedSentence(workspace, undated, sentences.length > 0)] }];
}

function undatedSentence(workspace: Workspace, positions: readonly number[], besides: boolean): Sentence[] {
  const count = positions.length;
  if (count === 0) return [];
  return [
    {
      text: `${counted(count, besides ? 'more action' : 'action')} ${beFor(count)} complete; when ${count === 1 ? 'it was' : 'they were'} completed is not known.`,
      rows: positions.map((index) => rowReference(workspace, 'actions', index)),
    },
  ];
}

function learning(evidence: string | null): string {
  return evidence === null ? '; what was learnt is not noted yet' : `: ${quoted(evidence, LONGEST_EVIDENCE)}`;
}

/** What was learnt is worth more room than a name; characters. */
const LONGEST_EVIDENCE = 120;
