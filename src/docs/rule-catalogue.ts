import { SEVERITIES, type Severity } from '../domain/model/finding';
import { READING_RULES } from '../domain/model/reading-fault';
import { ENTITIES } from '../domain/model/workspace';
import type { Rule } from '../domain/rules/rule';
import { RULES, RULES_BY_TABLE, type RulesOfTable } from '../domain/rules/rules';
import { code, document, linkTo, list, table, words } from './markdown';

/** `docs/rules.md`: every rule by the table on which its findings stand, and what the reading of cells finds. */
export function describeRules(): string {
  const read = Object.values(READING_RULES);
  return document(
    '# What a check looks for',
    `A check reads every cell of the workspace and asks ${RULES.length} rules. Each rule has a page that says why it is there, what it calls wrong, how to mend that, and what it does not see.`,
    list(SEVERITIES.map((severity) => `**${severity}**: ${MEANINGS[severity]} (${counted(RULES.filter((rule) => rule.severity === severity).length)})`)),
    'A rule is quiet where a table that it needs is not there, and on a row that it would judge by a cell that could not be read. What is said of a whole table begins with its first row: a new workspace has no findings.',
    'A team may accept a finding with a reason, and it counts no more until the cell changes, or what its rule reads beside it. It may also switch a rule off, or make an error of a warning. Both are kept in the workbook, for everybody who checks it. What is accepted or switched off is counted apart and does not change the exit code of the command line. A cell that cannot be read is listed always.',
    '## Contents',
    list([...RULES_BY_TABLE.map((group) => `${linkTo(headingOf(group))} (${group.rules.length})`), linkTo(READING_HEADING)]),
    RULES_BY_TABLE.flatMap((group) => [`## ${headingOf(group)}`, table(HEADINGS, group.rules.map(describeRule))]),
    `## ${READING_HEADING}`,
    'Before any rule is asked, each cell is read as what its column holds. What cannot be read is said once, on that cell, and no rule judges by it. Another letter case, or spaces around a value of a list, are understood.',
    table(HEADINGS, read.map(({ id, severity, summary }) => [code(id), severity, words(summary)])),
  );
}

const HEADINGS = ['rule', 'severity', 'what holds where all is well'];
const READING_HEADING = 'What the reading of cells finds';

const MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'the row cannot do its job',
  warning: 'it departs from what the resource pack suggests',
  prompt: 'a question for the group to talk about',
};

function headingOf({ collection }: RulesOfTable): string {
  return collection === 'several' ? 'Several tables' : ENTITIES[collection].sheet;
}

function describeRule({ id, severity, summary }: Rule): string[] {
  return [`[${id}](../src/domain/rules/${id}/README.md)`, severity, words(summary)];
}

function counted(rules: number): string {
  return rules === 1 ? '1 rule' : `${rules} rules`;
}
