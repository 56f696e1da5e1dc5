import fc from 'fast-check';
import { analyseCommitment, type CommitmentPosition } from '../../../src/domain/analysis/commitment';
import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { anyWorkspace } from '../../support/any-workspace';
import { rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

describe('the analysis of commitment', () => {
  test('puts the sample in the order in which to look at it', () => {
    const sample = workspace({ today: TODAY, ...sampleWorkspace(TODAY) });
    const positions = analyseCommitment(sample);
    expect(analyseCommitment({ ...sample, stakeholders: [...sample.stakeholders].reverse() }).map(({ stakeholder: { id } }) => id)).toEqual(
      positions.map(({ stakeholder: { id } }) => id),
    );
    expect(positions.map(({ stakeholder: { id }, conclusion, gap, arrow }) => [id, conclusion.case, gap, arrow])).toEqual([
      ['S4', 'D', 2, '→'],
      ['S9', 'E', null, null],
      ['S1', 'A', 3, '→'],
      ['S3', 'C', -2, '←'],
      ['S5', 'A', 2, '→'],
      ['S8', 'A', 1, '→'],
      ['S7', 'A', 1, '→'],
      ['S10', 'A', 1, '→'],
      ['S12', 'A', 1, '→'],
      ['S2', 'B', 0, null],
      ['S6', 'B', 0, null],
      ['S11', 'B', 0, null],
    ]);
  });

  test('counts the newest rating, and of two on one day the last entered, however the ID is typed', () => {
    const [position] = analyseCommitment(
      workspace({
        stakeholders: [stakeholder()],
        commitmentRatings: [
          rating({ ratedOn: calendarDate('2026-11-03'), now: 'Opposed' }),
          rating({ ratedOn: calendarDate('2026-11-03'), now: 'Make it happen', stakeholder: 's1 ' }),
          rating({ ratedOn: calendarDate('2026-06-01'), now: 'No commitment' }),
          rating({ ratedOn: null, now: 'Unknown' }),
        ],
      }),
    );
    expect(position).toMatchObject({ now: 'Make it happen', rating: { index: 1 } });
  });

  test('has a position for somebody without a rating, and none for a rating of nobody', () => {
    const positions = analyseCommitment(
      workspace({ stakeholders: [stakeholder(), stakeholder({ id: null })], commitmentRatings: [rating({ stakeholder: 'S7' })] }),
    );
    expect(positions.map(({ index, rating: placed, conclusion }) => [index, placed, conclusion.case])).toEqual([
      [0, null, 'E'],
      [1, null, 'E'],
    ]);
  });

  test.each([
    [90, false],
    [91, true],
    [-1, false],
  ])('a rating of %i days ago is stale: %s', (days, stale) => {
    const [position] = analyseCommitment(
      workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating({ ratedOn: addDays(TODAY, -days) })] }),
    );
    expect(position).toMatchObject({ stale });
  });

  test('nothing said of one stakeholder changes what is said of another', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const alone = given.stakeholders.map((one) => analyseCommitment({ ...given, stakeholders: [one] })[0]);
        expect(essence(analyseCommitment(given))).toEqual(essence(alone.filter((position) => position !== undefined)));
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const turned = { ...given, stakeholders: [...given.stakeholders].reverse() };
        expect(essence(analyseCommitment(turned))).toEqual(essence(analyseCommitment(given)));
        // The last one entered wins among ratings of one day: all but those may stand in any order.
        const dates = new Set(given.commitmentRatings.map(({ stakeholder: id, ratedOn }) => `${id?.toUpperCase()} ${ratedOn}`));
        fc.pre(dates.size === given.commitmentRatings.length);
        expect(essence(analyseCommitment({ ...given, commitmentRatings: [...given.commitmentRatings].reverse() }))).toEqual(
          essence(analyseCommitment(given)),
        );
      }),
    );
  });
});

/** What is said of each, in an order that does not depend on theirs. */
function essence(positions: readonly CommitmentPosition[]): string[] {
  return positions
    .map(({ stakeholder: one, now, needed, gap, conclusion, arrow }) => JSON.stringify([one, now, needed, gap, conclusion.case, arrow]))
    .sort();
}
