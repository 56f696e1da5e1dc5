import type { Workspace } from '../../src/domain/model/workspace';
import { runRules } from '../../src/domain/rules/run-rules';
import { summarise } from '../../src/domain/summary/summarise';
import type { Section, Summary } from '../../src/domain/summary/summary';

/** The summary of a workspace, with what the rules find in it. */
export function summaryOf(given: Workspace): Summary {
  return summarise(given, runRules(given).findings);
}

/** The sections of the part with this number. */
export function sectionsOf(given: Workspace, number: number): readonly Section[] {
  return summaryOf(given).parts.find((part) => part.number === number)?.sections ?? [];
}

/** Each section of a part as its heading and its texts. */
export function partOf(given: Workspace, number: number): (string | null)[][] {
  return sectionsOf(given, number).map(({ heading, sentences }) => [heading, ...sentences.map(({ text }) => text)]);
}
