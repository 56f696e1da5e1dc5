import { actionWithoutDueDate } from './action-without-due-date/action-without-due-date';
import { actionWithoutGoal } from './action-without-goal/action-without-goal';
import { actionWithoutLead } from './action-without-lead/action-without-lead';
import { activeGoalCount } from './active-goal-count/active-goal-count';
import { completeWithoutDate } from './complete-without-date/complete-without-date';
import { completeWithoutFullProgress } from './complete-without-full-progress/complete-without-full-progress';
import { dependencyCycle } from './dependency-cycle/dependency-cycle';
import { dueAfterPlanEnd } from './due-after-plan-end/due-after-plan-end';
import { dueBeforeStart } from './due-before-start/due-before-start';
import { duplicateId } from './duplicate-id/duplicate-id';
import { emptyPathwaySegment } from './empty-pathway-segment/empty-pathway-segment';
import { fullProgressNotComplete } from './full-progress-not-complete/full-progress-not-complete';
import { gapWithoutNextStep } from './gap-without-next-step/gap-without-next-step';
import { goalWithoutFidelityItem } from './goal-without-fidelity-item/goal-without-fidelity-item';
import { goalWithoutMeasure } from './goal-without-measure/goal-without-measure';
import { goalWithoutOpenAction } from './goal-without-open-action/goal-without-open-action';
import { impossibleNeed } from './impossible-need/impossible-need';
import { leadWithManyActions } from './lead-with-many-actions/lead-with-many-actions';
import { missingId } from './missing-id/missing-id';
import { overdueAction } from './overdue-action/overdue-action';
import { ratingWithoutDate } from './rating-without-date/rating-without-date';
import { ratingWithoutStakeholder } from './rating-without-stakeholder/rating-without-stakeholder';
import { resourceNobodyHolds } from './resource-nobody-holds/resource-nobody-holds';
import { unknownGoal } from './unknown-goal/unknown-goal';
import { unknownInterdependence } from './unknown-interdependence/unknown-interdependence';
import { unknownPredecessor } from './unknown-predecessor/unknown-predecessor';
import { unknownRatedStakeholder } from './unknown-rated-stakeholder/unknown-rated-stakeholder';
import type { Rule } from './rule';

/** Every rule, table by table. Each stands in a folder of its name, with a README that says why it is there. */
export const RULES: readonly Rule[] = [
  missingId,
  duplicateId,
  activeGoalCount,
  goalWithoutMeasure,
  goalWithoutFidelityItem,
  goalWithoutOpenAction,
  actionWithoutGoal,
  actionWithoutLead,
  actionWithoutDueDate,
  unknownGoal,
  unknownPredecessor,
  dependencyCycle,
  dueBeforeStart,
  completeWithoutDate,
  fullProgressNotComplete,
  completeWithoutFullProgress,
  dueAfterPlanEnd,
  overdueAction,
  leadWithManyActions,
  emptyPathwaySegment,
  resourceNobodyHolds,
  unknownInterdependence,
  ratingWithoutStakeholder,
  ratingWithoutDate,
  unknownRatedStakeholder,
  impossibleNeed,
  gapWithoutNextStep,
];
