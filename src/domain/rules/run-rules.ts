import type { Finding } from '../model/finding';
import { inSheetOrder } from '../model/finding-order';
import { rowNamer } from '../model/row-name';
import { atOnce, type Steps } from '../model/steps';
import type { Workspace } from '../model/workspace';
import { judgeable } from './judgeable';
import type { Rule } from './rule';
import { RULES } from './rules';

/** A rule that broke: its own fault, which stops no other rule. Its findings would be incomplete and are left out. */
export interface RuleFault {
  readonly rule: string;
  /** What was thrown. */
  readonly cause: unknown;
}

/** @returns findings in the order of the sheets: table, row, column, rule. */
export function runRules(workspace: Workspace, rules: readonly Rule[] = RULES): { findings: Finding[]; faults: RuleFault[] } {
  return atOnce(runningRules(workspace, rules));
}

/** The same, with a step for each rule. */
export function* runningRules(workspace: Workspace, rules: readonly Rule[] = RULES): Steps<{ findings: Finding[]; faults: RuleFault[] }> {
  const findings: Finding[] = [];
  const faults: RuleFault[] = [];
  const judged = judgeable(workspace);
  const nameOf = rowNamer(workspace);
  for (const rule of rules) {
    if (!judged.by(rule)) continue;
    try {
      for (const finding of rule.find(workspace, nameOf)) if (judged.at(finding.at, rule)) findings.push(finding);
    } catch (cause) {
      faults.push({ rule: rule.id, cause });
    }
    yield;
  }
  return { findings: inSheetOrder(findings), faults };
}
