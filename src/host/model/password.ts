import type { Protection } from './features';

/**
 * Whether a password takes a protection off. One that a file keeps as a digest of the newer kind cannot be tried here
 * and opens with none, so that the sheet stays protected.
 */
export function opensProtection({ password, passwordDigest }: Protection, given: string): boolean {
  if (password !== null) return given === password;
  return !passwordDigest || passwordDigest.password === legacyDigest(given);
}

/** The 16-bit digest of ISO/IEC 29500-4, 14.7.1: no secret, only a barrier against mistakes, like all sheet protection. */
export function legacyDigest(password: string): string {
  const turn = (value: number): number => ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  let digest = 0;
  for (const character of [...password].reverse()) digest = turn(digest) ^ (character.charCodeAt(0) & 0xff);
  return (turn(digest) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
