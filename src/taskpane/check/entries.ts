import type { LocatedAcceptedFinding, LocatedFinding, LocatedPlace } from '../../actions/check-workspace';
import type { RepairToMake } from '../../actions/look-for-repairs';
import { SEVERITIES, type Severity } from '../../domain/model/finding';
import type { Snapshot } from '../view';
import { applyFilters, isShown, NO_SHEET, type FindingFilters } from './filters';
import { strings } from './strings';

export type Grouping = 'cause' | 'sheet';

/** One line of the list. The key tells it from the others, also after the workbook was read anew. */
export type Entry = { readonly key: string } & (
  | { readonly type: 'finding'; readonly finding: LocatedFinding }
  | { readonly type: 'letter-case'; readonly place: LocatedPlace }
  | { readonly type: 'repair'; readonly repair: RepairToMake }
  /** A difference that only people can judge: there is nothing to go to and nothing to press. */
  | { readonly type: 'told'; readonly sentence: string }
  | { readonly type: 'accepted'; readonly finding: LocatedAcceptedFinding }
);

export interface EntryGroup {
  readonly key: string;
  readonly heading: string;
  /** The worst in it; null where it holds no problems. */
  readonly severity: Severity | null;
  /** What to do about each of them, where that is the same for all. */
  readonly repair: string | null;
  /** Until somebody opens or closes it. */
  readonly isOpenAtFirst: boolean;
  readonly entries: readonly Entry[];
}

/** What the list shows, and how much of it that is. */
export interface CheckList {
  readonly groups: readonly EntryGroup[];
  readonly shown: number;
}

/**
 * What the workbook has lost or got wrong comes first, since problems may come of it; then problems in groups, what can be
 * tidied up, what is only told, and what people have accepted. All of it meets the filters.
 */
export function checkList(snapshot: Snapshot, grouping: Grouping, filters: FindingFilters): CheckList {
  const findings = applyFilters(snapshot.findings, filters, snapshot.workspace);
  const entries = keyed(findings, findingKey).map(({ key, item }): Entry => ({ key, type: 'finding', finding: item }));
  const problems = grouping === 'cause' ? byCause(entries) : bySheet(entries);
  return { groups: [...repairsGroup(snapshot, filters), ...problems, ...besideGroups(snapshot, filters)], shown: findings.length };
}

/** Errors first, then the larger ones. */
function byCause(entries: readonly Entry[]): EntryGroup[] {
  const groups = grouped('cause', entries, (finding) => finding.rule, strings.cause);
  return groups.sort((first, second) => rank(first) - rank(second) || second.entries.length - first.entries.length);
}

/** In the order of the sheets, which is that of the findings. */
function bySheet(entries: readonly Entry[]): EntryGroup[] {
  const headingOf = (sheet: string): string => (sheet === NO_SHEET ? strings.filter.noSheet : sheet);
  return grouped('sheet', entries, ({ sheet }) => sheet ?? NO_SHEET, headingOf).map((group) => ({ ...group, repair: null }));
}

function grouped(grouping: Grouping, entries: readonly Entry[], keyOf: (finding: LocatedFinding) => string, headingOf: (key: string) => string): EntryGroup[] {
  const groups = new Map<string, { entries: Entry[]; severities: Set<Severity>; repairs: Set<string> }>();
  for (const entry of entries) {
    if (entry.type !== 'finding') continue;
    const key = keyOf(entry.finding);
    const group = groups.get(key) ?? { entries: [], severities: new Set(), repairs: new Set() };
    group.entries.push(entry);
    group.severities.add(entry.finding.severity);
    group.repairs.add(entry.finding.repair);
    groups.set(key, group);
  }
  return [...groups].map(([key, { entries: own, severities, repairs }]) => ({
    key: `${grouping} ${key}`,
    heading: headingOf(key),
    severity: SEVERITIES.find((severity) => severities.has(severity)) ?? null,
    repair: repairs.size === 1 ? ([...repairs][0] ?? null) : null,
    isOpenAtFirst: true,
    entries: own,
  }));
}

function rank({ severity }: EntryGroup): number {
  return severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

function repairsGroup({ repairs }: Snapshot, filters: FindingFilters): EntryGroup[] {
  const shown = (repairs?.repairs ?? []).filter(({ what, does, nearest }) => isShown({ sheet: nearest?.sheet ?? NO_SHEET, words: [what, does] }, filters));
  const entries = shown.map((repair): Entry => ({ key: `repair ${repair.id}`, type: 'repair', repair }));
  return entries.length === 0 ? [] : [{ ...plainGroup('repairs', strings.repairs.heading, entries), repair: strings.repairs.hint, isOpenAtFirst: true }];
}

function besideGroups(snapshot: Snapshot, filters: FindingFilters): EntryGroup[] {
  const { otherCase, repairs } = snapshot;
  const places = otherCase.filter(({ sheet, column, value, cell }) => isShown({ sheet: sheet ?? NO_SHEET, words: [column, cell, String(value)] }, filters));
  const told = (repairs?.told ?? []).filter((sentence) => isShown({ sheet: NO_SHEET, words: [sentence] }, filters));
  return [
    plainGroup('letter-case', strings.tidy.letterCase, keyed(places, placeKey).map(({ key, item }) => ({ key: `letter-case ${key}`, type: 'letter-case', place: item }))),
    plainGroup('told', strings.repairs.told, keyed(told, (sentence) => sentence).map(({ key, item }) => ({ key: `told ${key}`, type: 'told', sentence: item }))),
    plainGroup('accepted', strings.accepted.heading, acceptedEntries(snapshot, filters)),
  ].filter(({ entries }) => entries.length > 0);
}

function acceptedEntries({ accepted, workspace }: Snapshot, filters: FindingFilters): Entry[] {
  const kept = new Set<LocatedFinding>(applyFilters(accepted, filters, workspace));
  return keyed(accepted.filter((finding) => kept.has(finding)), findingKey).map(({ key, item }): Entry => ({ key: `accepted ${key}`, type: 'accepted', finding: item }));
}

/** What is no problem stands beside them. */
function plainGroup(key: string, heading: string, entries: readonly Entry[]): EntryGroup {
  return { key: `beside ${key}`, heading, severity: null, repair: null, isOpenAtFirst: false, entries };
}

function findingKey({ rule, table, row, column }: LocatedFinding): string {
  return JSON.stringify([rule, table, row, column]);
}

function placeKey({ table, row, column }: LocatedPlace): string {
  return JSON.stringify([table, row, column]);
}

/** With a key for each; those that nothing tells apart are counted. */
function keyed<Item>(items: readonly Item[], keyOf: (item: Item) => string): { key: string; item: Item }[] {
  const met = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const number = met.get(key) ?? 0;
    met.set(key, number + 1);
    return { key: number === 0 ? key : `${key} ${number}`, item };
  });
}
