import type { Finding } from '../model/finding';
import type { Workspace } from '../model/workspace';
import { actionSections } from './actions-by-lead';
import { basis } from './basis';
import { commitmentGapSections } from './commitment-gaps';
import { coverageSections } from './coverage-gaps';
import { DAYS_AHEAD, dueBeforeLongSections } from './due-before-long';
import { headline } from './headline';
import { COMMITMENT, missingGround, PATHWAY, PLAN, WHAT_IS_DUE, type Ground } from './missing-ground';
import type { Part, Section, Summary } from './summary';

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
    parts: PARTS.map(({ number, title, sections }) => ({ number, title, sections: sections(workspace) })),
    basis: basis(workspace, findings),
  };
}

interface PartDeclaration extends Omit<Part, 'sections'> {
  readonly sections: (workspace: Workspace) => Section[];
}

/** In the order of their numbers; those that are not here rest on tables that a workspace does not have yet. */
const PARTS: readonly PartDeclaration[] = [
  {
    number: 2,
    title: 'Overdue, blocked and incomplete actions by lead',
    sections: ifThere(PLAN, actionSections),
  },
  { number: 4, title: `Due in the next ${DAYS_AHEAD} days`, sections: ifThere(WHAT_IS_DUE, dueBeforeLongSections) },
  {
    number: 7,
    title: 'Commitment, pathway and lived experience',
    sections: (workspace) => [
      ...ifThere(COMMITMENT, commitmentGapSections)(workspace),
      ...ifThere(PATHWAY, coverageSections)(workspace),
    ],
  },
];

/** What is said of a subject where its tables and columns are there; otherwise, one sentence that names the missing ones. */
function ifThere(ground: Ground, sections: (workspace: Workspace) => Section[]): (workspace: Workspace) => Section[] {
  return (workspace) => {
    const missing = missingGround(workspace, ground);
    return missing === null ? sections(workspace) : [{ heading: null, sentences: [missing] }];
  };
}
