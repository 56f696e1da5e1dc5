/** Every fault at every round trip of every action; `npm run reliability` prints the whole table. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIOS } from './scenarios';
import { suffer } from './suffer';
import { closeAll } from '../support/open-workspace';

afterEach(closeAll);

test('every action has a scenario', async () => {
  const folder = join(__dirname, '../../src/actions');
  const exported = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>));
  const actions = exported.flatMap((one) => Object.values(one)).filter(isAction);
  const played = new Set(SCENARIOS.map(({ action }) => action));
  const without = actions.map(({ id }) => id).filter((id) => !played.has(id));
  expect([...new Set(without)].sort()).toEqual([]);
});

function isAction(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'run' in value && typeof value.run === 'function';
}

describe.each(SCENARIOS.map((scenario) => [scenario.action, scenario.when, scenario] as const))('%s %s', (_, __, scenario) => {
  test('survives every fault at every round trip', async () => {
    const suffered = await suffer(scenario);
    const lost = suffered.filter(({ fate }) => fate === 'LOST').map(({ fault, at, of, said }) => `${fault.name} at ${at} of ${of}: ${said}`);
    expect(lost).toEqual([]);
  }, 600_000);
});
