import { closeAll } from '../support/open-workspace';
import { FAULTS, type Fault } from './fault';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';
import { suffer } from './suffer';

/** What is whole again, and yet not as it would have been: why nothing is lost or doubled by it. */
export interface FinishedOtherwise {
  readonly action: string;
  readonly when: string;
  readonly fault: string;
  readonly because: string;
}

export interface Survived {
  readonly survived: number;
  readonly of: number;
}

/** Prints action × round trip × fault → what became of the workbook, and what the person was told where something remained. */
export async function printFaultTable(scenarios: readonly Scenario[] = SCENARIOS, faults: readonly Fault[] = FAULTS, otherwise: readonly FinishedOtherwise[] = []): Promise<Survived> {
  let [survived, of] = [0, 0];
  for (const scenario of scenarios) {
    console.log(`\n${scenario.action}${scenario.when === '' ? '' : `: ${scenario.when}`}`);
    for (const { fault, at, of: roundTrips, fate, said } of await suffer(scenario, faults)) {
      of += 1;
      const excuse = fate === 'LOST' ? otherwise.find((one) => one.action === scenario.action && one.when === scenario.when && one.fault === fault.name) : undefined;
      if (fate !== 'LOST' || excuse !== undefined) survived += 1;
      const words = excuse?.because ?? (fate === 'as before' || fate === 'done' ? '' : said);
      console.log(`  ${at}/${roundTrips}  ${fault.name.padEnd(26)}  ${(excuse === undefined ? fate : 'finished otherwise').padEnd(18)}  ${words}`.trimEnd());
    }
    closeAll();
  }
  return { survived, of };
}
