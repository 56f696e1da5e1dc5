import { nameKey } from '../analysis/name-key';
import type { Member } from '../model/members';

/**
 * Whether a name is known to be a role: it stands in Members as a Role, and neither holds a Name that stands there nor shares
 * a word with one, as `Sam` and `CRT manager (Sam Okafor)` do with `Sam Okafor`. What is neither may be anybody’s name.
 */
export function rolesOf(members: readonly Pick<Member, 'role' | 'name'>[]): (name: string) => boolean {
  const names = keysOf(members.map(({ name }) => name));
  const words = new Set(names.flatMap(wordsOf));
  const isNamed = (role: string): boolean => names.some((name) => role.includes(name)) || wordsOf(role).some((word) => words.has(word));
  const roles = new Set(keysOf(members.map(({ role }) => role)).filter((role) => !isNamed(role)));
  return (name) => roles.has(nameKey(name));
}

/** What of a cell that names who does something are roles, in its order: a whole cell, or some of a list. Null where none is. */
export function onlyRoles(cell: string, isRole: (name: string) => boolean): string | null {
  if (isRole(cell)) return cell;
  const listed = cell.split(SEPARATORS).filter(isRole);
  return listed.length === 0 ? null : listed.map((name) => name.trim()).join('; ');
}

/** As `nameKeys` parts the names of a cell that lists several. */
const SEPARATORS = /[;,\n]/;

function keysOf(names: readonly (string | null)[]): string[] {
  return names.flatMap((name) => (name === null || name.trim() === '' ? [] : [nameKey(name)]));
}

/** Letters with or without accents are the same; a single letter may be an initial, which says too little. */
function wordsOf(key: string): string[] {
  return key.normalize('NFKD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
