import { closeAll } from '../support/open-workspace';
import { FAULTS, type Fault } from './fault';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';
import { suffer } from './suffer';

export interface Survived {
  readonly survived: number;
  readonly of: number;
}

/** Prints action × round trip × fault → what became of the workbook, and what the person was told where something remained. */
export async function printFaultTable(scenarios: readonly Scenario[] = SCENARIOS, faults: readonly Fault[] = FAULTS): Promise<Survived> {
  let [survived, of] = [0, 0];
  for (const scenario of scenarios) {
    console.log(`\n${scenario.action}${scenario.when === '' ? '' : `: ${scenario.when}`}`);
    for (const { fault, at, of: roundTrips, fate, said } of await suffer(scenario, faults)) {
      of += 1;
      if (fate !== 'LOST') survived += 1;
      const words = fate === 'as before' || fate === 'done' ? '' : said;
      console.log(`  ${at}/${roundTrips}  ${fault.name.padEnd(26)}  ${fate.padEnd(18)}  ${words}`.trimEnd());
    }
    closeAll();
  }
  return { survived, of };
}
