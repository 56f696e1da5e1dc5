import type { Severity } from '../../domain/model/finding';
import { READING_RULES } from '../../domain/model/reading-fault';
import { ENTITIES, type Workspace } from '../../domain/model/workspace';
import { isAlwaysListed } from '../../domain/rules/apply-choices';
import { RULES_BY_TABLE } from '../../domain/rules/rules';
import { strings } from './strings';

/** A check that a team can weigh otherwise or switch off. */
export interface Check {
  readonly id: string;
  /** What holds where all is well. */
  readonly summary: string;
  /** As designed. */
  readonly severity: Severity;
}

export interface ChecksOfSheet {
  /** The sheet as it is called in a new workspace, or that it is about all of them. */
  readonly sheet: string;
  readonly checks: readonly Check[];
}

/** The checks of the sheets that the workspace has, in their order. */
export function checksOf({ present }: Pick<Workspace, 'present'>): ChecksOfSheet[] {
  return RULES_BY_TABLE.flatMap(({ collection, rules }): ChecksOfSheet[] => {
    if (collection === 'several') return [{ sheet: strings.checks.everySheet, checks: [...rules, ...OF_READING] }];
    return present.has(collection) ? [{ sheet: ENTITIES[collection].sheet, checks: rules }] : [];
  });
}

const OF_READING: readonly Check[] = Object.values(READING_RULES).filter(({ id }) => !isAlwaysListed(id));
