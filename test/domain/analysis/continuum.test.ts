import { commitmentGap, conclude, CONTINUUM, continuumCode } from '../../../src/domain/analysis/continuum';

test('the continuum counts from −1 to 3', () => {
  expect(CONTINUUM.map(continuumCode)).toEqual([-1, 0, 1, 2, 3]);
  expect([continuumCode('Unknown'), continuumCode(null)]).toEqual([null, null]);
});

describe('the cases of the analysis', () => {
  test.each([
    ['A', 'No commitment', 'Make it happen', 3, 'Build support'],
    ['B', 'Help it happen', 'Help it happen', 0, 'In place'],
    ['C', 'Make it happen', 'Let it happen', -2, 'Over-committed'],
    ['D', 'Opposed', 'Let it happen', 2, 'Opposed'],
    ['E', 'Unknown', 'Help it happen', null, 'Find out'],
    ['F', 'Let it happen', null, null, 'Decide what is needed'],
    ['G', 'Opposed', 'Opposed', 0, 'Data error'],
    ['H', 'Help it happen', 'Let it happen', -1, 'Mildly over'],
  ] as const)('%s: %s → %s', (letter, now, needed, gap, words) => {
    expect(commitmentGap(now, needed)).toBe(gap);
    expect(conclude(now, needed)).toMatchObject({ case: letter, words });
  });

  test.each([
    ['a blank X is as good as Unknown', null, 'Help it happen', 'E'],
    ['Unknown comes before a blank O', 'Unknown', null, 'E'],
    ['Unknown comes before an impossible O', 'Unknown', 'Opposed', 'E'],
    ['an opponent of whom nothing is needed yet', 'Opposed', null, 'F'],
    ['an Unknown O is still to be decided', 'Opposed', 'Unknown', 'F'],
    ['nobody is needed opposed, whoever they are', 'Make it happen', 'Opposed', 'G'],
    ['an opponent who is to do nothing', 'Opposed', 'No commitment', 'D'],
    ['an opponent who is to make it happen', 'Opposed', 'Make it happen', 'D'],
    ['the smallest step to build', 'No commitment', 'Let it happen', 'A'],
    ['the largest surplus', 'Make it happen', 'No commitment', 'C'],
  ] as const)('%s', (_name, now, needed, letter) => {
    expect(conclude(now, needed).case).toBe(letter);
  });
});
