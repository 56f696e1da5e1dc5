import { SCENARIOS } from './scenarios';
import { suffer } from './suffer';
import { closeAll } from '../support/open-workspace';

afterEach(closeAll);

describe.each(SCENARIOS.map((scenario) => [scenario.action, scenario.when, scenario] as const))('%s %s', (_, __, scenario) => {
  test('survives every fault at every round trip', async () => {
    const suffered = await suffer(scenario);
    const lost = suffered.filter(({ fate }) => fate === 'LOST').map(({ fault, at, of, said }) => `${fault.name} at ${at} of ${of}: ${said}`);
    expect(lost).toEqual([]);
  });
});
