import type { ModuleId } from './module';
import { ENTITIES, type Rows } from './workspace';

export interface Module {
  readonly id: ModuleId;
  readonly title: string;
  /** One sentence for somebody who wonders whether to have it. */
  readonly purpose: string;
  /** Whether a new workspace has it unless somebody unticks it. */
  readonly tickedAtFirst: boolean;
  /** Its tables, in the order of their sheets. */
  readonly collections: readonly (keyof Rows)[];
}

/** Every module, in the order in which its sheets and findings are listed. */
export const MODULES: readonly Module[] = [
  declare('core', 'Plan, people and meetings', 'Goals, actions, stakeholders, members, working groups, meetings and decisions: what every group needs.', true),
  declare('scoping', 'Scoping day', 'What to arrange for the day that starts the work, and what the team said there.', true),
  declare('communications', 'Communications', 'Who hears what about the work, how often and from whom.', true),
  declare('involvement', 'Involvement', 'How service users and carers have shaped the work, with dates.', true),
  declare('measures', 'Measures', 'Figures over time with run charts, and the fidelity scores of your reviews.', false),
  declare('sustainability', 'Sustainability and spread', 'Questions on what will last, and plans to share what works.', false),
  declare('hosting', 'Hosting', 'For each meeting, which role somebody steps into and which they step back from.', false),
];

/** The modules of a new workspace unless somebody chooses others. */
export const MODULES_AT_FIRST: readonly ModuleId[] = MODULES.filter(({ tickedAtFirst }) => tickedAtFirst).map(({ id }) => id);

/** The module with this id, as a file or an argument names it; undefined where there is none. */
export function moduleOf(id: string): Module | undefined {
  return MODULES.find((module) => module.id === id);
}

/** The tables that a workspace of these modules has; those of `core` always, whatever is asked for. */
export function collectionsOf(modules: Iterable<ModuleId>): (keyof Rows)[] {
  const chosen = new Set<ModuleId>(['core', ...modules]);
  return MODULES.filter(({ id }) => chosen.has(id)).flatMap(({ collections }) => collections);
}

/** In the order of `MODULE_IDS`; a test holds the two together. */
function declare(id: ModuleId, title: string, purpose: string, tickedAtFirst: boolean): Module {
  const collections = (Object.keys(ENTITIES) as (keyof Rows)[]).filter((collection) => ENTITIES[collection].module === id);
  return { id, title, purpose, tickedAtFirst, collections };
}
