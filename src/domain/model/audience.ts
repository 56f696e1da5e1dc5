/**
 * Whom a summary is for; what it holds follows from this (`src/domain/audiences`): the group itself (all), the crisis team, the
 * board (one page), and service users and partners, with whom it is shared.
 */
export const AUDIENCES = ['sig', 'team', 'board', 'shared'] as const;
export type Audience = (typeof AUDIENCES)[number];
