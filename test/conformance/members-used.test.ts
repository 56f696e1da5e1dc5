import { excelMembersUsed } from '../support/excel-members-used';
import { servedMembers } from './served-members';

/** What Microsoft's client answers by itself, or sends by another way than a request for a member. */
const OF_THE_CLIENT = new Set(['context', 'isNullObject', 'items', 'load', 'set', 'toJSON', 'track', 'untrack']);

test('every member of Excel that src/excel uses is served by the embedded Excel', () => {
  const served = servedMembers();
  const uses = excelMembersUsed().filter(({ of, type, member }) => of === 'object' && type !== 'RequestContext' && !OF_THE_CLIENT.has(member));
  const missing = uses.filter(({ type, member }) => !served.get(type)?.has(member)).map(({ type, member, at }) => `${type}.${member} at ${at}`);
  expect(missing).toEqual([]);
  // A list of nothing would prove nothing.
  expect(uses.length).toBeGreaterThan(50);
});
