import type { Finding } from '../model/finding';
import type { Workspace } from '../model/workspace';
import { actionsByLead } from './actions-by-lead';
import { basis } from './basis';
import { commitmentGapSections } from './commitment-gaps';
import { coverageSections } from './coverage-gaps';
import { dueBeforeLongPart } from './due-before-long';
import { headline } from './headline';
import type { Part, Summary } from './summary';

/**
 * The status summary for the next meeting (domain.md, section 5), as data: each sentence carries the rows that it rests
 * on. It says what the rows say and claims no causes; gaps of commitment are never added up.
 *
 * @param findings what reading and rules found in the same workspace.
 */
export function summarise(workspace: Workspace, findings: readonly Finding[]): Summary {
  return {
    team: workspace.settings.team,
    today: workspace.today,
    headline: headline(workspace),
    parts: [actionsByLead(workspace), dueBeforeLongPart(workspace), commitmentPart(workspace)],
    basis: basis(workspace, findings),
  };
}

function commitmentPart(workspace: Workspace): Part {
  const sections =
    workspace.stakeholders.length === 0
      ? [{ heading: null, sentences: [{ text: 'No stakeholders are listed yet.', rows: [] }] }]
      : [...commitmentGapSections(workspace), ...coverageSections(workspace)];
  return { number: 7, title: 'Commitment, pathway and lived experience', sections };
}
