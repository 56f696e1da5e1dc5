/** Characters that a part of a name may have: a long name of a team leaves room for the rest. */
const LONGEST_PART = 60;

/**
 * The name of a file, without an ending: lower case, hyphens between words, and nothing that a disk or a shell could
 * misread: `northmoor-crt-agenda-2026-12-01`. Letters of any script stay.
 */
export function fileName(...parts: readonly (string | null)[]): string {
  const plain = parts.map((part) => plainPart(part ?? '')).filter((part) => part !== '');
  return plain.length === 0 ? 'paper' : plain.join('-');
}

function plainPart(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(/['’]/g, '').split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  return [...words.join('-')].slice(0, LONGEST_PART).join('').replace(/-+$/, '');
}
