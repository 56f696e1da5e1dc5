import type { WorkingGroup } from '../../model/working-groups';
import { defineRule } from '../rule';

/** The cells of a group that must not be empty, and how a sentence names what is missing. */
const EXPECTED = [
  { field: 'group', what: 'a name' },
  { field: 'convenor', what: 'a convenor' },
  { field: 'weWouldKnowBecause', what: 'a sign by which you would know that it succeeds' },
  { field: 'until', what: 'a day by which it means to be done' },
  { field: 'meets', what: 'a note of how often and how it meets' },
  { field: 'reportsTo', what: 'somebody to report to' },
  { field: 'reportsWhen', what: 'a note of when it reports' },
  { field: 'members', what: 'members' },
  { field: 'managementSupport', what: 'a note on whether managers support it' },
] as const satisfies readonly Expected[];

/** Who said yes or no, and when. */
const EXPECTED_OF_SUPPORT = [
  { field: 'supportFrom', what: 'a note of who answered on management support' },
  { field: 'supportOn', what: 'the day of the answer on management support' },
] as const satisfies readonly Expected[];

interface Expected {
  readonly field: keyof WorkingGroup;
  readonly what: string;
}

export const incompleteGroup = defineRule({
  id: 'incomplete-group',
  severity: 'warning',
  summary: 'A working group has said who it is, what it is for and how it works.',
  reads: { workingGroups: ['managementSupport'] },
  message: ({ what }: { what: string }, row) => `${row} has not got ${what} yet.`,
  repair: 'Ask the convenor, and fill in the cell.',
  *check({ workingGroups }) {
    for (const [index, group] of workingGroups.entries()) {
      const isAnswered = group.managementSupport === 'Yes' || group.managementSupport === 'No';
      for (const { field, what } of isAnswered ? [...EXPECTED, ...EXPECTED_OF_SUPPORT] : EXPECTED)
        if (group[field] === null) yield { at: { collection: 'workingGroups', index, field }, data: { what } };
    }
  },
});
