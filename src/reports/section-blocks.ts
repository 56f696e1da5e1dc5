import type { Section } from '../domain/summary/summary';
import type { Block } from './document';

/** A section as a list under its heading, where it has one. */
export function sectionBlocks({ heading, sentences }: Section): Block[] {
  return [...(heading === null ? [] : [{ kind: 'heading' as const, level: 3 as const, text: heading }]), ...(sentences.length === 0 ? [] : [{ kind: 'list' as const, lines: sentences }])];
}
