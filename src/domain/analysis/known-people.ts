import { isActive } from '../model/members';
import { shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { nameKey } from './name-key';

/**
 * Whom a new row may name as its lead or owner: the roles of those in the group, then everybody who leads, owns or
 * convenes something already; each by name and once, however it is written.
 */
export function knownPeople(workspace: Pick<Workspace, 'members' | 'actions' | 'decisions' | 'workingGroups' | 'commitmentRatings' | 'communications' | 'today'>): string[] {
  const { members, actions, decisions, workingGroups, commitmentRatings, communications, today } = workspace;
  const inGroup = members.filter((member) => isActive(member, today)).map(({ role, name }) => role ?? name);
  const named = [
    ...actions.map(({ lead }) => lead),
    ...[...decisions, ...commitmentRatings, ...communications].map(({ owner }) => owner),
    ...workingGroups.map(({ convenor }) => convenor),
  ];
  const known = new Set<string>();
  return [inGroup, named].flatMap((some) => {
    const fresh = some.flatMap((name) => {
      if (name === null || name.trim() === '' || known.has(nameKey(name))) return [];
      known.add(nameKey(name));
      return [shortened(name, LONGEST_NAME)];
    });
    return fresh.sort((first, second) => Number(nameKey(first) > nameKey(second)) - Number(nameKey(first) < nameKey(second)));
  });
}

/** What is longer is no name; characters. */
const LONGEST_NAME = 80;
