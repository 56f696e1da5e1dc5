/** The functions that are defined here. All others are computed by the formula library, see `library-call.ts`. */
import { AGGREGATES } from './aggregates';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { FunctionDefinition } from './definition';
import { INFORMATION } from './information';
import { LOGICAL } from './logical';
import { LOOKUP } from './lookup';
import { MATHEMATICS } from './mathematics';
import { STATISTICS } from './statistics';
import { TEXT } from './text';

const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [LOGICAL, MATHEMATICS, STATISTICS, CONDITIONAL, AGGREGATES, TEXT, DATES, LOOKUP, INFORMATION].flatMap((family) => Object.entries(family)),
);

/** @param name in capitals. */
export function findFunction(name: string): FunctionDefinition | null {
  return FUNCTIONS.get(name) ?? null;
}

/** The names of the functions that are defined here, in capitals. */
export function ownFunctionNames(): string[] {
  return [...FUNCTIONS.keys()];
}
