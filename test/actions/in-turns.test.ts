import { inTurns } from '../../src/actions/in-turns';
import type { Steps } from '../../src/domain/model/steps';

function* working(steps: number, work: () => void): Steps<string> {
  for (let step = 0; step < steps; step++) {
    work();
    yield;
  }
  return 'done';
}

test('what takes a moment is done at once, before anybody else has a turn', async () => {
  const told: string[] = [];
  const result = inTurns(working(3, () => told.push('step')));
  told.push('asked');
  expect(await result).toBe('done');
  expect(told).toEqual(['step', 'step', 'step', 'asked']);
});

test('what takes long lets others have a turn', async () => {
  let clock = 0;
  const now = jest.spyOn(performance, 'now').mockImplementation(() => clock);
  const told: string[] = [];
  setImmediate(() => told.push('another'));
  const result = await inTurns(
    working(30, () => {
      clock += 25;
      told.push('step');
    }),
  );
  now.mockRestore();
  expect(result).toBe('done');
  expect(told.indexOf('another')).toBeGreaterThan(0);
  expect(told.indexOf('another')).toBeLessThan(told.length - 1);
});
