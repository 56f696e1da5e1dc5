import type { Concern } from '../../domain/analysis/find-actions';
import type { Severity } from '../../domain/model/finding';
import { FILTERS_KEY, type FindingFilters } from '../check/filters';
import { planShowing } from '../plan/plan-choice';
import type { Go } from '../view';

/** Where the figures of Home lead in other views. */

/** @param lead null for every lead's; an empty text for what nobody leads. */
export function goToActions(go: Go, concerns: readonly Concern[], lead: string | null = null): void {
  go('plan', planShowing({ status: concerns.length === 0 ? 'Open' : null, lead, concerns }));
}

export function goToProblems(go: Go, severity: Severity): void {
  go('check', { [FILTERS_KEY]: { severities: [severity] } satisfies FindingFilters });
}
