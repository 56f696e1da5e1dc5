/** The parts of which a workspace is made up. `core` is in all of them; the others can be added later. */
export const MODULE_IDS = ['core', 'scoping', 'communications', 'involvement', 'measures', 'sustainability', 'hosting'] as const;

export type ModuleId = (typeof MODULE_IDS)[number];
