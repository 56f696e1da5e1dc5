import type { Severity } from '../../domain/model/finding';
import { planShowing } from '../plan/plan-choice';
import type { Go } from '../view';

/** Where the figures of Home lead in other views. */

/** @param lead null for every lead's; an empty text for what nobody leads. */
export function goToActions(go: Go, concerns: readonly ('Overdue' | 'Due soon')[], lead: string | null = null): void {
  go('plan', planShowing({ status: concerns.length === 0 ? 'Open' : null, lead, concerns }));
}

export function goToProblems(go: Go, severity: Severity): void {
  go('check', { 'check.filters': { severities: [severity] } });
}
