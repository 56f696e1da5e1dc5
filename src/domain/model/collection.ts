/** The tables of a workspace as code calls them, in the order in which their sheets and findings are listed. */
export const COLLECTIONS = [
  'goals', 'actions', 'stakeholders', 'commitmentRatings', 'members', 'workingGroups', 'meetings', 'decisions',
  'scopingChecklist', 'scopingNotes', 'communications', 'involvementLog', 'measures', 'measureValues', 'fidelityScores',
  'sustainabilityQuestions', 'spreadPlan', 'hostingNotes',
] as const;

export type Collection = (typeof COLLECTIONS)[number];
