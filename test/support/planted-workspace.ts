/**
 * A workspace for looking whether anything leaks: the sample, with a word of its own in every cell in which somebody can type,
 * and beside the cells in whatever else a summary is made from. Whichever form leaves the workbook can be searched for them.
 */
import { isJudgement } from '../../src/domain/audiences/redact';
import { tellsRatings, type SummaryChoice } from '../../src/domain/audiences/choice';
import type { SummaryGround } from '../../src/domain/audiences/summary-for';
import { earlierOf } from '../../src/domain/changes/earlier-of';
import { addWeeks } from '../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../src/domain/model/collection';
import type { Field, Mark } from '../../src/domain/model/field';
import type { Finding } from '../../src/domain/model/finding';
import { PART_NUMBERS, type PartNumber } from '../../src/domain/model/report-notes';
import { readingFinding } from '../../src/domain/model/reading-fault';
import { rowNamer } from '../../src/domain/model/row-name';
import { ENTITIES, type Place, type Rows, type Workspace } from '../../src/domain/model/workspace';
import { runRules } from '../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { TODAY, workspace } from './workspace-builders';

/** Where a planted word stands. */
export type PlantedAt =
  | { readonly in: 'cell' | 'unreadable cell'; readonly collection: keyof Rows; readonly field: string; readonly about: Mark | undefined }
  | { readonly in: 'note'; readonly part: PartNumber }
  | { readonly in: 'reason' | 'earlier lead' | 'file name' };

export interface Planted extends SummaryGround {
  readonly words: ReadonlyMap<string, PlantedAt>;
}

/** An NHS number that nobody has. It stands in every planted text. */
export const NHS_NUMBER = '943 476 5919';

/** A role of Members, which names who does something in some of the rows, and may be shown to anybody. */
export const KNOWN_ROLE = 'Facilitator';

/** Words that tell where somebody stands. */
const RATINGS = /opposed|no commitment|let it happen|help it happen|make it happen|ahead of what is needed|short of what is needed|where the work needs them|risk if left out|has no rating|rated/i;

/** What of the planted words, and of what tells a rating, an audience must not get and this text holds. */
export function leaksIn(text: string, { words }: Pick<Planted, 'words'>, choice: SummaryChoice): string[] {
  const plain = text.replace(/\s+/g, ' ');
  const leaked = [...words].filter(([word, at]) => !mayLeave(at, choice) && plain.includes(word)).map(([word, at]) => `${word}: ${JSON.stringify(at)}`);
  const digits = plain.includes(NHS_NUMBER) || plain.includes(NHS_NUMBER.replaceAll(' ', '')) ? ['an NHS number'] : [];
  const ratings = tellsRatings(choice) ? null : RATINGS.exec(plain);
  return [...leaked, ...digits, ...(ratings === null ? [] : [`a rating: ${ratings[0]}`])];
}

function mayLeave(at: PlantedAt, choice: SummaryChoice): boolean {
  const isShared = choice.audience === 'shared';
  switch (at.in) {
    case 'cell':
      return isShared ? at.about === undefined : tellsRatings(choice) || !isJudgement(at);
    case 'unreadable cell':
      return !isShared && (tellsRatings(choice) || !isJudgement(at));
    case 'note':
      return !isShared && (tellsRatings(choice) || at.part !== 7);
    case 'reason':
    case 'earlier lead':
    case 'file name':
      return !isShared;
  }
}

export function plantedWorkspace(): Planted {
  const words = new Map<string, PlantedAt>();
  const plant = (at: PlantedAt): string => {
    const word = `Planted${String(words.size + 1).padStart(4, '0')}x`;
    words.set(word, at);
    return `${word} ${NHS_NUMBER}`;
  };
  const sample = workspace({ ...sampleWorkspace(TODAY) });
  const roles = new Set(sample.members.map(({ role }) => role));
  const rows = Object.fromEntries(COLLECTIONS.map((collection) => [collection, plantedRows(sample, collection, roles, plant)])) as unknown as Rows;
  const [planted, unreadable] = withUnreadableRows({ ...sample, ...rows });
  const nameOf = rowNamer(planted);
  const faults = unreadable.map((at): Finding => {
    const { collection, index, field } = at;
    if (collection === 'settings' || index === null || field === null) throw new RangeError('Only cells are planted');
    const value = plant({ in: 'unreadable cell', collection, field, about: aboutOf(collection, field) });
    return readingFinding(at, { kind: 'unreadableDate', row: nameOf(collection, index), header: field, value });
  });
  return {
    words,
    workspace: planted,
    // Of what could not be read, a summary spells out the first few: ratings are among them.
    findings: [...faults.filter(({ at }) => isJudgement(at)), ...faults.filter(({ at }) => !isJudgement(at)), ...runRules(planted).findings],
    aside: { accepted: faults.slice(0, 3), switchedOff: faults.slice(3, 5) },
    notes: new Map(PART_NUMBERS.map((part) => [part, plant({ in: 'note', part })])),
    overrides: [
      { goal: 'G1', status: 'At risk', reason: plant({ in: 'reason' }), on: TODAY, instead: 'Off track' },
      { goal: 'G2', status: 'At risk', reason: plant({ in: 'reason' }), on: TODAY, instead: 'Unknown' },
    ],
    legend: [{ status: 'On track', colour: 'Green', meaning: plant({ in: 'reason' }) }],
    earlier: earlierOf(earlierWorkspace(planted, plant), { name: `${plant({ in: 'file name' })}.xlsx`, goals: [], kept: null, reports: [] }),
  };
}

