import { SCENARIOS } from './scenarios';
import { suffer } from './suffer';
import { closeAll } from '../support/open-workspace';

export async function faultTable(only: string | undefined): Promise<boolean> {
  let n = 0; let lost = 0;
  for (const scenario of SCENARIOS) {
    const title = `${scenario.action} ${scenario.when}`;
    if (only !== undefined && !new RegExp(only).test(title)) continue;
    console.log(title);
    const s = performance.now();
    try {
    for (const { fault, at, of, fate, said } of await suffer(scenario)) {
      n += 1;
      if (fate === 'LOST') lost += 1;
      console.log(`  ${at}/${of} ${fault.name.padEnd(26)} ${fate.padEnd(16)} ${said}`);
    }
    } catch (e) { console.log('FAIL', e); lost += 1; }
    console.log(Math.round(performance.now() - s));
    closeAll();
  }
  console.log(n - lost, 'of', n);
  return lost === 0;
}
