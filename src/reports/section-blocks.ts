import type { Section } from '../domain/summary/summary';
import type { Block } from './document';

/** A section as a list under its heading. */
export function sectionBlocks({ heading, sentences }: Section): Block[] {
  return [...(heading === null ? [] : [{ kind: 'heading' as const, level: 3 as const, text: heading }]), { kind: 'list', lines: sentences }];
}
