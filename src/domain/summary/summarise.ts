import type { Finding } from '../model/finding';
import type { Rows, Workspace } from '../model/workspace';
import { actionSections } from './actions-by-lead';
import { basis } from './basis';
import { commitmentGapSections } from './commitment-gaps';
import { coverageSections } from './coverage-gaps';
import { dueNextSections } from './due-next';
import { headline } from './headline';
import { DAYS_AHEAD, horizonOf } from './horizon';
import { missingTable } from './missing-table';
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
    parts: PARTS.map(({ number, title, sections }) => ({ number, title: title(workspace), sections: sections(workspace) })),
    basis: basis(workspace, findings),
  };
}

interface PartDeclaration extends Omit<Part, 'title' | 'sections'> {
  readonly title: (workspace: Workspace) => string;
  readonly sections: (workspace: Workspace) => Section[];
}

/** In the order of their numbers; those that are not here rest on tables that a workspace does not have yet. */
const PARTS: readonly PartDeclaration[] = [
  {
    number: 2,
    title: () => 'Overdue, blocked and incomplete actions by lead',
    sections: ifThere('the plan', ['actions'], actionSections),
  },
  {
    number: 4,
    title: (workspace) => (horizonOf(workspace).meeting === null ? `Due in the next ${DAYS_AHEAD} days` : 'Due before the next meeting'),
    sections: ifThere('what is due', ['actions'], dueNextSections),
  },
  {
    number: 7,
    title: () => 'Commitment, pathway and lived experience',
    sections: (workspace) => [
      ...ifThere('commitment', ['stakeholders', 'commitmentRatings'], commitmentGapSections)(workspace),
      ...ifThere('the pathway', ['stakeholders'], coverageSections)(workspace),
    ],
  },
];

/** What is said of a subject where its tables are there; otherwise, one sentence that names the missing ones. */
function ifThere(
  subject: string,
  tables: readonly (keyof Rows)[],
  sections: (workspace: Workspace) => Section[],
): (workspace: Workspace) => Section[] {
  return (workspace) => {
    const missing = missingTable(workspace, subject, ...tables);
    return missing === null ? sections(workspace) : [{ heading: null, sentences: [missing] }];
  };
}
