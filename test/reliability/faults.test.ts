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
  expect([...new Set(without)].sort()).toEqual(STILL_WITHOUT);
});

/** Whoever declares a scenario of one strikes it off. */
const STILL_WITHOUT = ['import-rows', 'preview-import', 'preview-upgrade', 'read-sheet', 'restore-workspace', 'undo-upgrade', 'upgrade-workspace'];

function isAction(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'run' in value && typeof value.run === 'function';
}

/**
 * Not mended: a report of which nobody knows whether it was written is said to be perhaps unfinished; whoever asks again
 * without looking gets a further one beside it.
 */
const KNOWN_OF_REPORTS = ['network lost after', 'all but one, network lost', 'half, then network lost'];

/** Not mended: a workbook that counts from 1904 is found out only once it is written, and a pane that is closed then tells nobody. */
const KNOWN_IN_1904 = ['pane closed after', 'pane closed before'];

describe.each(SCENARIOS.map((scenario) => [scenario.action, scenario.when, scenario] as const))('%s %s', (_, __, scenario) => {
  test('survives every fault at every round trip', async () => {
    const suffered = await suffer(scenario);
    const lost = suffered.filter(({ fate }) => fate === 'LOST').map(({ fault, at, of, said }) => `${fault.name} at ${at} of ${of}: ${said}`);
    const known = scenario.when === 'days from 1904' ? KNOWN_IN_1904 : scenario.action === 'summarise-workspace' ? KNOWN_OF_REPORTS : [];
    expect(lost.filter((line) => !known.some((name) => line.startsWith(name)))).toEqual([]);
  }, 120_000);
});
