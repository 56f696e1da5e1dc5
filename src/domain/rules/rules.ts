import type { Rows } from '../model/workspace';
import { actionNotUpdated } from './action-not-updated/action-not-updated';
import { actionWithoutDueDate } from './action-without-due-date/action-without-due-date';
import { actionWithoutGoal } from './action-without-goal/action-without-goal';
import { actionWithoutLead } from './action-without-lead/action-without-lead';
import { activeGoalCount } from './active-goal-count/active-goal-count';
import { alienationRiskWithoutCommunication } from './alienation-risk-without-communication/alienation-risk-without-communication';
import { communicationOverdue } from './communication-overdue/communication-overdue';
import { completeWithoutDate } from './complete-without-date/complete-without-date';
import { completeWithoutFullProgress } from './complete-without-full-progress/complete-without-full-progress';
import { convenorAlwaysManager } from './convenor-always-manager/convenor-always-manager';
import { dependencyCycle } from './dependency-cycle/dependency-cycle';
import { dueAfterPlanEnd } from './due-after-plan-end/due-after-plan-end';
import { dueBeforeStart } from './due-before-start/due-before-start';
import { duplicateId } from './duplicate-id/duplicate-id';
import { emptyPathwaySegment } from './empty-pathway-segment/empty-pathway-segment';
import { emptySeat } from './empty-seat/empty-seat';
import { emptyServiceUserSeat } from './empty-service-user-seat/empty-service-user-seat';
import { feedbackNotShared } from './feedback-not-shared/feedback-not-shared';
import { fullProgressNotComplete } from './full-progress-not-complete/full-progress-not-complete';
import { gapWithoutNextStep } from './gap-without-next-step/gap-without-next-step';
import { goalAgreedBeforeScoping } from './goal-agreed-before-scoping/goal-agreed-before-scoping';
import { goalWithoutFidelityItem } from './goal-without-fidelity-item/goal-without-fidelity-item';
import { goalWithoutMeasure } from './goal-without-measure/goal-without-measure';
import { goalWithoutOpenAction } from './goal-without-open-action/goal-without-open-action';
import { goalWithoutSustainabilityAnswer } from './goal-without-sustainability-answer/goal-without-sustainability-answer';
import { groupStartedWithoutSupport } from './group-started-without-support/group-started-without-support';
import { groupWithoutGoal } from './group-without-goal/group-without-goal';
import { groupWithoutReport } from './group-without-report/group-without-report';
import { hostingRoleCount } from './hosting-role-count/hosting-role-count';
import { impossibleNeed } from './impossible-need/impossible-need';
import { incompleteGroup } from './incomplete-group/incomplete-group';
import { involvedTooLate } from './involved-too-late/involved-too-late';
import { leadWithManyActions } from './lead-with-many-actions/lead-with-many-actions';
import { missingId } from './missing-id/missing-id';
import { nhsNumber } from './nhs-number/nhs-number';
import { noNextSigMeeting } from './no-next-sig-meeting/no-next-sig-meeting';
import { overcommittedMember } from './overcommitted-member/overcommitted-member';
import { overdueAction } from './overdue-action/overdue-action';
import { ratingWithoutDate } from './rating-without-date/rating-without-date';
import { ratingWithoutStakeholder } from './rating-without-stakeholder/rating-without-stakeholder';
import { resourceNobodyHolds } from './resource-nobody-holds/resource-nobody-holds';
import { scopingEventWithoutDate } from './scoping-event-without-date/scoping-event-without-date';
import { sigMeetingsFarApart } from './sig-meetings-far-apart/sig-meetings-far-apart';
import { sigMeetingsOfTheirOwn } from './sig-meetings-of-their-own/sig-meetings-of-their-own';
import { stakeholderWithoutCommunication } from './stakeholder-without-communication/stakeholder-without-communication';
import { tooManyMembers } from './too-many-members/too-many-members';
import { unknownAudience } from './unknown-audience/unknown-audience';
import { unknownDecidedAction } from './unknown-decided-action/unknown-decided-action';
import { unknownGoal } from './unknown-goal/unknown-goal';
import { unknownGroup } from './unknown-group/unknown-group';
import { unknownInterdependence } from './unknown-interdependence/unknown-interdependence';
import { unknownInvolvementLink } from './unknown-involvement-link/unknown-involvement-link';
import { unknownMeasure } from './unknown-measure/unknown-measure';
import { unknownMeeting } from './unknown-meeting/unknown-meeting';
import { unknownPredecessor } from './unknown-predecessor/unknown-predecessor';
import { unknownRatedStakeholder } from './unknown-rated-stakeholder/unknown-rated-stakeholder';
import type { Rule } from './rule';

export interface RulesOfTable {
  /** The table on whose cells and columns their findings stand. */
  readonly collection: keyof Rows | 'several';
  readonly rules: readonly Rule[];
}

/** Every rule, table by table. Each stands in a folder of its name, with a README that says why it is there. */
export const RULES_BY_TABLE: readonly RulesOfTable[] = [
  {
    collection: 'several',
    rules: [
      missingId,
      duplicateId,
      nhsNumber,
      unknownGoal,
      unknownMeeting,
    ],
  },
  {
    collection: 'goals',
    rules: [
      activeGoalCount,
      goalWithoutMeasure,
      goalWithoutFidelityItem,
      goalWithoutOpenAction,
      goalAgreedBeforeScoping,
      goalWithoutSustainabilityAnswer,
    ],
  },
  {
    collection: 'actions',
    rules: [
      actionWithoutGoal,
      actionWithoutLead,
      actionWithoutDueDate,
      unknownGroup,
      unknownPredecessor,
      dependencyCycle,
      dueBeforeStart,
      completeWithoutDate,
      fullProgressNotComplete,
      completeWithoutFullProgress,
      dueAfterPlanEnd,
      overdueAction,
      actionNotUpdated,
      leadWithManyActions,
    ],
  },
  {
    collection: 'stakeholders',
    rules: [
      emptyPathwaySegment,
      resourceNobodyHolds,
      unknownInterdependence,
      stakeholderWithoutCommunication,
      alienationRiskWithoutCommunication,
    ],
  },
  {
    collection: 'commitmentRatings',
    rules: [
      ratingWithoutStakeholder,
      ratingWithoutDate,
      unknownRatedStakeholder,
      impossibleNeed,
      gapWithoutNextStep,
    ],
  },
  {
    collection: 'members',
    rules: [
      tooManyMembers,
      emptyServiceUserSeat,
      emptySeat,
      overcommittedMember,
    ],
  },
  {
    collection: 'workingGroups',
    rules: [
      incompleteGroup,
      groupWithoutGoal,
      groupStartedWithoutSupport,
      groupWithoutReport,
      convenorAlwaysManager,
    ],
  },
  {
    collection: 'meetings',
    rules: [
      scopingEventWithoutDate,
      sigMeetingsFarApart,
      noNextSigMeeting,
      sigMeetingsOfTheirOwn,
    ],
  },
  { collection: 'decisions', rules: [unknownDecidedAction] },
  { collection: 'scopingChecklist', rules: [feedbackNotShared] },
  { collection: 'communications', rules: [unknownAudience, communicationOverdue] },
  { collection: 'involvementLog', rules: [unknownInvolvementLink, involvedTooLate] },
  { collection: 'measureValues', rules: [unknownMeasure] },
  { collection: 'hostingNotes', rules: [hostingRoleCount] },
];

export const RULES: readonly Rule[] = RULES_BY_TABLE.flatMap(({ rules }) => rules);