type Row = Readonly<Record<string, unknown>>;
type Plant = (at: PlantedAt) => string;

/** The rows of the sample with a word in each text, and one more row in which no text is blank. */
function plantedRows(sample: Workspace, collection: keyof Rows, roles: ReadonlySet<string | null>, plant: Plant): Row[] {
  const rows: readonly Row[] = sample[collection];
  const planted = rows.map((row, index) => plantedRow(row, collection, (field, value) => (value === null ? null : textFor(field, value, index))));
  const last = rows.at(-1) ?? {};
  const full = plantedRow(last, collection, (field) => textFor(field, null, -1));
  return [...planted, 'id' in last ? { ...full, id: `${String(last.id).charAt(0)}98` } : full];

  function textFor(field: string, value: unknown, index: number): string {
    const about = aboutOf(collection, field);
    // The role of whoever sits in the group is known as such, but for the last of them, whose role is a name as well.
    if (collection === 'members' && field === 'role' && index >= 0) return String(value);
    const word = plant({ in: 'cell', collection, field, about: collection === 'members' && (field === 'role' || field === 'name') ? 'people' : about });
    if (about !== 'who') return word;
    if (roles.has(String(value)) && index % 2 === 0) return String(value);
    return field === 'members' ? `${KNOWN_ROLE}; ${word}` : word;
  }
}

function plantedRow(row: Row, collection: keyof Rows, textFor: (field: string, value: unknown) => string | null): Row {
  const cells = fieldsOf(collection).map(([name, { kind, about }]) => {
    if (kind.type === 'text') return [name, textFor(name, row[name] ?? null)];
    return [name, kind.type === 'number' && about === 'people' ? HOURS[name] : row[name]];
  });
  const planted = Object.fromEntries(cells) as Row;
  return collection === 'members' && String(planted.role).startsWith('Planted') ? { ...planted, name: planted.role } : planted;
}

/** Hours that nobody has, so that they are found where they stand. */
const HOURS: Readonly<Record<string, number>> = { hoursAvailable: 9137, hoursCommitted: 1024 };
/** With or without a comma. */
export const HOURS_TO_SPARE = /8,?113/;

/** Each table with a last row in which not one cell could be read. */
function withUnreadableRows(planted: Workspace): [Workspace, Place[]] {
  const unreadable: Place[] = [];
  const rows = COLLECTIONS.map((collection) => {
    const own = planted[collection] as unknown as readonly Row[];
    const empty = Object.fromEntries(fieldsOf(collection).map(([name, { kind }]) => [name, ['references', 'audience', 'choices', 'wholeNumbers'].includes(kind.type) ? [] : null]));
    for (const [field] of fieldsOf(collection)) unreadable.push({ collection, index: own.length, field });
    return [collection, [...own, empty]];
  });
  return [{ ...planted, ...(Object.fromEntries(rows) as unknown as Rows), unreadable }, unreadable];
}

/** Half a year ago other people led everything, more was on its way, and nobody had moved. */
function earlierWorkspace(planted: Workspace, plant: Plant): Workspace {
  const earlier = addWeeks(TODAY, -4);
  return {
    ...planted,
    unreadable: [],
    actions: [...planted.actions, ...planted.actions.map((action) => ({ ...action, id: action.id === null ? null : `${action.id}7` }))].map((action) => ({
      ...action,
      lead: plant({ in: 'earlier lead' }),
      status: 'On track' as const,
      due: earlier,
    })),
    commitmentRatings: planted.commitmentRatings.map((rating) => ({ ...rating, now: 'Opposed' as const })),
  };
}

function fieldsOf(collection: keyof Rows): [string, Field][] {
  return Object.entries(ENTITIES[collection].fields as Readonly<Record<string, Field>>);
}

function aboutOf(collection: keyof Rows, field: string): Mark | undefined {
  return (ENTITIES[collection].fields as Readonly<Record<string, Field>>)[field]?.about;
}
