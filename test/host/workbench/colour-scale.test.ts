import { scaleColour } from '../../../src/host/workbench/look/colour-scale';

const twoColours = [
  { kind: 'LowestValue', formula: null, color: '#000000' },
  { kind: 'HighestValue', formula: null, color: '#FF8040' },
] as const;

test.each([
  ['the lowest value', 0, '#000000'],
  ['a value half way', 5, '#804020'],
  ['the highest value', 10, '#FF8040'],
])('%s', (_, value, expected) => {
  expect(scaleColour(twoColours, [0, 2, 10], value)).toBe(expected);
});

test('a percentile point follows the numbers, not their distance', () => {
  const points = [twoColours[0], { kind: 'Percentile', formula: '50', color: '#00FF00' }, twoColours[1]] as const;
  expect(scaleColour(points, [0, 1, 100], 1)).toBe('#00FF00');
});

test('a scale with a point that cannot be worked out colours nothing', () => {
  expect(scaleColour([{ kind: 'Formula', formula: '=A1', color: '#000000' }], [1], 1)).toBeUndefined();
});
