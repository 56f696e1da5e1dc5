import type { CommitmentNow, PossibleNeed } from '../../../src/domain/analysis/continuum';
import { rateAnew, type Said } from '../../../src/domain/analysis/rate-anew';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import type { CommitmentRating } from '../../../src/domain/model/commitment-ratings';
import { rating, stakeholder, TODAY } from '../../support/workspace-builders';

/** Let it happen now, Help it happen needed, with a step. */
const BEFORE = rating({ ratedOn: calendarDate('2026-11-03') });
const KEEPS_STEP = { nextStep: BEFORE.nextStep, owner: BEFORE.owner, byWhen: BEFORE.byWhen };
const NO_STEP = { nextStep: null, owner: null, byWhen: null };
const KEEPS_WHY = { howSure: BEFORE.howSure, why: BEFORE.why };
const NO_WHY = { howSure: null, why: null };

function anew(said: Said, before: Partial<CommitmentRating> | null = {}): CommitmentRating {
  const placed = before === null ? null : { rating: { ...BEFORE, ...before }, index: 0 };
  return rateAnew({ stakeholder: stakeholder(), rating: placed }, said, TODAY);
}

test('a rating of somebody not rated yet holds who, when and where, and nothing else', () => {
  expect(anew({ now: 'Opposed' }, null)).toEqual({ stakeholder: 'S1', ratedOn: TODAY, now: 'Opposed', needed: null, ...NO_WHY, ...NO_STEP });
});

test('a need decided before anybody has rated leaves open where they stand', () => {
  expect(anew({ needed: 'Help it happen' }, null)).toMatchObject({ ratedOn: TODAY, now: 'Unknown', needed: 'Help it happen' });
});

test('the same place confirmed keeps all that was said of it, and is of today', () => {
  expect(anew({ now: 'Let it happen' })).toEqual({ ...BEFORE, ratedOn: TODAY });
});

test.each<[string, CommitmentNow & string, Partial<CommitmentRating>, Partial<CommitmentRating>]>([
  ['keeps the step while there is support to build', 'No commitment', {}, { needed: 'Help it happen', ...KEEPS_STEP }],
  ['keeps the step of somebody who is no longer opposed and still short', 'No commitment', { now: 'Opposed' }, KEEPS_STEP],
  ['keeps the step of somebody who is still ahead', 'Help it happen', { now: 'Make it happen', needed: 'Let it happen' }, KEEPS_STEP],
  ['drops the step where the gap is closed', 'Help it happen', {}, NO_STEP],
  ['drops the step where the gap has turned round', 'Make it happen', {}, NO_STEP],
  ['drops the step of finding out where that is done', 'Let it happen', { now: 'Unknown' }, NO_STEP],
  ['drops the step where the place is not known any more', 'Unknown', {}, NO_STEP],
  ['keeps the step of deciding what is needed', 'Opposed', { needed: null }, { needed: null, ...KEEPS_STEP }],
  ['does not repeat a need that cannot be', 'Help it happen', { needed: 'Opposed' }, { needed: null, ...NO_STEP }],
])('another place %s', (_name, now, before, expected) => {
  expect(anew({ now }, before)).toMatchObject({ stakeholder: 'S1', ratedOn: TODAY, now, ...NO_WHY, ...expected });
});

test.each<[string, PossibleNeed, Partial<CommitmentRating>, Partial<CommitmentRating>]>([
  ['where there is still support to build', 'Make it happen', {}, KEEPS_STEP],
  ['where nothing is left to do', 'Let it happen', {}, NO_STEP],
  ['where a blank place is as good as Unknown', 'Make it happen', { now: null }, { now: 'Unknown', ...KEEPS_STEP }],
])('another need leaves the place and the reasons as they were: %s', (_name, needed, before, expected) => {
  expect(anew({ needed }, before)).toMatchObject({ now: 'Let it happen', needed, ...KEEPS_WHY, ...expected });
});
