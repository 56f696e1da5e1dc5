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
  expect(new Set(SCENARIOS.map(({ action }) => action))).toEqual(new Set(actions.map(({ id }) => id)));
});

function isAction(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'run' in value && typeof value.run === 'function';
}

/** Not mended: a workbook that counts from 1904 is found out only once it is written, and a pane that is closed then tells nobody. */
const KNOWN_IN_1904 = [expect.stringMatching(/^pane closed after at 2 of 3/), expect.stringMatching(/^pane closed before at 3 of 3/)];

describe.each(SCENARIOS.map((scenario) => [scenario.action, scenario.when, scenario] as const))('%s %s', (_, __, scenario) => {
  test('survives every fault at every round trip', async () => {
    const suffered = await suffer(scenario);
    const lost = suffered.filter(({ fate }) => fate === 'LOST').map(({ fault, at, of, said }) => `${fault.name} at ${at} of ${of}: ${said}`);
    expect(lost).toEqual(scenario.when === 'days from 1904' ? KNOWN_IN_1904 : []);
  }, 120_000);
});
