import type { WorkingGroup } from '../../model/working-groups';
import { defineRule } from '../rule';

/** The cells of a group that must not be empty, and what a sentence says of it where one is. */
const EXPECTED = [
  { field: 'group', lack: 'has no name yet' },
  { field: 'convenor', lack: 'has no convenor yet' },
  { field: 'weWouldKnowBecause', lack: 'does not say yet how you would know that it works' },
  { field: 'until', lack: 'does not say yet until when it works' },
  { field: 'meets', lack: 'does not say yet how and how often it meets' },
  { field: 'reportsTo', lack: 'does not say yet to whom it reports' },
  { field: 'reportsWhen', lack: 'does not say yet when it reports' },
  { field: 'members', lack: 'has no members yet' },
  { field: 'managementSupport', lack: 'does not say yet whether managers support it' },
] as const satisfies readonly Expected[];

/** Who said yes or no, and when. */
const EXPECTED_OF_SUPPORT = [
  { field: 'supportFrom', lack: 'does not say yet who answered on management support' },
  { field: 'supportOn', lack: 'does not say yet when management support was answered' },
] as const satisfies readonly Expected[];

interface Expected {
  readonly field: keyof WorkingGroup;
  readonly lack: string;
}

export const incompleteGroup = defineRule({
  id: 'incomplete-group',
  severity: 'warning',
  summary: 'A working group has said who it is, what it is for and how it works.',
  reads: { workingGroups: ['managementSupport'] },
  message: ({ lack }: { lack: string }, row) => `${row} ${lack}.`,
  repair: 'Ask in the group, and fill in the cell.',
  *check({ workingGroups }) {
    for (const [index, group] of workingGroups.entries()) {
      const isAnswered = group.managementSupport === 'Yes' || group.managementSupport === 'No';
      for (const { field, lack } of isAnswered ? [...EXPECTED, ...EXPECTED_OF_SUPPORT] : EXPECTED)
        if (group[field] === null) yield { at: { collection: 'workingGroups', index, field }, data: { lack } };
    }
  },
});
