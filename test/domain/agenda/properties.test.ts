import fc from 'fast-check';
import type { Agenda } from '../../../src/domain/agenda/agenda';
import { draftAgenda } from '../../../src/domain/agenda/draft-agenda';
import { listsByLead } from '../../../src/domain/agenda/lists-by-lead';
import { listsInWords } from '../../../src/domain/agenda/lists-in-words';
import { meetingToHold } from '../../../src/domain/agenda/sitting';
import { daysOverdue } from '../../../src/domain/analysis/timing';
import { isOpen } from '../../../src/domain/model/actions';
import type { Workspace } from '../../../src/domain/model/workspace';
import { anyWorkspace } from '../../support/any-workspace';

/** What holds of every agenda, on workspaces made at random from the schema. */
const subjectsOf = ({ items }: Agenda) => items.flatMap(({ sections }) => sections.flatMap(({ sentences }) => sentences.map(({ rows }) => rows[0])));
const positionsOf = (agenda: Agenda, collection: string) => subjectsOf(agenda).flatMap((row) => (row?.collection === collection ? [row.index] : []));

test('every open action that is overdue is the subject of exactly one point, and no action of two', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const { items, ...agenda } = draftAgenda(given);
      // Hosting asks about many at once, and is not about one of them.
      const told = positionsOf({ ...agenda, items: items.filter(({ kind }) => kind !== 'hosting') }, 'actions');
      const overdue = given.actions.flatMap((action, index) => (daysOverdue(action, given.today) > 0 ? [index] : []));
      expect(told).toEqual(expect.arrayContaining(overdue));
      expect(told).toHaveLength(new Set(told).size);
    }),
  );
});

test('the order of rows makes no difference to what is said, nor to who gets what', () => {
  const rowsIn = (given: Workspace) => fc.record({ actions: shuffled(given.actions), decisions: shuffled(given.decisions), workingGroups: shuffled(given.workingGroups), communications: shuffled(given.communications), members: shuffled(given.members) });
  fc.assert(
    fc.property(
      anyWorkspace.chain((given) => rowsIn(given).map((rows) => [given, { ...given, ...rows }] as const)),
      ([given, sorted]) => {
        expect(said(sorted)).toEqual(said(given));
        expect(lists(sorted)).toEqual(lists(given));
      },
    ),
  );
});

test('each open action that has a readable lead is in one list', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const taken = listsByLead(given, meetingToHold(given)).flatMap(({ actions }) => actions.map(({ row }) => row.index));
      expect(taken.sort()).toEqual(given.actions.flatMap((action, index) => (isOpen(action) ? [index] : [])).sort());
    }),
  );
});

function shuffled<Row>(rows: readonly Row[]): fc.Arbitrary<Row[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length });
}

/** The words of the agenda. The prompts of hosting name rows in the order of the sheet, as the summary does. */
function said(given: Workspace): unknown {
  return draftAgenda(given).items.filter(({ kind }) => kind !== 'hosting').map(({ kind, sections }) => [kind, sections.map(({ heading, sentences }) => [heading, sentences.map(({ text }) => text)])]);
}

function lists(given: Workspace): string {
  return listsInWords(listsByLead(given, meetingToHold(given)), { team: null, meeting: null });
}
