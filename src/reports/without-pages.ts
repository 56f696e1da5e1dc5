import type { Block } from './document';

/**
 * The blocks of a paper for a form that is read in one go. What stands before the end of the page is drawn from the detail
 * after it: there it would be said twice, and only its lead stays. A paper without that end stays as it is.
 */
export function withoutPages(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'pageEnd');
  if (end === -1) return blocks;
  return blocks.filter((block, index) => index > end || (block.kind === 'paragraph' && block.tone === 'lead'));
}
