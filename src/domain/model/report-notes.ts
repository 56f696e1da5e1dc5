/** The parts of the status summary by their numbers (domain.md, section 5). */
export const PART_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type PartNumber = (typeof PART_NUMBERS)[number];

/** What people add to a part of the summary in their own words. It is kept apart from what is generated and stays until they change it. */
export type ReportNotes = ReadonlyMap<PartNumber, string>;

/** Characters that a note may have: a short paragraph. */
export const LONGEST_NOTE = 1000;
