import { pathwaySegments, resources } from '../model/choice-list';
import type { Stakeholder } from '../model/stakeholders';

export type PathwaySegment = (typeof pathwaySegments.values)[number];
export type Resource = (typeof resources.values)[number];

/** Pathway segments without a stakeholder, in the order of the pathway. Other is never asked for. */
export function emptySegments(stakeholders: readonly Pick<Stakeholder, 'pathway'>[]): PathwaySegment[] {
  const covered = new Set(stakeholders.map(({ pathway }) => pathway));
  return pathwaySegments.values.filter((segment) => segment !== 'Other' && !covered.has(segment));
}

/** Resources that no stakeholder holds, in the order of the list. Other is never asked for. */
export function unheldResources(stakeholders: readonly Pick<Stakeholder, 'holds'>[]): Resource[] {
  const held = new Set(stakeholders.flatMap(({ holds }) => holds));
  return resources.values.filter((resource) => resource !== 'Other' && !held.has(resource));
}

/** The segments of people who use the service and those close to them: lived experience. */
export const LIVED_EXPERIENCE = ['Service users', 'Carers and supports'] as const satisfies readonly PathwaySegment[];
