/** The lists of values that dropdowns offer. Each is a named range on the sheet `Lists`. */

export interface ChoiceList<Value extends string = string> {
  /** The workbook name of the range. */
  readonly name: string;
  /** What people call the list: its heading on `Lists`. */
  readonly title: string;
  /** In the order in which the dropdown shows them. */
  readonly values: readonly Value[];
}

function list<const Value extends string>(name: string, title: string, values: readonly Value[]): ChoiceList<Value> {
  return { name, title, values };
}

export const goalStatuses = list('GoalStatusList', 'Goal status', ['Proposed', 'Active', 'Achieved', 'Stopped']);

export const actionStatuses = list('ActionStatusList', 'Action status', [
  'Not started', 'On track', 'At risk', 'Off track', 'Blocked', 'Complete', 'Cancelled',
]);

export const yesNo = list('YesNoList', 'Yes or no', ['Yes', 'No']);

/** The whole pathway that the group is asked to cover (seed: "from primary care … and in-patient staff"). */
export const pathwaySegments = list('PathwayList', 'Pathway', [
  'Primary care', 'Voluntary and community', 'CRT', 'In-patient', 'Service users', 'Carers and supports', 'Other',
]);

export const resources = list('ResourceList', 'Resources held', ['Influence', 'Authority', 'Access', 'Money', 'Other']);

export const risks = list('RiskList', 'Risk if left out', ['Low', 'Medium', 'High']);

export const highLow = list('HighLowList', 'Power and interest', ['High', 'Low']);

/** Where a stakeholder stands now: the continuum of commitment, with Unknown before it. */
export const commitmentNow = list('CommitmentNowList', 'Commitment now', [
  'Unknown', 'Opposed', 'No commitment', 'Let it happen', 'Help it happen', 'Make it happen',
]);

/** Where the work needs a stakeholder to stand. Nobody is needed opposed or unknown. */
export const commitmentNeeded = list('CommitmentNeededList', 'Commitment needed', [
  'No commitment', 'Let it happen', 'Help it happen', 'Make it happen',
]);

export const certainties = list('CertaintyList', 'How sure', ['Guess', 'Fairly sure', 'Known']);

/** The seats of the group (seed; the carers' seat is ours). */
export const memberSeats = list('SeatList', 'Seat in the group', [
  'CRT manager', 'Facilitator', 'Clinical lead', 'Acute care manager', 'Service-user representative', 'Carer representative', 'Other',
]);

export const managementSupport = list('SupportList', 'Management support', ['Yes', 'No', 'Not asked']);

export const meetingTypes = list('MeetingTypeList', 'Type of meeting', ['SIG', 'Scoping', 'Working group', 'Learning exchange', 'Review']);

export const scopingNoteKinds = list('ScopingNoteList', 'Kind of scoping note', ['Strength', 'Priority', 'Output']);

export const frequencies = list('FrequencyList', 'Frequency', ['Once', 'Weekly', 'Monthly', 'Two-monthly', 'Quarterly']);

/** The parts of the pathway that bring lived experience. */
export const livedExperience = list('LivedExperienceList', 'Lived experience', ['Service users', 'Carers and supports']);

/** Words for what happened, in no order of worth. */
export const involvementKinds = list('InvolvementKindList', 'Kind of involvement', [
  'Informing', 'Consultation', 'Engagement', 'Co-design', 'Co-production',
]);

export const measureTypes = list('MeasureTypeList', 'Type of measure', ['Outcome', 'Process', 'Balancing']);

export const betterDirections = list('BetterList', 'Better is', ['Higher', 'Lower']);

export const sustainabilityAnswers = list('SustainabilityAnswerList', 'Will it last?', ['Not yet', 'Partly', 'Yes', 'Don\'t know']);

/** The six roles of a host (McKergow & Bailey). */
export const hostRoles = list('HostRoleList', 'Role of a host', [
  'Initiator', 'Inviter', 'Space creator', 'Gatekeeper', 'Connector', 'Co-participator',
]);

export const hostSteps = list('HostStepList', 'Step', ['Forward', 'Back']);

/** Every list, in the order of the columns of `Lists`. */
export const CHOICE_LISTS: readonly ChoiceList[] = [
  goalStatuses, actionStatuses, yesNo, pathwaySegments, resources, risks, highLow, commitmentNow, commitmentNeeded,
  certainties, memberSeats, managementSupport, meetingTypes, scopingNoteKinds, frequencies, livedExperience,
  involvementKinds, measureTypes, betterDirections, sustainabilityAnswers, hostRoles, hostSteps,
];
