/** The tables of a workspace as code calls them. References may name collections of modules that are not built in. */
export const COLLECTIONS = ['goals', 'actions', 'stakeholders', 'commitmentRatings'] as const;

export type Collection = (typeof COLLECTIONS)[number] | 'workingGroups' | 'meetings';
