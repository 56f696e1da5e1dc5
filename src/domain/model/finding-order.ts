import type { Finding } from './finding';
import { MODULE_IDS } from './module';
import { collectionsOf } from './modules';
import { SETTINGS } from './settings';
import { ENTITIES } from './workspace';

/**
 * Findings in the order in which they are listed: sheets as declared, then row, then column as declared, then rule.
 * What concerns a whole table comes before its rows, and a whole row before its cells.
 */
export function inSheetOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (first, second) =>
      sheetOf(first) - sheetOf(second) ||
      (first.at.index ?? -1) - (second.at.index ?? -1) ||
      columnOf(first) - columnOf(second) ||
      Number(first.rule > second.rule) - Number(first.rule < second.rule),
  );
}

/** The settings stand on Lists, the last sheet of `core`. */
const SHEETS = new Map<string, number>(
  [...new Set([...collectionsOf([]), 'settings', ...collectionsOf(MODULE_IDS)])].map((name, position) => [name, position]),
);

const COLUMNS = new Map<string, number>(
  [
    ...Object.entries(ENTITIES).map(([collection, { fields }]) => [collection, fields] as const),
    ['settings', SETTINGS] as const,
  ].flatMap(([collection, fields]) => Object.keys(fields).map((field, position) => [`${collection}.${field}`, position] as const)),
);

function sheetOf({ at }: Finding): number {
  return SHEETS.get(at.collection) ?? Infinity;
}

function columnOf({ at }: Finding): number {
  return COLUMNS.get(`${at.collection}.${at.field}`) ?? -1;
}
